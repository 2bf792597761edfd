/** The door of the room: a document in, drafts with their files and a report out. Nothing is read or written here. */
import type { Acuan, Instansi, Peraturan, Topik } from '../domain/frontmatter.ts';
import { createAnggaran, describeTerlaluRumit, type Anggaran } from './anggaran.ts';
import { pickUkuran } from './batas-draf.ts';
import { composeDraf, type Draf } from './draf/draf.ts';
import type { Latar } from './draf/latar.ts';
import { composeIdentitas } from './draf/identitas.ts';
import { toSlug } from './draf/kata-id.ts';
import { renderLaporan } from './draf/laporan.ts';
import { toAcuanYaml, toMdx } from './draf/mdx.ts';
import { composeNaskah, type Naskah } from './draf/naskah.ts';
import { readIdentitas } from './kenali/identitas.ts';
import { recogniseSop, type SopMentah } from './kenali/kenali.ts';
import type { Dokumen, SopSaudara } from './model.ts';
import { ImporError } from './tolak.ts';

export interface Permintaan {
  readonly acuan: Acuan;
  readonly sop: readonly SopSaudara[];
  /** ISO date. */
  readonly hariIni: string;
  readonly instansi?: string;
  readonly topik?: string;
}

export interface BerkasDraf {
  /** Relative to `content/`. */
  readonly path: string;
  readonly teks: string;
}

export type HasilImpor =
  | {
      readonly ok: true;
      readonly draf: readonly Draf[];
      readonly berkas: readonly BerkasDraf[];
      readonly laporan: string;
      /** What the drafts refer to, the new ones included. */
      readonly acuan: Acuan;
    }
  | { readonly ok: false; readonly pesan: string };

/**
 * @param asli the file's own text where it is plain text, else null
 * @param anggaran what `readBerkas` left of the file's work
 */
export function importDokumen(
  dokumen: Dokumen,
  asli: string | null,
  minta: Permintaan,
  anggaran: Anggaran = createAnggaran(dokumen.nama),
): HasilImpor {
  try {
    return compose(dokumen, asli, minta, anggaran);
  } catch (error) {
    if (error instanceof ImporError) return { ok: false, pesan: error.message };
    if (error instanceof RangeError) return { ok: false, pesan: describeTerlaluRumit(dokumen.nama) };
    throw error;
  }
}

function compose(dokumen: Dokumen, asli: string | null, minta: Permintaan, anggaran: Anggaran): HasilImpor {
  const { dokumen: bernomor, ...bahan } = composeNaskah(dokumen, asli);
  const { sop: mentah, catatan } = pickUkuran(dokumen.nama, recogniseSop(bernomor, anggaran), anggaran);
  const naskah: Naskah = { ...bahan, dokumen: { ...bernomor, catatan: [...bernomor.catatan, ...catatan] } };
  if (mentah.length === 0) {
    return {
      ok: false,
      pesan: `${dokumen.nama}: tabel langkah tidak ditemukan. Pastikan berkas memuat tabel dengan kolom kegiatan, pelaksana, dan mutu baku.`,
    };
  }
  const bare = dokumen.nama.replace(/\.[a-z0-9]{1,5}$/i, '');
  const base = toSlug(bare, 50);
  const instansi = minta.instansi ?? suggestInstansi(mentah, minta.acuan, base);
  const namaNaskah = /^[\w.-]+\.txt$/.test(dokumen.nama) && asli !== null ? dokumen.nama : `${base}.txt`;
  const taken = new Set(minta.sop.map((item) => item.id));
  const draf: Draf[] = [];
  for (const [index, item] of mentah.entries()) {
    const latar: Latar = {
      acuan: minta.acuan,
      // SOPs of the same file are sisters too, as far as they are read.
      sop: [...minta.sop, ...draf.map((one) => ({ id: one.id, sop: one.data }))],
      hariIni: minta.hariIni,
      naskah: namaNaskah,
      instansi,
      namaBerkas: mentah.length > 1 ? `${bare} ${index + 1}` : bare,
      ...(minta.topik !== undefined && { topik: minta.topik }),
    };
    draf.push(composeDraf(item, naskah.dokumen, mentah.length > 1, latar, taken));
  }
  return finish(naskah, namaNaskah, draf, minta.acuan);
}

