/** One recognised SOP as the draft of an entry, with everything a person must look at. */
import type { Acuan, Bagian, Peraturan, PelaksanaFrontmatter, SopFrontmatter } from '../../domain/frontmatter.ts';
import type { Cacat } from '../../domain/kosakata.ts';
import { readAlur } from '../alur/alur.ts';
import type { Blok } from '../kenali/blok.ts';
import { readIdentitas } from '../kenali/identitas.ts';
import type { SopMentah } from '../kenali/kenali.ts';
import { readJudulKolom } from '../kenali/judul-kolom.ts';
import { sambung } from '../kenali/kisi.ts';
import type { Dokumen, HasilAlur, PelaksanaTerbaca, SopSaudara, SopTerbaca } from '../model.ts';
import { susunIdentitas, type Identitas } from './identitas.ts';
import { usulSemua } from './jabatan.ts';
import { usulId, usulIdLangkah, usulRingkas } from './kata-id.ts';
import { teksSel, toFrontmatter, toTerbaca } from './langkah.ts';
import { bacaDasarHukum } from './peraturan.ts';
import type { Catatan } from './laporan.ts';
import { usulTahap } from './tahap.ts';

export interface Latar {
  readonly acuan: Acuan;
  /** SOPs of the catalogue, for stages and analogy. */
  readonly sop: readonly SopSaudara[];
  /** ISO date that new drafts of regulations carry. */
  readonly hariIni: string;
  /** File name in `content/naskah`. */
  readonly naskah: string;
  readonly instansi: string;
  /** Topic id; absent: proposed from the name. */
  readonly topik?: string;
  /** What an SOP without a title is called: from the file's name. */
  readonly namaBerkas: string;
}

export interface Draf {
  readonly id: string;
  readonly topik: string;
  readonly data: SopFrontmatter;
  readonly identitas: Identitas;
  readonly alur: HasilAlur;
  readonly peraturanBaru: readonly Peraturan[];
  readonly periksa: readonly Catatan[];
  /** Lines around the table that went into no field. */
  readonly tersisa: readonly string[];
}

