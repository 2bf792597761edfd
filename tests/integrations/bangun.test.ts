/** What stands around a build: where it writes, what it tells, how pages are ordered and dressed. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPenggabung } from '../../src/integrations/gaya.ts';
import { createKemajuan, sebutWaktu, susunBaris } from '../../src/integrations/kemajuan.ts';
import { createLaporan, jenisHalaman, pokokHalaman } from '../../src/integrations/laporan.ts';
import { createPenampung } from '../../src/integrations/penampung.ts';
import { createSimpanan } from '../../src/integrations/simpanan.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lajur-bangun-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A process that has ended: the largest number Linux gives is 4,194,304. */
const MATI = 99_999_999;

describe('a build writes beside the site', () => {
  const situs = (): string => join(root, 'dist');
  const cache = (): string => join(root, 'cache');
  const writeSite = (text: string): void => {
    mkdirSync(situs(), { recursive: true });
    writeFileSync(join(situs(), 'index.html'), text);
  };
  const readSite = (): string => readFileSync(join(situs(), 'index.html'), 'utf8');

  test('and takes its place when it is whole', async () => {
    writeSite('lama');
    const penampung = createPenampung(situs(), cache());
    mkdirSync(penampung.folder);
    writeFileSync(join(penampung.folder, 'index.html'), 'baru');
    expect(readSite()).toBe('lama');
    penampung.tukar();
    expect(readSite()).toBe('baru');
    // What was there before is removed by a process of its own.
    await vi.waitFor(() => expect(readdirSync(root).sort()).toEqual(['cache', 'dist']), 120_000);
    expect(createPenampung(situs(), cache()).terputus).toBe(false);
  });

  test('a stopped build leaves the site as it was and nothing beside it', () => {
    writeSite('lama');
    const penampung = createPenampung(situs(), cache());
    mkdirSync(penampung.folder);
    penampung.buang();
    expect(readSite()).toBe('lama');
    expect(existsSync(penampung.folder)).toBe(false);
    expect(createPenampung(situs(), cache()).terputus).toBe(false);
  });

  test('a killed build is noticed by the next one, which cleans up after it', () => {
    const killed = createPenampung(situs(), cache(), MATI);
    mkdirSync(killed.folder);
    writeFileSync(join(killed.folder, 'separuh.html'), '<p>');
    const next = createPenampung(situs(), cache());
    expect(next.terputus).toBe(true);
    expect(existsSync(killed.folder)).toBe(false);
  });

  test('half a note is a killed build too', () => {
    mkdirSync(cache());
    writeFileSync(join(cache(), 'sedang-dibangun.json'), '{"pid":');
    expect(createPenampung(situs(), cache()).terputus).toBe(true);
  });

  test('two builds of one tree at a time are refused', () => {
    createPenampung(situs(), cache(), process.ppid);
    expect(() => createPenampung(situs(), cache())).toThrow(
      `Pembangunan lain sedang berjalan di folder ini (proses ${process.ppid}).`,
    );
  });
});

describe('progress', () => {
  const run = (isTTY: boolean): string => {
    let now = 0;
    let shown = '';
    const layar = { isTTY, columns: 60, write: (text: string) => (shown += text) };
    const kemajuan = createKemajuan(layar, () => now);
    kemajuan.mulai('Membuat halaman', 1000);
    for (let done = 0; done < 300; done += 1) {
      now += 10;
      kemajuan.maju();
    }
    kemajuan.hapus();
    return shown;
  };

  test('is one line of a terminal, drawn a few times a second, gone at the end', () => {
    const drawn = run(true).split('\r\x1b[K');
    expect(drawn.length).toBeLessThan(20);
    expect(drawn.at(-2)).toBe('Membuat halaman 300/1.000 · 100/detik · sisa 7 dtk');
    expect(drawn.at(-1)).toBe('');
  });

  test('is silent where there is no terminal', () => {
    expect(run(false)).toBe('');
  });

  test.each([
    [{ selesai: 0, jumlah: 10, detik: 0 }, 'x 0/10'],
    [{ selesai: 5, jumlah: 10, detik: 5 }, 'x 5/10 · 1/detik · sisa 5 dtk'],
    [{ selesai: 12_000, jumlah: 30_000, detik: 100 }, 'x 12.000/30.000 · 120/detik · sisa 2 mnt 30 dtk'],
    [{ selesai: 3, jumlah: undefined, detik: 1 }, 'x …'],
  ])('%o → %s', (state, line) => {
    expect(susunBaris({ tahap: 'x', ...state })).toBe(line);
  });

  test('time left is rounded up', () => {
    expect(sebutWaktu(59.1)).toBe('1 mnt 0 dtk');
  });
});