/** The files of drafts, also of drafts that answers have changed. */
export function rewrite(
  hasil: Extract<HasilImpor, { ok: true }>,
  draf: readonly Draf[],
): Extract<HasilImpor, { ok: true }> {
  const berkas = hasil.berkas.map((file) => {
    const own = draf.find((item) => file.path === `sop/${item.id}.mdx`);
    return own === undefined ? file : { ...file, teks: toMdx(own.data) };
  });
  return { ...hasil, draf, berkas };
}

function finish(naskah: Naskah, namaNaskah: string, draf: readonly Draf[], acuan: Acuan): HasilImpor {
  const instansi = newInstansi(draf, acuan);
  const topik = newTopik(draf, acuan);
  const peraturan = newPeraturan(draf);
  const berkas: BerkasDraf[] = [
    ...draf.map((item) => ({ path: `sop/${item.id}.mdx`, teks: toMdx(item.data) })),
    { path: `naskah/${namaNaskah}`, teks: naskah.teks },
    ...peraturan.map((item) => ({ path: `peraturan/${item.id}.yaml`, teks: toAcuanYaml(item) })),
    ...instansi.map((item) => ({ path: `instansi/${item.id}.yaml`, teks: toAcuanYaml(item) })),
    ...topik.map((item) => ({ path: `topik/${item.id}.yaml`, teks: toAcuanYaml(item) })),
  ];
  return {
    ok: true,
    draf,
    berkas,
    laporan: renderLaporan(naskah.dokumen, draf, naskah.jumlahNip),
    acuan: {
      ...acuan,
      peraturan: [...acuan.peraturan, ...peraturan],
      instansi: [...acuan.instansi, ...instansi],
      topik: [...acuan.topik, ...topik],
    },
  };
}

/** The agency the letterhead names; where it names none, one called after the file: never an inferred one. */
function suggestInstansi(mentah: readonly SopMentah[], acuan: Acuan, base: string): string {
  for (const item of mentah) {
    const { instansi } = composeIdentitas(readIdentitas(item.sebelum), readIdentitas(item.sesudah));
    if (instansi === null) continue;
    const known = acuan.instansi.find((one) => instansi.toLowerCase().includes(one.nama.toLowerCase()));
    return known?.id ?? toSlug(instansi.replace(/^\W*PEMERINTAH\s+(?:DAERAH\s+)?/i, ''), 60);
  }
  return toSlug(`naskah-${base}`, 40);
}

function newPeraturan(draf: readonly Draf[]): Peraturan[] {
  const all = draf.flatMap((item) => item.peraturanBaru);
  return [...new Map(all.map((item) => [item.id, item])).values()];
}

function newInstansi(draf: readonly Draf[], acuan: Acuan): Instansi[] {
  const id = draf[0]?.id.split('/')[0] ?? '';
  if (acuan.instansi.some((item) => item.id === id)) return [];
  const printed = draf.map((item) => item.identitas.instansi).find((nama) => nama !== null) ?? null;
  return [
    {
      id,
      nama: printed ?? 'Tidak disebut dalam naskah',
      tingkat: printed === null ? 'tidak-disebut' : tingkatOf(printed),
    },
  ];
}

function tingkatOf(nama: string): Instansi['tingkat'] {
  const words = nama.toLowerCase();
  if (/\bkementerian\b/.test(words)) return 'kementerian';
  if (/\bpemerintah\s+provinsi\b|\bprovinsi\b/.test(words)) return 'provinsi';
  if (/\bkabupaten\b|\bpemkab\b/.test(words)) return 'kabupaten';
  if (/\bkota\b|\bpemkot\b/.test(words)) return 'kota';
  return 'tidak-disebut';
}

function newTopik(draf: readonly Draf[], acuan: Acuan): Topik[] {
  const known = new Set(acuan.topik.map((item) => item.id));
  return draf.flatMap(({ topik, data }): Topik[] => {
    if (known.has(topik)) return [];
    known.add(topik);
    return [{ id: topik, nama: data.nama, uraian: `Prosedur ${data.nama}; uraian ini belum ditulis.` }];
  });
}
