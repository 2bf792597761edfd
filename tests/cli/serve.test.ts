/** Our own server answers as a host would. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';

let folder = '';
let served: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lajur-sajikan-'));
  writeFileSync(join(folder, 'index.html'), 'beranda');
  writeFileSync(join(folder, '404.html'), 'tidak ada');
  writeFileSync(join(folder, '_headers'), '# words\n/*\n  X-Satu: a\n/index.html\n  X-Satu: b\n  X-Dua: c\n');
  served = await serve(folder, 0);
});
afterAll(() => {
  served.server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Not `fetch`, which tidies an address before it asks. */
const ask = (path: string): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }> =>
  new Promise((resolve, reject) => {
    request({ port: new URL(served.url).port, path }, (answer) => {
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
