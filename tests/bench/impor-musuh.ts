/** Hostile office files, each in a process of its own with the good file behind it: answers, CPU seconds, peak memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mulaiPekerja } from '../../src/cli/impor-pekerja.ts';
import { realContent } from '../content.ts';
import { SEMUA_MUSUH } from '../impor/musuh/semua.ts';
import { ukur } from '../impor/musuh/ukur.ts';
import { keepAngka } from './angka.ts';

const MOST_CPU = 20;
const MOST_RSS = 600e6;
const pola = process.argv[2] === undefined ? null : new RegExp(process.argv[2]);
const { content } = await realContent();
const folder = mkdtempSync(join(tmpdir(), 'impor-musuh-'));
const rows: { nama: string; cpu: number; rss: number; dihentikan: boolean; salah: readonly string[] }[] = [];
try {
  for (const musuh of SEMUA_MUSUH.filter(({ nama }) => pola?.test(nama) ?? true)) {
    const pekerja = mulaiPekerja(content, '2026-11-22');
    const { jawaban, cpu, rss, dihentikan, salah } = await ukur(musuh, folder, pekerja).finally(() => {
      pekerja.tutup();
    });
    const over = [...(cpu > MOST_CPU ? ['terlalu lama'] : []), ...(rss > MOST_RSS ? ['terlalu besar'] : [])];
    rows.push({ nama: musuh.nama, cpu, rss, dihentikan, salah: [...salah, ...over] });
    const answer = jawaban.ok ? `${jawaban.draf.length} SOP` : jawaban.pesan;
    console.log(
      `${musuh.nama}: ${cpu.toFixed(1)} s, ${(rss / 1e6).toFixed(0)} MB${dihentikan ? ', DIHENTIKAN' : ''}; ${answer}`,
    );
    for (const line of [...salah, ...over]) console.log(`    SALAH ${line}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
const slowest = rows.toSorted((a, b) => b.cpu - a.cpu).slice(0, 5);
const largest = rows.toSorted((a, b) => b.rss - a.rss).slice(0, 5);
console.log(`\nterlama: ${slowest.map((row) => `${row.nama} ${row.cpu.toFixed(1)} s`).join(', ')}`);
console.log(`terbesar: ${largest.map((row) => `${row.nama} ${(row.rss / 1e6).toFixed(0)} MB`).join(', ')}`);
console.log(
  `dihentikan penjaga: ${
    rows
      .filter((row) => row.dihentikan)
      .map((row) => row.nama)
      .join(', ') || 'tidak ada'
  }`,
);
const wrong = rows.filter((row) => row.salah.length > 0);
keepAngka('impor-musuh', [
  [
    `${rows.length} hostile office files, the good one behind each read: wrong`,
    `${wrong.length}${wrong.length > 0 ? ` (${wrong.map((row) => row.nama).join(', ')})` : ''}; slowest ${(slowest[0]?.cpu ?? 0).toFixed(1)} s of CPU, largest ${((largest[0]?.rss ?? 0) / 1e6).toFixed(0)} MB`,
  ],
]);
if (wrong.length > 0) process.exitCode = 1;