/** @param taken ids of SOPs that are in use; the draft's own is added */
export function susunDraf(
  mentah: SopMentah,
  dokumen: Dokumen,
  banyak: boolean,
  latar: Latar,
  taken: Set<string>,
): Draf {
  const { blok } = mentah;
  const around = [readIdentitas(mentah.sebelum), readIdentitas(mentah.sesudah)] as const;
  const identitas = susunIdentitas(...around);
  const nama = identitas.nama ?? latar.namaBerkas;
  const slug = usulSlug(nama, latar.instansi, taken);
  const id = `${latar.instansi}/${slug}`;
  const topik = latar.topik ?? usulTopik(nama, latar.acuan);
  const pelaksana = toPelaksana(blok);
  const bagian = toBagian(blok);
  const usul = toUsul(blok, latar, topik);
  const bagianId = new Map(bagian.map((item) => [item.nama, item.id]));
  const terbaca: SopTerbaca = {
    id,
    nama,
    ...(identitas.unit !== null && { unit: identitas.unit }),
    pelaksana: pelaksana.map((item, index): PelaksanaTerbaca => {
      const kolom = blok.lajur[index]?.kolom;
      return kolom === undefined ? item : { ...item, kolom };
    }),
    langkah: toTerbaca(blok, usul, bagianId),
    ujung: blok.ujung.map(({ lajur, ...item }) => ({ ...item, ...(lajur && { selPelaksana: lajur }) })),
    tabel: blok.tabel,
    gambar: mentah.gambar,
  };
  const saudara = latar.sop.filter((item) => item.sop.topik === topik && item.id !== id);
  const alur = readAlur(terbaca, saudara);
  const hukum = bacaDasarHukum(identitas.daftar.dasarHukum, latar.acuan.peraturan, latar.hariIni);
  const printed = identitas.judulNaskah;
  const own: SopFrontmatter = {
    nama,
    ...(Object.keys(printed).length > 0 && { judulNaskah: printed }),
    nomor: identitas.nomor,
    ...(identitas.unit !== null && { unit: identitas.unit }),
    topik,
    status: 'tidak-diketahui',
    tanggal: identitas.tanggal,
    pengesahan: identitas.pengesahan,
    dasarHukum: hukum.dasarHukum,
    kualifikasiPelaksana: identitas.daftar.kualifikasiPelaksana,
    peralatan: identitas.daftar.peralatan,
    peringatan: identitas.daftar.peringatan,
    pencatatan: identitas.daftar.pencatatan,
    ...(identitas.daftar.tujuan.length > 0 && { tujuan: identitas.daftar.tujuan }),
    ...(identitas.daftar.ruangLingkup.length > 0 && { ruangLingkup: identitas.daftar.ruangLingkup }),
    ...(identitas.definisi.length > 0 && { definisi: identitas.definisi }),
    keterkaitan: identitas.daftar.keterkaitan.map((name) => ({ nama: name })),
    ...(blok.satuanWaktu && barePresent(blok) && { satuanWaktu: blok.satuanWaktu }),
    ...(bagian.length > 0 && {
      bagian: bagian.map((item) => (alur.mandiri?.includes(item.id) ? { ...item, mandiri: true as const } : item)),
    }),
    pelaksana,
    langkah: toFrontmatter(blok, terbaca.langkah, usul, alur.langkah),
    ...(alur.perkiraan.length > 0 && { perkiraan: alur.perkiraan }),
    sumber: {
      naskah: latar.naskah,
      ...(banyak && { bagian: printed.prosedur ?? nama }),
      jenis: dokumen.jenis,
      hilang: identitas.hilang,
      kosong: identitas.kosong,
      ...judulKolom(blok),
      ...(blok.kolomPelaksana !== pelaksana.length &&
        blok.kolomPelaksana > 0 && { kolomPelaksana: blok.kolomPelaksana }),
      cacat: findCacat(blok, dokumen, terbaca, alur),
      catatan: [
        'Disalin dengan perintah impor; belum diperiksa orang.',
        ...identitas.catatan,
        ...hukum.takTerbaca.map(
          (teks) => `Dasar hukum “${teks}” tidak terbaca sebagai peraturan (jenis, nomor, tahun) dan belum dimasukkan.`,
        ),
        ...blok.luar.map((teks) => `Baris tabel di luar langkah tidak disalin: “${teks.slice(0, 200)}”.`),
        ...blok.ragu,
      ],
    },
  };
  return {
    id,
    topik,
    data: own,
    identitas,
    alur,
    peraturanBaru: hukum.baru,
    tersisa: barisTersisa(
      around.flatMap((item) => item.lepas.map((line) => line.teks)),
      identitas,
    ),
    periksa: [...tabelTersisa(mentah), ...collect(blok, identitas, alur, own, usul, hukum.takTerbaca)],
  };
}