test.each([
  ['/sop/a/b/', 'sop/*/*/', '2 a/b'],
  ['/sop/a/b/index.html', 'sop/*/*/index.html', '2 a/b'],
  ['/sop/a/b/cetak/f4/index.html', 'sop/*/*/cetak/f4/index.html', '2 a/b'],
  ['/sop/a/b.json', 'sop/*/*.json', '2 a/b'],
  ['/sematkan/a/b/index.html', 'sematkan/*/*/index.html', '2 a/b'],
  ['/topik/x/index.html', 'topik/*/index.html', '3 x'],
  ['/topik/x.csv', 'topik/*.csv', '3 x'],
  ['/topik/x/padanan.csv', 'topik/*/*.csv', '3 x'],
  ['/sop/index.html', 'sop/index.html', '1'],
  ['/topik/index.html', 'topik/index.html', '3 index'],
  ['/index.html', 'index.html', '1'],
])('%s is a page of the kind %s, made with those of "%s"', (path, jenis, pokok) => {
  expect([jenisHalaman(path).replace(/\*$/, ''), pokokHalaman(path)]).toEqual([jenis, pokok]);
});

describe('a build takes from the last site what it would make again', () => {
  const situs = (): string => join(root, 'dist');
  const file = (): string => join(root, 'cache', 'simpanan.json');
  const isi = (name: string): string => readFileSync(join(situs(), name), 'utf8');

  /** A build of one page. @returns whether the page came from the last site */
  async function build(kunci: string | undefined, teks: string, ke = situs(), jenis = 'j'): Promise<boolean> {
    const folder = mkdtempSync(join(root, 'sedang-'));
    const simpanan = createSimpanan<string>(ke, folder, file(), jenis);
    const diambil = kunci !== undefined && simpanan.ambil('a/index.html', kunci);
    if (!diambil) await simpanan.tulis('a/index.html', Buffer.from(teks), kunci);
    rmSync(ke, { recursive: true, force: true });
    renameSync(folder, ke);
    simpanan.catat(teks);
    return diambil;
  }

  test('while its key is the same, for as many builds as there are', async () => {
    expect(await build('1', 'satu')).toBe(false);
    expect(await build('1', 'dua')).toBe(true);
    expect(await build('1', 'dua')).toBe(true);
    expect(isi('a/index.html')).toBe('satu');
    expect(await build('2', 'tiga')).toBe(false);
    expect(isi('a/index.html')).toBe('tiga');
  });

  test('never a page without a key', async () => {
    await build(undefined, 'satu');
    expect(await build(undefined, 'dua')).toBe(false);
    expect(await build('1', 'tiga')).toBe(false);
  });

  test.each([
    ['changed by another hand', () => writeFileSync(join(situs(), 'a/index.html'), 'asing')],
    [
      'changed to other bytes of the same number',
      () => {
        const page = join(situs(), 'a/index.html');
        writeFileSync(page, 'SATU');
        utimesSync(page, new Date(), new Date(Date.now() + 5000));
      },
    ],
    ['removed', () => rmSync(situs(), { recursive: true })],
  ])('but makes it where the last one was %s', async (_, change) => {
    await build('1', 'satu');
    change();
    expect(await build('1', 'dua')).toBe(false);
    expect(isi('a/index.html')).toBe('dua');
  });

  test('and makes everything where the list of keys is broken', async () => {
    await build('1', 'satu');
    writeFileSync(file(), readFileSync(file(), 'utf8').slice(0, -4));
    expect(await build('1', 'dua')).toBe(false);
  });

  test('and from a site of another kind; what it asked to remember is only known then', async () => {
    const ingatan = (jenis: string): string | null => createSimpanan<string>(situs(), root, file(), jenis).ingatan;
    await build('1', 'satu');
    expect([ingatan('j'), ingatan('lain')]).toEqual(['satu', null]);
    expect(await build('1', 'dua', situs(), 'lain')).toBe(false);
  });

  test('a site in another place is a copy of its own', async () => {
    await build('1', 'satu');
    const lain = join(root, 'lain');
    expect(await build('1', 'dua', lain)).toBe(true);
    writeFileSync(join(lain, 'a/index.html'), 'asing');
    expect(isi('a/index.html')).toBe('satu');
  });

  test('a page that comes in parts is written whole', async () => {
    const folder = join(root, 'sedang');
    const parts = (async function* () {
      yield Buffer.from('a,b\n');
      await Promise.resolve();
      yield Buffer.from('1,2\n');
    })();
    await createSimpanan(situs(), folder, file(), 'j').tulis('data/x.csv', parts, undefined);
    expect(readFileSync(join(folder, 'data/x.csv'), 'utf8')).toBe('a,b\n1,2\n');
  });
});

