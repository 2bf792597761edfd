/**
 * The process that reads files for the import (`impor-pekerja.ts` starts it): whatever a file does to it, the command goes on.
 * `impor-penjaga.ts` ends it when a file takes more time or memory than the counted budget foresaw.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { BATAS, createAnggaran, type Anggaran } from '../impor/anggaran.ts';
import { describeBesar, readBerkas, type HasilBaca } from '../impor/berkas/baca.ts';
import { importDokumen, type HasilImpor } from '../impor/impor.ts';
import type { SopSaudara } from '../impor/model.ts';
import { periksaDraf } from './impor-periksa.ts';
import type { Jawaban, Latar, Pilihan, Tugas } from './impor-pesan.ts';

let latar: Latar | null = null;
const saudara: SopSaudara[] = [];
let terbaca: Extract<HasilBaca, { ok: true }> | null = null;
/** CPU microseconds at which the current file is given up; 0 between files. */
const batasCpu = new BigInt64Array(new SharedArrayBuffer(8));
const MOST_CPU = 15_000_000n;

const penjaga = new Worker(new URL('./impor-penjaga.ts', import.meta.url), {
  workerData: { batasCpu, mostRss: Number(process.argv[2]) },
});
penjaga.unref();

process.on('disconnect', () => process.exit());
process.on('message', (pesan: Latar | Tugas) => {
  if (pesan.jenis === 'latar') {
    latar = pesan;
    saudara.push(...pesan.content.sop.map((entry) => ({ id: entry.id, sop: entry.data })));
    return;
  }
  const { user, system } = process.cpuUsage();
  Atomics.store(batasCpu, 0, BigInt(user + system) + MOST_CPU);
  void jawab(pesan).then((jawaban) => {
    Atomics.store(batasCpu, 0, 0n);
    process.send?.(jawaban);
  });
});

async function jawab(tugas: Tugas): Promise<Jawaban> {
  if (latar === null) throw new Error('latar');
  if (tugas.jenis === 'periksa') return { ok: true, temuan: periksaDraf(tugas.hasil, latar.content, latar.tanggal) };
  if (tugas.jenis === 'ulang')
    return terbaca === null
      ? { ok: false, pesan: '' }
      : impor(latar, terbaca, tugas.pilihan, createAnggaran(terbaca.dokumen.nama));
  saudara.push(...tugas.sop);
  const nama = basename(tugas.path);
  const anggaran = createAnggaran(nama);
  try {
    const { size } = await stat(tugas.path);
    if (size >= BATAS.berkas) return { ok: false, pesan: describeBesar(nama, size) };
    const read = await readBerkas(nama, new Uint8Array(await readFile(tugas.path)), anggaran);
    if (!read.ok) return read;
    terbaca = read;
    return impor(latar, read, tugas.pilihan, anggaran);
  } catch (error) {
    return {
      ok: false,
      pesan: `${nama}: berkas ini tidak dapat dibaca (${error instanceof Error ? error.message : String(error)}). Periksa hak aksesnya, atau simpan ulang dari program aslinya.`,
    };
  }
}

function impor(
  { content, tanggal }: Latar,
  read: Extract<HasilBaca, { ok: true }>,
  pilihan: Pilihan,
  anggaran: Anggaran,
): HasilImpor {
  const minta = { acuan: content.acuan, sop: saudara, hariIni: tanggal, ...pilihan };
  return importDokumen(read.dokumen, read.asli, minta, anggaran);
}
