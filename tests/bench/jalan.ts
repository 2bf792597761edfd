/** `npm run bench` lists the benches, `npm run bench -- <name> [words]` runs one. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bangunSitus } from '../../src/cli/bangun.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { ROOT } from '../content.ts';
import { bacaKalimat, DAFTAR } from './daftar.ts';

const berkas = (nama: string): string => join(ROOT, 'tests/bench', `${nama}.ts`);

const [nama = '', ...kata] = process.argv.slice(2);
process.exitCode = nama === '' || nama.startsWith('-') ? tulisDaftar() : await jalankan(nama, kata);

async function jalankan(nama: string, kata: readonly string[]): Promise<number> {
  const bench = Object.hasOwn(DAFTAR, nama) ? DAFTAR[nama] : undefined;
  if (bench === undefined) {
    const dekat = nearest(nama, Object.keys(DAFTAR));
    console.error(`No bench "${nama}".${dekat === null ? '' : ` Did you mean ${dekat}?`} List: npm run bench`);
    return 2;
  }
  if (bench.situs === true && process.env['DIST'] === undefined) {
    const kode = await bangunSitus(ROOT);
    if (kode !== 0) return kode;
  }
  const kode = spawnSync(process.execPath, [...(bench.node ?? []), berkas(nama), ...kata], { stdio: 'inherit' }).status;
  if (kode !== 0) return kode ?? 1;
  for (const lagi of bench.lalu ?? []) {
    const sesudah = await jalankan(lagi, []);
    if (sesudah !== 0) return sesudah;
  }
  return 0;
}

function tulisDaftar(): number {
  const names = Object.keys(DAFTAR);
  const width = Math.max(...names.map((nama) => nama.length));
  for (const nama of names) console.log(`  ${nama.padEnd(width)}  ${bacaKalimat(readFileSync(berkas(nama), 'utf8'))}`);
  console.log('\nUsage: npm run bench -- <name> [words]; the words of each stand at the head of tests/bench/<name>.ts');
  return 0;
}
