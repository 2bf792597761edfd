/** One hostile file and the good one behind it, in the import's own process; measured from outside, since it may not live to tell. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HasilImpor } from '../../../src/impor/impor.ts';
import type { Pekerja } from '../../../src/cli/impor-pekerja.ts';
import { docx, TABEL_WORD, type Musuh } from './rakit.ts';

export interface Ukuran {
  readonly jawaban: HasilImpor;
  /** CPU seconds for this file, the start of a new process included; peak bytes of the process; 0 where the system does not tell. */
  readonly cpu: number;
  readonly rss: number;
  /** The guard had to end the process. */
  readonly dihentikan: boolean;
  /** What was wrong with the answer or with the good file behind; empty when all is well. */
  readonly salah: readonly string[];
}

const TICKS = 100;

export async function ukur(musuh: Musuh, folder: string, pekerja: Pekerja): Promise<Ukuran> {
  const path = join(folder, musuh.nama);
  writeFileSync(path, musuh.buat());
  const baik = join(folder, 'baik.docx');
  writeFileSync(baik, docx(TABEL_WORD));
  let cpu = 0;
  let rss = 0;
  let first = pekerja.pid();
  const before = first === null ? 0 : usage(first).cpu;
  const look = (): void => {
    const pid = pekerja.pid();
    first ??= pid;
    if (pid === null || pid !== first) return;
    const seen = usage(pid);
    cpu = Math.max(cpu, seen.cpu - before);
    rss = Math.max(rss, seen.rss);
  };
  const timer = setInterval(look, 10);
  const jawaban = await pekerja.baca(path, {});
  look();
  clearInterval(timer);
  const dihentikan = pekerja.pid() === null;
  const behind = await pekerja.baca(baik, {});
  return {
    jawaban,
    cpu,
    rss,
    dihentikan,
    salah: [...periksa(musuh, jawaban), ...(isGood(behind) ? [] : ['berkas baik di belakangnya tidak terbaca'])],
  };
}

const isGood = (hasil: HasilImpor): boolean =>
  hasil.ok &&
  hasil.draf.some(
    ({ data }) =>
      data.langkah.map((item) => `${item.kegiatan} ${item.mutuBaku?.waktu ?? ''}`).join() ===
      'Menerima surat 5 menit,Membaca surat 1 jam',
  );

function periksa({ nama, harapan, pesan }: Musuh, jawaban: HasilImpor): string[] {
  if (harapan === 'terbaca')
    return isGood(jawaban) ? [] : [`seharusnya terbaca: ${jawaban.ok ? 'langkahnya lain' : jawaban.pesan}`];
  if (jawaban.ok) return pesan === undefined ? [] : ['terbaca, padahal seharusnya ditolak'];
  const { length } = jawaban.pesan;
  return [
    ...(jawaban.pesan.startsWith(nama) ? [] : [`pesan tidak menyebut berkasnya: ${jawaban.pesan}`]),
    ...(length > 400 || jawaban.pesan.includes('\n') || !jawaban.pesan.endsWith('.')
      ? [`bukan satu kalimat: ${jawaban.pesan}`]
      : []),
    ...(pesan === undefined || pesan.test(jawaban.pesan.slice(nama.length)) ? [] : [`pesan lain: ${jawaban.pesan}`]),
  ];
}

function usage(pid: number): { cpu: number; rss: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
    return { cpu: (Number(stat[11]) + Number(stat[12])) / TICKS, rss: Number(peak) * 1024 };
  } catch {
    return { cpu: 0, rss: 0 };
  }
}
