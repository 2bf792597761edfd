/** An import as lines a person can read beside the source: one line per field, lane and step. */
import { readBerkas } from '../../src/impor/berkas/baca.ts';
import { importDokumen } from '../../src/impor/impor.ts';
import { ACUAN_KOSONG } from './nilai-rusak.ts';

export interface Emas {
  readonly teks: string;
  /** Lines of steps that the report names. */
  readonly bertanda: ReadonlySet<string>;
}

export async function bacaSebagaiEmas(nama: string, bytes: Uint8Array): Promise<Emas> {
  const read = await readBerkas(nama, bytes);
  if (!read.ok) throw new Error(read.pesan);
  const hasil = importDokumen(read.dokumen, read.asli, { acuan: ACUAN_KOSONG, sop: [], hariIni: '2026-11-22' });
  if (!hasil.ok) throw new Error(hasil.pesan);
  const lines: string[] = [];
  const bertanda = new Set<string>();
  for (const { data, identitas, periksa } of hasil.draf) {
    lines.push(`# ${data.nama}`);
    const list = (name: string, items: readonly string[]): void => {
      const line = `${name}: ${items.join(' ¶ ')}`;
      if (items.length > 0) lines.push(line);
      if (periksa.some((note) => note.tempat === name)) bertanda.add(line);
    };
    list('instansi', identitas.instansi === null ? [] : [identitas.instansi]);
    list('nomor', data.nomor === null ? [] : [data.nomor]);
    list(
      'tanggal',
      Object.entries(data.tanggal).flatMap(([key, value]) => (value === null ? [] : [`${key} ${value}`])),
    );
    list('pengesahan', Object.values(data.pengesahan ?? {}));
    list(
      'dasar hukum',
      data.dasarHukum.map((item) => `${item.peraturan}: ${item.kutipan}`),
    );
    for (const key of ['kualifikasiPelaksana', 'keterkaitan', 'peralatan', 'peringatan', 'pencatatan'] as const) {
      list(
        key,
        data[key].map((item) => (typeof item === 'string' ? item : item.nama)),
      );
    }
    list('satuan waktu', data.satuanWaktu === undefined ? [] : [data.satuanWaktu]);
    list(
      'bagian',
      (data.bagian ?? []).map((item) => item.nama),
    );
    list(
      'pelaksana',
      data.pelaksana.map((item) => item.nama),
    );
    for (const [index, item] of data.langkah.entries()) {
      const cell = (value: string | readonly string[] | undefined): string => [value ?? '–'].flat().join(' ¶ ');
      const line = [
        item.nomor ?? '–',
        item.kegiatan,
        cell(item.mutuBaku?.kelengkapan),
        item.mutuBaku?.gabungWaktu === undefined ? cell(item.mutuBaku?.waktu) : 'gabung',
        cell(item.mutuBaku?.output),
        cell(item.keterangan),
      ].join(' | ');
      lines.push(line);
      if (periksa.some((note) => note.tempat === 'tabel' || note.tempat.startsWith(`langkah ${index + 1} (`)))
        bertanda.add(line);
    }
    lines.push('');
  }
  return { teks: lines.join('\n'), bertanda };
}
