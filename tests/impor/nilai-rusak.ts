/** How an import of a damaged layout compares with the whole SOP it was made from. */
import { importDokumen } from '../../src/impor/impor.ts';
import { readBerkas } from '../../src/impor/berkas/baca.ts';
import type { Acuan } from '../../src/domain/frontmatter.ts';
import type { Rusak } from './tata-letak-rusak.ts';

export interface Nilai {
  readonly sel: number;
  readonly sama: number;
  /** Different from the source, in a row or table that the report names. */
  readonly bertanda: readonly string[];
  /** Different from the source and nobody was told: this must stay empty. */
  readonly diam: readonly string[];
}

export const ACUAN_KOSONG: Acuan = {
  instansi: [],
  topik: [],
  tahap: [{ id: 'penyusunan', nama: 'Penyusunan', uraian: 'Penyusunan.' }],
  peraturan: [],
  istilah: [],
};

export async function nilaiRusak(rusak: Rusak): Promise<Nilai> {
  const read = await readBerkas('contoh.txt', new TextEncoder().encode(rusak.teks));
  if (!read.ok) throw new Error(read.pesan);
  const hasil = importDokumen(read.dokumen, read.asli, { acuan: ACUAN_KOSONG, sop: [], hariIni: '2026-11-22' });
  const sel = rusak.asal.langkah.length * 6;
  // A file in which no table is found is refused: nothing stands in a wrong column then.
  if (!hasil.ok) return { sel, sama: 0, bertanda: ['ditolak'], diam: [] };
  const [draft] = hasil.draf;
  const bertanda: string[] = [];
  const diam: string[] = [];
  let sama = 0;
  const rows = Math.max(rusak.asal.langkah.length, draft?.data.langkah.length ?? 0);
  for (let index = 0; index < rows; index += 1) {
    const own = draft?.data.langkah[index];
    const flat = (value: string | readonly string[] | undefined): string => [value ?? ''].flat().join(' ');
    const got = {
      nomor: own?.nomor ?? '',
      kegiatan: own?.kegiatan ?? '',
      kelengkapan: flat(own?.mutuBaku?.kelengkapan),
      waktu: own?.mutuBaku?.waktu ?? '',
      output: flat(own?.mutuBaku?.output),
      keterangan: own?.keterangan ?? '',
    };
    const marked =
      draft?.periksa.some((item) => item.tempat === 'tabel' || item.tempat.startsWith(`langkah ${index + 1} (`)) ??
      false;
    for (const [key, value] of Object.entries(rusak.asal.langkah[index] ?? got)) {
      const mine = got[key as keyof typeof got];
      if (mine === value && rusak.asal.langkah[index] !== undefined) sama += 1;
      else (marked ? bertanda : diam).push(`langkah ${index + 1} ${key}: “${mine}”, seharusnya “${value as string}”`);
    }
  }
  return { sel, sama, bertanda, diam };
}
