/** What a person must look at before a draft is an entry: left over, doubtful, or not read. */
import type { SopFrontmatter } from '../../domain/frontmatter.ts';
import type { Blok } from '../kenali/blok.ts';
import type { SopMentah } from '../kenali/kenali.ts';
import type { HasilAlur } from '../model.ts';
import type { Identitas } from './identitas.ts';
import { readTeksSel } from './langkah.ts';
import type { Catatan } from './catatan.ts';

/** Whatever is neither title nor agency nor signature: shown in the report, so that nothing is lost unseen. */
export function listBarisTersisa(lines: readonly string[], identitas: Identitas): string[] {
  const used = [
    identitas.nama ?? '',
    ...Object.values(identitas.judulNaskah),
    identitas.instansi ?? '',
    identitas.unit ?? '',
    ...Object.values(identitas.pengesahan ?? {}),
  ].map((teks) => teks.toLowerCase());
  return lines.filter((line) => {
    const own = line.toLowerCase().trim();
    return (
      own.length > 3 &&
      !/^nip\b/.test(own) &&
      !used.some((teks) => teks !== '' && (teks.includes(own) || own.includes(teks)))
    );
  });
}

/** A wide table with full rows that was read neither as steps nor as identity may hold steps: never silently. */
export function listTabelTersisa(mentah: SopMentah): Catatan[] {
  return [...mentah.sebelum, ...mentah.sesudah].flatMap((potong): Catatan[] => {
    if (potong.type === 'paragraf' || potong.kolom < 5) return [];
    const full = potong.baris.filter((row) => row.sel.filter((sel) => sel.teks !== '').length >= 4);
    if (full.length < 2) return [];
    const [first] = full;
    const words = (first?.sel ?? [])
      .map((sel) => sel.teks)
      .filter(Boolean)
      .join(' ');
    return [
      {
        tempat: 'tabel',
        pesan: `Tabel dengan ${full.length} baris tidak dikenali dan tidak disalin, mulai dari “${words.replace(/\s+/g, ' ').slice(0, 120)}”.`,
      },
    ];
  });
}

/** What a person must look at, in the order of the entry. */
export function listPeriksa(
  blok: Blok,
  identitas: Identitas,
  alur: HasilAlur,
  data: SopFrontmatter,
  usul: readonly { readonly dasar: string }[],
  takTerbaca: readonly string[],
): Catatan[] {
  const found: Catatan[] = identitas.ragu.map(({ bidang, pesan }) => ({ tempat: bidang, pesan }));
  if (identitas.nama === null)
    found.push({ tempat: 'nama', pesan: 'Judul SOP tidak ditemukan; nama diambil dari nama berkas.' });
  for (const teks of takTerbaca)
    found.push({ tempat: 'dasarHukum', pesan: `“${teks}” tidak terbaca sebagai peraturan.` });
  if (blok.lajur.length === 0) found.push({ tempat: 'pelaksana', pesan: 'Nama kolom pelaksana tidak ditemukan.' });
  else if (blok.kolomPelaksana !== blok.lajur.length) {
    found.push({
      tempat: 'pelaksana',
      pesan: `Ada ${blok.lajur.length} nama pelaksana untuk ${blok.kolomPelaksana} kolom.`,
    });
  }
  for (const lajur of data.pelaksana) {
    if (lajur.tercetak !== undefined)
      found.push({ tempat: `pelaksana ${lajur.nama}`, pesan: `Nama kolom rusak, tercetak “${lajur.tercetak}”.` });
    if (lajur.jenjang === 'tidak-diketahui')
      found.push({ tempat: `pelaksana ${lajur.nama}`, pesan: 'Jenjangnya tidak dikenali dari namanya.' });
  }
  for (const [index, item] of blok.langkah.entries()) {
    const tempat = `langkah ${index + 1} (${data.langkah[index]?.id ?? ''})`;
    for (const pesan of item.ragu) found.push({ tempat, pesan });
    if (readTeksSel(item.isi.kegiatan) === undefined) found.push({ tempat, pesan: 'Kegiatan tidak terbaca.' });
    if (usul[index]?.dasar === 'tebakan')
      found.push({ tempat, pesan: `Tahap “${data.langkah[index]?.tahap ?? ''}” hanya tebakan.` });
    const flow = alur.langkah[index];
    for (const pesan of flow?.catatan ?? []) found.push({ tempat, pesan });
    if (flow?.pelaksana === null) found.push({ tempat, pesan: 'Pelaksana tidak diketahui.' });
  }
  for (const teks of blok.luar)
    found.push({
      tempat: 'baris di luar langkah',
      pesan: `“${teks.replace(/\s+/g, ' ').slice(0, 160)}” tidak dibaca sebagai langkah.`,
    });
  for (const pesan of [...blok.ragu, ...alur.catatan]) found.push({ tempat: 'tabel', pesan });
  return found;
}
