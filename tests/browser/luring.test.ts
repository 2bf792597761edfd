/** What the service worker keeps and names, and that it stays within its own part of a host. */
import { describe, expect, test } from 'vitest';
import { ALAT } from '../../src/browser/luring/alat.ts';
import { runPekerja, type Lingkup } from '../../src/browser/luring/pekerja.ts';

describe('pages that are kept', () => {
  test.each([
    ['sop/dinas/penerbitan-ktp/', true],
    ['sop/dinas/penerbitan-ktp/cetak/', true],
    ['sop/dinas/penerbitan-ktp/cetak/f4/', true],
    ['sop/dinas/penerbitan-ktp/langkah/periksa/', true],
    ['orientasi/kepala-bidang/', true],
    ['', false],
    ['sop/', false],
    ['orientasi/', false],
    ['topik/perjanjian-kinerja/', false],
    ['sematkan/dinas/penerbitan-ktp/', false],
    ['data/sop.json', false],
    ['sop/dinas/penerbitan-ktp.json', false],
    ['lain/sop/dinas/penerbitan-ktp/', false],
  ])('%s: %s', (jalur, kept) => expect(ALAT.isLayakSimpan(jalur)).toBe(kept));
});

test('files of a page: its own scripts, styles, font and icon, below the base path', () => {
  const html =
    '<link rel="icon" href="/lajur/favicon.svg"><link rel="stylesheet" href="/lajur/_astro/a.B.css"><script src="/lajur/awal.js"></script>' +
    '<script type="module" src="/lajur/_astro/H.C.js"></script><script src="https://asing.example/x.js"></script><link href="/lain/y.css"><bagi-tabel data-skrip="/lajur/sematkan.js">';
  const names = ['favicon.svg', '_astro/a.B.css', 'awal.js', '_astro/H.C.js'];
  expect(ALAT.listBerkasHalaman(html, 'https://x.example/lajur/')).toEqual(
    names.map((name) => `https://x.example/lajur/${name}`),
  );
});

test('files of a script: what it imports, and of the elements it knows those on the page', () => {
  const skrip =
    'import{t as e}from"./preload.A.js";import"./salin.B.js";var t={"./bagan-alir.ts":()=>e(()=>import(`./bagan-alir.C.js`)),"./papan-banding.ts":()=>e(()=>import(`./papan-banding.D.js`))},n=()=>import(`./umum.E.js`)';
  expect(ALAT.listBerkasSkrip(skrip, 'https://x.example/_astro/H.js', '<bagan-alir></bagan-alir>')).toEqual(
    ['preload.A.js', 'salin.B.js', 'bagan-alir.C.js', 'umum.E.js'].map((name) => `https://x.example/_astro/${name}`),
  );
});

test('a title is words again, once decoded', () => {
  expect(ALAT.readJudulHalaman('<title>A &amp; B &lt;i&gt; &amp;lt;</title>')).toBe('A & B <i> &lt;');
});

describe('the note on a copy', () => {
  test('stands on the page, with the time of saving', () => {
    const note = ALAT.writeCatatanSalinan('2026-11-22T03:15:00Z', 'putus', '/lajur/');
    expect(note).toMatch(/^Tidak ada jaringan\. Ini salinan yang disimpan di perangkat ini pada 22 November 2026/);
    expect(note).toContain('<a href="/lajur/luring/">');
    expect(ALAT.addCatatan('<body><div class="wadah"><main>', note)).toContain(
      `data-salinan aria-label="Tentang salinan ini"><p>${note}</p></aside><main>`,
    );
  });
  test('a page without a place for it is no answer', () => {
    expect(() => ALAT.addCatatan('<body>', 'x')).toThrow('no place for the note');
  });
  test('a time that is none is called so, and never becomes markup', () => {
    expect(ALAT.writeCatatanSalinan('<script>', 'lambat', '/')).toContain('pada waktu yang tidak diketahui');
  });
});

