/** Column heads: agency names short enough to stand over a column and inside a sentence. */
import { groupBy } from '../domain/group-by.ts';
import { findPerkiraan, type Sop } from '../domain/sop.ts';
import { KONVERSI, menitWaktu, type Konversi } from '../domain/waktu.ts';
import type { KolomSop, LangkahKolom } from './comparison.ts';
import { isPelaksanaPerkiraan } from './waktu/waktu-sop.ts';

/** Longer names lose the second half of their subject: `Dinas Perpustakaan dan Kearsipan …` → `Dinas Perpustakaan …`. */
const LABEL_PANJANG = 32;

export function listKolom(sops: readonly Sop[], konversi: Konversi = KONVERSI): readonly KolomSop[] {
  const labels = labelSops(sops);
  return sops.map((sop) => ({
    sop: sop.id,
    label: labels.get(sop.id) ?? sop.id,
    namaInstansi: sop.instansi.nama,
    namaSop: sop.nama,
    instansiPerkiraan: findPerkiraan(sop.instansi, 'nama')?.nilai ?? null,
    langkah: listLangkah(sop, konversi),
    jumlahPelaksana: sop.pelaksana.length,
    tanggalPembuatan: sop.tanggal.pembuatan,
  }));
}

/** Labels by SOP id: short, else the full name, else with the name of the SOP, else the id, until all differ. */
export function labelSops(sops: readonly Sop[]): ReadonlyMap<string, string> {
  const short = (sop: Sop): string => singkatInstansi(sop);
  const full = (sop: Sop): string => (isTanpaNama(sop) ? singkatInstansi(sop) : sop.instansi.nama);
  const tries: readonly ((sop: Sop) => string)[] = [
    short,
    full,
    (sop) => `${short(sop)}: ${sop.nama}`,
    (sop) => `${short(sop)}: ${sop.nama} (${sop.slug})`,
  ];
  const labels = new Map<string, string>();
  for (const attempt of tries) {
    const open = sops.filter((sop) => !labels.has(sop.id));
    for (const [label, group] of groupBy(open, attempt)) {
      const [only, second] = group;
      if (only && !second && ![...labels.values()].includes(label)) labels.set(only.id, label);
    }
  }
  for (const sop of sops) if (!labels.has(sop.id)) labels.set(sop.id, sop.id);
  return labels;
}

/** `Sekretariat Daerah Kota Madiun` → `Setda Kota Madiun`; an agency without a name → `Instansi naskah 000 ≈`. */
function singkatInstansi(sop: Sop): string {
  if (isTanpaNama(sop)) return `Instansi ${sop.instansi.id.replaceAll('-', ' ')} ≈`;
  const name = sop.instansi.nama
    .replace(/\bSekretariat Daerah\b/, 'Setda')
    .replace(/\bSekretariat Dewan Perwakilan Rakyat Daerah\b/, 'Setwan')
    .replace(/(?<=\S )Provinsi (?=\p{Lu})/u, '')
    .replace(/\bKabupaten (?=\p{Lu})/u, 'Kab. ');
  if (name.length <= LABEL_PANJANG) return name;
  const wilayah = (sop.instansi.wilayah ?? '').replace(/^Provinsi /, '').replace(/^Kabupaten /, 'Kab. ');
  if (wilayah === '' || !name.endsWith(wilayah)) return name;
  const subject = name.slice(0, -wilayah.length).split(/,| dan | serta /)[0] ?? name;
  return `${subject.trim()} ${wilayah}`;
}

function isTanpaNama(sop: Sop): boolean {
  return sop.instansi.tingkat === 'tidak-disebut';
}

function listLangkah(sop: Sop, konversi: Konversi): LangkahKolom[] {
  const lanes = new Map(sop.pelaksana.map((item) => [item.id, item]));
  const numbered = sop.langkah.some((item) => item.nomor !== null);
  return sop.langkah.map((item) => {
    const lane = item.pelaksana === null ? undefined : lanes.get(item.pelaksana);
    return {
      id: item.id,
      urutan: item.urutan,
      tercetak: numbered ? sayTercetak(item.nomor, item.urutan) : null,
      ringkas: item.ringkas,
      kegiatan: item.kegiatan,
      tahap: item.tahap.id,
      pelaksana: lane?.nama ?? null,
      pelaksanaPerkiraan: isPelaksanaPerkiraan(item),
      peran: lane?.peran ?? null,
      jenjang: lane?.jenjang ?? null,
      menit: menitWaktu(item.waktu, konversi),
      waktu: item.mutuBaku.waktu,
      gabungWaktu: item.waktu.jenis === 'gabung',
    };
  });
}

/** Null where the printed number is the place, but for its full stop. */
function sayTercetak(nomor: string | null, urutan: number): string | null {
  if (nomor === null) return 'tanpa nomor';
  const printed = nomor.trim().replace(/[.)]+$/, '');
  return printed === String(urutan) ? null : `tercetak ${printed}`;
}
