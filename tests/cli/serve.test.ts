/** Our own server answers as a host would. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { kirimLiar } from './permintaan-liar.ts';

let folder = '';
let served: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lajur-sajikan-'));
  writeFileSync(join(folder, 'index.html'), 'beranda');
  writeFileSync(join(folder, '404.html'), 'tidak ada');
  writeFileSync(join(folder, '_headers'), '# words\n/*\n  X-Satu: a\n/index.html\n  X-Satu: b\n  X-Dua: c\n');
  mkdirSync(join(folder, 'sop'));
  writeFileSync(join(folder, 'sop/index.html'), 'daftar');
  served = await serve(folder, 0);
});
afterAll(() => {
  served.server.closeAllConnections();
  served.server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Not `fetch`, which tidies an address before it asks. */
const ask = (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: new URL(served.url).port, path, headers, method }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    })
      .on('error', reject)
      .end();
  });

test('headers of all rules that fit, values of one header together; nothing is kept unasked', async () => {
  expect(await ask('/')).toMatchObject({
    status: 200,
    text: 'beranda',
    headers: { 'x-satu': 'a', 'cache-control': 'no-cache' },
  });
  expect((await ask('/index.html')).headers).toMatchObject({ 'x-satu': 'a, b', 'x-dua': 'c' });
});

test.each(['/_headers', '/%5fheaders', '/%zz', '/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/tidak-ada'])(
  '%s is not found, with headers',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: 'tidak ada', headers: { 'x-satu': 'a' } });
  },
);

test.each([
  ['bytes=0-2', 206, 'ber'],
  ['bytes=-2', 206, 'da'],
  ['bytes=5-', 206, 'da'],
  ['bytes=9-1', 416, ''],
  ['bytes=900-', 416, ''],
  ['bytes=a-b', 200, 'beranda'],
  ['bytes=-', 200, 'beranda'],
  ['baris=1-2', 200, 'beranda'],
])('Range: %s is answered with %i, with headers', async (range, status, text) => {
  expect(await ask('/', { range })).toMatchObject({ status, text, headers: { 'x-satu': 'a' } });
});

test.each([
  ['HEAD', '/', 200],
  ['HEAD', '/tidak-ada', 404],
  ['POST', '/', 405],
  ['GET', '/sop', 301],
  ['GET', '*', 404],
])('%s %s is answered with %i, with headers', async (method, path, status) => {
  expect(await ask(path, {}, method)).toMatchObject({
    status,
    text: status === 404 && method === 'GET' ? 'tidak ada' : '',
  });
  expect((await ask(path, {}, method)).headers).toMatchObject({ 'x-satu': 'a', 'cache-control': 'no-cache' });
});

test.each([
  ['/sop?a=1', '/sop/?a=1'],
  ['//sop', '/sop/'],
])('%s leads to %s on this host', async (path, to) => {
  expect((await ask(path)).headers).toMatchObject({ location: to });
});

test('an expectation nobody knows and a request without Host are requests like others', async () => {
  expect(await ask('/', { expect: 'apa saja' })).toMatchObject({ status: 200, headers: { 'x-satu': 'a' } });
});

test('a file that went away since is not found, and the server stands', async () => {
  writeFileSync(join(folder, 'sebentar.txt'), 'ada');
  expect(await ask('/sebentar.txt')).toMatchObject({ status: 200 });
  rmSync(join(folder, 'sebentar.txt'));
  expect(await ask('/sebentar.txt')).toMatchObject({ status: 404 });
});

test('only this computer can reach it, at the address that is printed', () => {
  expect(served.server.address()).toMatchObject({ address: '127.0.0.1' });
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

test('wild requests are answered with headers or not at all, and the server stands', { timeout: 60_000 }, async () => {
  const { jawaban, salah } = await kirimLiar(served.url, 600, 20_261_122, 'X-Satu');
  expect(salah).toEqual([]);
  expect([...jawaban.keys()]).toEqual(expect.arrayContaining(['200', '400', '404', '405']));
  expect(await ask('/')).toMatchObject({ status: 200, text: 'beranda' });
});
