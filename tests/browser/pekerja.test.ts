/** The service worker over a store of its own: what is kept, what goes, what is shown when the network fails. */
import { expect, test, vi } from 'vitest';
import { DASAR, DIAM, html, NAMA, peramban } from './peramban.ts';

const SOP = 'sop/dinas/ktp/';

test('an opened SOP is kept with its files and what its scripts load; other pages are not', async () => {
  const { buka, isi, simpanan } = peramban({
    [SOP]: html(
      'KTP',
      '<script src="/lajur/_astro/a.js"></script><link href="/lajur/_astro/a.css"><script src="/lajur/awal.js"></script>',
    ),
    '_astro/a.js': 'import"./b.js";import("./c.js")',
    '_astro/b.js': 'import"./a.js"',
    '_astro/c.js': '',
    '_astro/a.css': '',
    'awal.js': '',
    'topik/x/': html('Topik'),
  });
  expect(await (await buka(SOP))?.text()).toContain('<main>KTP</main>');
  await buka('topik/x/');
  expect(isi()).toEqual(['_astro/a.css', '_astro/a.js', '_astro/b.js', '_astro/c.js', 'awal.js', SOP]);
  const kept = simpanan.get(NAMA('2'))?.get(DASAR + SOP);
  expect(decodeURIComponent(kept?.headers.get('x-lajur-judul') ?? '')).toBe('KTP');
  expect(Date.parse(kept?.headers.get('x-lajur-disimpan') ?? '')).not.toBeNaN();
  expect(kept?.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('files named by their content are fetched once, others each time', async () => {
  const { buka, diminta } = peramban({
    [SOP]: html('KTP', '<script src="/lajur/_astro/a.js"></script><script src="/lajur/awal.js"></script>'),
    '_astro/a.js': '',
    'awal.js': '',
  });
  await buka(SOP);
  await buka(SOP);
  expect(diminta.filter((jalur) => jalur.endsWith('.js')).sort()).toEqual(['_astro/a.js', 'awal.js', 'awal.js']);
});

test('a page whose file cannot be had, a failing one and one that is no page are not kept', async () => {
  const { buka, isi } = peramban({
    [SOP]: html('KTP', '<script src="/lajur/_astro/a.js"></script>'),
    '_astro/a.js': 404,
    'sop/dinas/kk/': 500,
  });
  await buka(SOP);
  await buka('sop/dinas/kk/');
  expect(isi().filter((jalur) => jalur.endsWith('/'))).toEqual([]);
});

test.each([404, 410])('what the office took back (%i) does not stay on the device', async (status) => {
  const situs: Record<string, string | number> = { [SOP]: html('KTP') };
  const { buka, isi } = peramban(situs);
  await buka(SOP);
  expect(isi()).toEqual([SOP]);
  situs[SOP] = status;
  await buka(SOP);
  expect(isi()).toEqual([]);
});

test('a host that fails or says nothing else of it leaves the copy', async () => {
  const situs: Record<string, string | number> = { [SOP]: html('KTP') };
  const { buka, isi } = peramban(situs);
  await buka(SOP);
  situs[SOP] = 403;
  await buka(SOP);
  expect(isi()).toEqual([SOP]);
});

test('without network and without a copy the page about copies is shown, else an error', async () => {
  const situs: Record<string, string | number> = { 'luring/': html('Luring') };
  const { buka, diminta, isi, kirim } = peramban(situs);
  expect((await buka('sop/a/b/'))?.type).toBe('error');
  await kirim('install');
  expect([isi(), diminta.at(-1)]).toEqual([['luring/'], 'skipWaiting']);
  const answer = await buka('sop/a/b/');
  expect(answer?.status).toBe(503);
  expect(answer?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer?.text()).toMatch(
    /<p>Tidak ada jaringan, dan halaman yang Anda buka belum tersimpan di perangkat ini\. Yang tersimpan ada di bawah\.<\/p><\/aside><main>Luring/,
  );
  delete situs['luring/'];
  expect(await (await buka('luring/'))?.text()).toBe(html('Luring'));
});

test('a network that says nothing is waited for five seconds, for a file one', async () => {
  vi.useFakeTimers();
  try {
    const situs: Record<string, string | number> = {
      [SOP]: html('KTP', '<script src="/lajur/awal.js"></script>'),
      'awal.js': 'x',
    };
    const { buka } = peramban(situs);
    await buka(SOP);
    Object.assign(situs, { [SOP]: DIAM, 'awal.js': DIAM });
    const shown: string[] = [];
    const note = async (jalur: string, mode?: RequestMode): Promise<void> =>
      void shown.push((await (await buka(jalur, mode, false))?.text()) ?? '');
    void note(SOP);
    void note('awal.js', 'no-cors');
    await vi.advanceTimersByTimeAsync(999);
    expect(shown).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual(['x']);
    await vi.advanceTimersByTimeAsync(3_999);
    expect(shown).toEqual(['x']);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown[1]).toMatch(/<p>Jaringan terlalu lambat\. Ini salinan .*<main>KTP/);
  } finally {
    vi.useRealTimers();
  }
});

test('the newest edition answers; an older one goes when none of its pages is left', async () => {
  const { buka, isi, kirim, simpanan } = peramban({ [SOP]: html('KTP baru') });
  const lama = new Response(html('KTP lama'), { headers: { 'x-lajur-disimpan': '2026-01-01T00:00:00Z' } });
  simpanan.set(
    NAMA('1'),
    new Map([
      [DASAR + SOP, lama.clone()],
      [`${DASAR}sop/a/b/`, lama.clone()],
    ]),
  );
  simpanan.set('milik-orang-lain', new Map([['x', lama.clone()]]));
  expect(await (await buka('sop/a/b/'))?.text()).toContain('<main>KTP lama</main>');
  await buka(SOP);
  expect([isi(), isi(NAMA('1'))]).toEqual([[SOP], ['sop/a/b/']]);
  simpanan.get(NAMA('1'))?.delete(`${DASAR}sop/a/b/`);
  await kirim('activate');
  expect([...simpanan.keys()].sort()).toEqual([NAMA('2'), 'milik-orang-lain'].sort());
});

test('sixty pages are kept, the page about copies beside them; the oldest go first', async () => {
  const { isi, kirim, simpanan } = peramban({});
  const page = (at: number): Response =>
    new Response('', { headers: { 'x-lajur-disimpan': new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString() } });
  simpanan.set(
    NAMA('2'),
    new Map([
      ...Array.from({ length: 62 }, (_, at): [string, Response] => [`${DASAR}sop/a/${at}/`, page(at)]),
      [`${DASAR}luring/`, page(-1)],
      [`${DASAR}awal.js`, new Response('')],
    ]),
  );
  await kirim('activate');
  const left = isi();
  expect(left).toHaveLength(62);
  expect(left.filter((jalur) => ['sop/a/0/', 'sop/a/1/'].includes(jalur))).toEqual([]);
  expect(left).toContain('luring/');
});

test('the page on which it was registered is kept by a message, only one that is kept anyway', async () => {
  const { isi, kirim } = peramban({ [SOP]: html('KTP'), 'topik/x/': html('Topik') });
  for (const data of [`${DASAR}${SOP}?q=1#langkah-2`, `${DASAR}topik/x/`, 'https://asing.example/sop/a/b/', 7, null])
    await kirim('message', data);
  await kirim('message', `${DASAR}sop/tidak/ada/`);
  expect(isi()).toEqual([SOP]);
});

test('a file comes from the device where it is named by its content, else from the network while it answers', async () => {
  const situs: Record<string, string | number> = {
    [SOP]: html('KTP', '<script src="/lajur/_astro/a.js"></script><script src="/lajur/awal.js"></script>'),
    '_astro/a.js': 'lama',
    'awal.js': 'lama',
  };
  const { buka } = peramban(situs);
  expect(await (await buka('_astro/a.js', 'cors'))?.text()).toBe('lama');
  await buka(SOP);
  Object.assign(situs, { '_astro/a.js': 'baru', 'awal.js': 'baru' });
  expect(await (await buka('_astro/a.js', 'cors'))?.text()).toBe('lama');
  expect(await (await buka('awal.js', 'no-cors'))?.text()).toBe('baru');
  delete situs['awal.js'];
  expect(await (await buka('awal.js', 'no-cors'))?.text()).toBe('lama');
});
