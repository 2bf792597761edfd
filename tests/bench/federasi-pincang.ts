/** A portal of which most parts are not right: it is built, names each, and its pages say what is missing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../content.ts';

interface Entri {
  readonly nama: string;
  readonly alamat: string;
  readonly data: string;
  readonly instansi: readonly string[];
}

/** @param bagian three that are right; the data of the first are spoilt here */
export function buildPincang(root: string, home: string, bagian: readonly Entri[]): void {
  const [first, ...baik] = bagian;
  assert.ok(first);
  const read = (name: string): string => readFileSync(join(home, first.data, name), 'utf8');
  const tulis = (folder: string, sop: string, acuan = read('acuan.json')): string => {
    const data = join('pincang', folder);
    mkdirSync(join(home, data), { recursive: true });
    writeFileSync(join(home, data, 'sop.json'), sop);
    writeFileSync(join(home, data, 'acuan.json'), acuan);
    return data;
  };
  const lain = (
    nama: string,
    data: string,
    alamat = `https://${nama.toLowerCase().replaceAll(' ', '-')}.example/`,
  ) => ({
    nama,
    alamat,
    data,
  });
  const daftar = [
    { ...first, data: tulis('putus', read('sop.json').slice(0, -200)) },
    lain('Dinas Skrip', first.data, 'javascript:alert(1)'),
    lain('Dinas Hilang', 'pincang/tidak-ada'),
    lain('Dinas Bentuk', tulis('bentuk', read('sop.json').replace('"langkah":[', '"langkah":7,"lain":['))),
    lain('Dinas Serakah', baik[0]?.data ?? ''),
    ...baik,
  ];
  const file = join(home, 'pincang.json');
  writeFileSync(file, JSON.stringify({ bagian: daftar }));
  const { status, stdout, stderr } = spawnSync('node', [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SOP_TANGGAL: '2026-11-22', NO_COLOR: '1', SOP_PORTAL: file },
    maxBuffer: 1e9,
  });
  assert.equal(status, 0, stdout + stderr);
  const told = [...(stdout + stderr).matchAll(/Bagian (.+?) tidak ikut dimuat\. (.+)/g)].map(
    ([, nama = '', sebab = '']) => `${nama}: ${sebab}`,
  );
  assert.equal(told.length, daftar.length - baik.length, told.join('\n'));
  const bad = daftar.slice(0, -baik.length).map(({ nama }) => nama);
  for (const nama of bad) assert.equal(told.filter((item) => item.startsWith(`${nama}: `)).length, 1, nama);
  const dist = join(root, 'dist');
  for (const page of ['', 'sop', 'instansi', 'topik', 'topik/perjanjian-kinerja', 'cari', 'banding', 'temuan']) {
    const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
    for (const nama of bad) assert.ok(html.includes(nama), `${page}: ${nama}`);
  }
  const text = (name: string): string => readFileSync(join(dist, name), 'utf8');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|json)$/.test(name),
  );
  assert.deepEqual(
    files.filter((name) => text(name).includes('javascript:')),
    [],
  );
  const { sop } = JSON.parse(text('data/sop.json')) as { readonly sop: readonly { readonly id: string }[] };
  const milik = baik.flatMap(({ instansi }) => instansi);
  assert.deepEqual([...new Set(sop.map(({ id }) => id.split('/')[0] ?? ''))].sort(), milik.toSorted());
  console.log(`a portal with ${bad.length} parts that are not right is built and names them:\n  ${told.join('\n  ')}`);
}