/** Whatever is neither title nor agency nor signature: shown in the report, so that nothing is lost unseen. */
function barisTersisa(lines: readonly string[], identitas: Identitas): string[] {
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
function tabelTersisa(mentah: SopMentah): Catatan[] {
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

function usulSlug(nama: string, instansi: string, taken: Set<string>): string {
  const mine = new Set(
    [...taken].filter((id) => id.startsWith(`${instansi}/`)).map((id) => id.slice(instansi.length + 1)),
  );
  const slug = usulId(nama, mine, 60);
  taken.add(`${instansi}/${slug}`);
  return slug;
}

/** A topic of the same name, else a new one named after the SOP. */
export function usulTopik(nama: string, acuan: Acuan): string {
  const words = (teks: string): string =>
    teks
      .toLowerCase()
      .replace(/\([^()]*\)/g, '')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  const same = acuan.topik.find(
    (item) => words(item.nama) === words(nama) || words(nama).startsWith(`${words(item.nama)} `),
  );
  return same?.id ?? usulId(nama, new Set(), 50);
}

function toPelaksana(blok: Blok): PelaksanaFrontmatter[] {
  const taken = new Set<string>();
  const names = blok.lajur.map((lajur) => lajur.nama);
  const usul = usulSemua(names);
  const lanes = blok.lajur.map((lajur, index): PelaksanaFrontmatter => ({
    id: usulId(lajur.nama, taken, 40),
    nama: lajur.nama,
    ...(lajur.tercetak !== undefined && { tercetak: lajur.tercetak }),
    jenjang: usul[index]?.jenjang ?? 'tidak-diketahui',
    peran: usul[index]?.peran ?? 'pengolah',
  }));
  if (lanes.length > 0) return lanes;
  return [{ id: 'tidak-terbaca', nama: 'Tidak terbaca', jenjang: 'tidak-diketahui', peran: 'pengolah' }];
}

function toBagian(blok: Blok): Bagian[] {
  const taken = new Set<string>();
  return blok.bagian.map((nama) => ({ id: usulId(nama, taken, 40), nama }));
}

function toUsul(
  blok: Blok,
  latar: Latar,
  topik: string,
): { id: string; ringkas: string; tahap: string; dasar: string }[] {
  const kegiatan = blok.langkah.map((item) => sambung([item.isi.kegiatan ?? '']));
  const ringkas = kegiatan.map(usulRingkas);
  const ids = usulIdLangkah(ringkas);
  const stages = latar.acuan.topik.find((item) => item.id === topik)?.tahap ?? latar.acuan.tahap;
  const sisters = latar.sop.filter((item) => item.sop.topik === topik);
  const tahap = usulTahap(
    kegiatan,
    sisters,
    stages.map((item) => item.id),
  );
  return kegiatan.map((_, index) => ({
    id: ids[index] ?? '',
    ringkas: ringkas[index] ?? '',
    tahap: tahap[index]?.tahap ?? '',
    dasar: tahap[index]?.dasar ?? 'tebakan',
  }));
}

const barePresent = (blok: Blok): boolean =>
  blok.langkah.some((item) => /^\s*\d+(?:\s*[-–]\s*\d+)?\s*$/.test(item.isi.waktu ?? ''));

const BAKU: Readonly<Record<string, string>> = {
  nomor: 'no',
  kegiatan: 'kegiatan',
  pelaksana: 'pelaksana',
  mutuBaku: 'mutu baku',
  kelengkapan: 'kelengkapan',
  waktu: 'waktu',
  output: 'output',
  keterangan: 'keterangan',
};

/** Heads as printed, where they are not the usual ones. */
function judulKolom(blok: Blok): { judulKolom?: Readonly<Record<string, string>> } {
  const other = Object.entries(blok.judul).filter(
    ([jenis, teks]) =>
      teks
        .toLowerCase()
        .replace(/[.\s]+/g, ' ')
        .trim() !== BAKU[jenis] && readJudulKolom(teks) !== null,
  );
  return other.length === 0 ? {} : { judulKolom: Object.fromEntries(other) };
}

function findCacat(blok: Blok, dokumen: Dokumen, sop: SopTerbaca, alur: HasilAlur): Cacat[] {
  const found: Cacat[] = [];
  if (dokumen.jenis === 'ocr') found.push('ocr');
  if (dokumen.jenis === 'html' && dokumen.berkas !== 'html') found.push('html');
  const broken =
    blok.lajur.some((lajur) => lajur.tercetak !== undefined) ||
    blok.lajur.length === 0 ||
    blok.kolomPelaksana !== blok.lajur.length;
  if (broken) found.push('lajur-hilang');
  const drawn = alur.langkah.some((item) => item.asal !== 'kata');
  const gambar = sop.gambar.length + sop.tabel.reduce((sum, tabel) => sum + tabel.gambar.length, 0);
  if (!drawn && gambar === 0) found.push('simbol-hilang');
  return found;
}

function collect(
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
    if (teksSel(item.isi.kegiatan) === undefined) found.push({ tempat, pesan: 'Kegiatan tidak terbaca.' });
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