test('a report sums stages and kinds', () => {
  let now = 0;
  const laporan = createLaporan(() => now);
  laporan.tahap('isi');
  now = 1500;
  laporan.tahap('halaman');
  laporan.halaman('sop', 10);
  laporan.halaman('sop', 20);
  laporan.halaman('topik', 5);
  now = 2500;
  expect(laporan.baca()).toEqual({
    tahap: [
      { nama: 'isi', ms: 1500 },
      { nama: 'halaman', ms: 1000 },
    ],
    halaman: [
      { jenis: 'sop', jumlah: 2, ms: 30 },
      { jenis: 'topik', jumlah: 1, ms: 5 },
    ],
  });
});

describe('one stylesheet per page', () => {
  const link = (name: string): string => `<link rel="stylesheet" href="/_astro/${name}.css">`;
  const css = (): string[] => readdirSync(join(root, '_astro')).sort();
  beforeEach(() => {
    mkdirSync(join(root, '_astro'));
    for (const name of ['a', 'b', 'c']) writeFileSync(join(root, '_astro', `${name}.css`), `.${name}{}`);
  });

  test('pages with the same set share one file; parts that no page names go', async () => {
    const gaya = createPenggabung(root, '/', { gabung: {}, sendiri: [] });
    const satukan = async (html: string): Promise<string> =>
      Buffer.from(await gaya.satukan(Buffer.from(html))).toString();
    const first = await satukan(`<head>${link('a')}<meta>${link('b')}</head>`);
    expect(first).toMatch(/^<head><link rel="stylesheet" href="\/_astro\/gaya\.[\w-]{8}\.css"><meta><\/head>$/);
    expect(await satukan(`<head>${link('a')}<meta>${link('b')}</head>`)).toBe(first);
    expect(await satukan(`<head>${link('b')}</head>`)).toBe(`<head>${link('b')}</head>`);
    // What stands in the body stays as it is, whatever its letters; so does a page without a head.
    const body = `<body>≈ “é” ${link('a')}${link('b')}</body>`;
    expect(await satukan(`<head><title>≈</title>${link('a')}<meta>${link('b')}</head>${body}`)).toBe(
      first.replace('<head>', '<head><title>≈</title>') + body,
    );
    expect(await satukan('≈ tanpa kepala')).toBe('≈ tanpa kepala');
    await gaya.bereskan();
    expect(css()).toEqual(['b.css', 'c.css', expect.stringMatching(/^gaya\./)]);
  });

  test('a build that makes no page of a kind still has its stylesheet, from what the build before remembered', async () => {
    const before = createPenggabung(root, '/', { gabung: {}, sendiri: [] });
    const page = Buffer.from(await before.satukan(Buffer.from(`${link('a')}${link('b')}`))).toString();
    await before.satukan(Buffer.from(link('c')));
    const ingatan = await before.bereskan();
    const clean = css();
    for (const name of css()) rmSync(join(root, '_astro', name));
    for (const name of ['a', 'b', 'c']) writeFileSync(join(root, '_astro', `${name}.css`), `.${name}{}`);
    expect(await createPenggabung(root, '/', ingatan).bereskan()).toEqual(ingatan);
    expect(css()).toEqual(clean);
    expect(page).toContain(clean.find((name) => name.startsWith('gaya.')));
  });
});