describe('the worker of /lajur/', () => {
  const answers = (url: string, mode: RequestMode, method = 'GET'): boolean => {
    let listener: ((event: never) => void) | undefined;
    let answered = false;
    const scope = {
      registration: { scope: 'https://x.example/lajur/' },
      caches: { keys: () => Promise.resolve([]) },
      fetch: () => Promise.resolve(new Response('')),
      skipWaiting: () => Promise.resolve(),
      addEventListener: (type: string, added: (event: never) => void) => {
        if (type === 'fetch') listener = added;
      },
    };
    runPekerja(scope as unknown as Lingkup, '1', ALAT);
    listener?.({
      request: { url, mode, method },
      respondWith: (answer: Promise<unknown>) => {
        answered = true;
        void answer.catch(() => undefined);
      },
      waitUntil: (work: Promise<unknown>) => void work.catch(() => undefined),
    } as never);
    return answered;
  };

  test.each<[string, RequestMode, boolean]>([
    ['https://x.example/lajur/sop/a/b/', 'navigate', true],
    ['https://x.example/lajur/?q=1', 'navigate', true],
    ['https://x.example/lain/sop/a/b/', 'navigate', false],
    ['https://x.example/lajur-lain/', 'navigate', false],
    ['https://asing.example/lajur/sop/a/b/', 'navigate', false],
    ['https://x.example/lajur/sematkan/a/b/', 'navigate', false],
    ['https://x.example/lajur/data/sop.json', 'navigate', false],
    ['https://x.example/lajur/data/sop.json', 'cors', false],
    ['https://x.example/lajur/pagefind/pagefind.js', 'cors', false],
    ['https://x.example/lajur/_astro/a.js', 'cors', true],
    ['https://x.example/lajur/awal.js', 'no-cors', true],
  ])('answers for %s (%s): %s', (url, mode, expected) => expect(answers(url, mode)).toBe(expected));

  test('never for what changes something', () => {
    expect(answers('https://x.example/lajur/sop/a/b/', 'navigate', 'POST')).toBe(false);
  });
});

describe('a page of which there is a copy', () => {
  const ALAMAT = 'https://x.example/lajur/sop/a/b/';
  const SALINAN = '<html><body><div class="wadah"><main>Salinan</main></div></body></html>';

  /** What a reader gets who opens the page while the network answers so. */
  async function open(network: () => Promise<Response>): Promise<Response> {
    let listener: ((event: never) => void) | undefined;
    const kept = {
      match: (alamat: string) =>
        Promise.resolve(
          alamat === ALAMAT
            ? new Response(SALINAN, { headers: { 'x-lajur-disimpan': '2026-11-22T03:15:00Z' } })
            : undefined,
        ),
      keys: () => Promise.resolve([]),
      put: () => Promise.resolve(),
      delete: () => Promise.resolve(true),
    };
    const scope = {
      registration: { scope: 'https://x.example/lajur/' },
      caches: { keys: () => Promise.resolve(['lajur-luring:/lajur/:1']), open: () => Promise.resolve(kept) },
      fetch: network,
      skipWaiting: () => Promise.resolve(),
      addEventListener: (type: string, added: (event: never) => void) => {
        if (type === 'fetch') listener = added;
      },
    };
    runPekerja(scope as unknown as Lingkup, '1', ALAT);
    return new Promise((resolve, reject) => {
      listener?.({
        request: { url: ALAMAT, mode: 'navigate', method: 'GET' },
        respondWith: (answer: Promise<Response>) => void answer.then(resolve, reject),
        waitUntil: (work: Promise<unknown>) => void work.catch(() => undefined),
      } as never);
    });
  }

  test.each([
    [200, 'dari jaringan'],
    [404, 'dari jaringan'],
    [499, 'dari jaringan'],
  ])('is answered by a host that says %d', async (status, expected) => {
    const answer = await open(() => Promise.resolve(new Response('dari jaringan', { status })));
    expect([answer.status, await answer.text()]).toEqual([status, expected]);
  });

  test.each([500, 503])('is shown where the host says %d, and says so', async (status) => {
    const answer = await open(() => Promise.resolve(new Response('galat', { status })));
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/<p>Situs sedang terganggu\. Ini salinan .*<main>Salinan/);
  });

  test('is shown where there is no network, and says so', async () => {
    const answer = await open(() => Promise.reject(new TypeError('putus')));
    expect(await answer.text()).toMatch(/<p>Tidak ada jaringan\. Ini salinan .*<main>Salinan/);
  });
});
