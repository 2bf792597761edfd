/** Requests as no browser sends them, through a bare socket; and whether the server still stands after all of them. */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAcak } from '../bench/padanan-acak.ts';

export interface HasilLiar {
  readonly dikirim: number;
  /** Answers by status code; `''` where the connection was closed without one. */
  readonly jawaban: ReadonlyMap<string, number>;
  /** What should not be: answers without the headers of the site, with a status of 500 and above, an unreadable head. */
  readonly salah: readonly string[];
}

type Acak = () => number;

const METHODS = 'GET GET GET GET HEAD POST PUT DELETE OPTIONS TRACE CONNECT PATCH get G@T PRI'.split(' ').concat('');
const VERSIONS = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', 'http/1.1', ''];
const PARTS = [
  ...[
    'sop',
    'index.html',
    'data',
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '%5c',
    '%00',
    '%zz',
    '%',
    '%u0041',
    '%ff',
    '%0d%0aX:a',
    '%0a',
  ],
  ...['_headers', '%5fheaders', '.git', 'CON', 'a'.repeat(300), '%25'.repeat(40), 'ü', '~', ';x=1', '*', '\\', ' '],
];
/** What every site has. */
const FILES = ['/', '/index.html', '/404.html', '/index.html?a', '/?', '//index.html', '/./index.html'];
const PREFIXES = [
  '/',
  '/',
  '/',
  '//',
  '',
  'http://lain.example/',
  'http://',
  'https://[::1',
  '\\',
  '*',
  '///lain.example/',
];
const RANGES = [
  ...[
    'bytes=9-1',
    'bytes=-',
    'bytes=-0',
    'bytes=-9',
    'bytes=0-',
    'bytes=0-0',
    'bytes=0-1,3-4',
    'bytes=99999999-',
    'bytes=a-b',
  ],
  ...[
    'bytes=-99999999999999999999',
    'bytes=0-99999999999999999999',
    'bytes',
    'bytes=',
    'baris=1-2',
    'bytes=1-2-3',
    ',',
    '-1',
  ],
  `bytes=${'0-0,'.repeat(500)}1-1`,
];
const NAMES = [
  'Host',
  'Range',
  'If-Range',
  'If-None-Match',
  'If-Modified-Since',
  'If-Match',
  'If-Unmodified-Since',
].concat([
  'Accept-Encoding',
  'Connection',
  'Upgrade',
  'Expect',
  'Transfer-Encoding',
  'Content-Length',
  'Cookie',
  'X-A',
  'x y',
  '',
]);
const VALUES = [
  ...[
    '',
    '*',
    '"a"',
    'W/"',
    'Mon, 99 Foo 2026 99:99:99 GMT',
    '-1',
    '99999999999999999999',
    'chunked',
    'chunked, chunked',
  ],
  ...[
    'keep-alive',
    'close',
    'upgrade',
    'websocket',
    'h2c',
    '100-continue',
    'x'.repeat(5000),
    '\0',
    '\x1b[31m',
    'é',
    'a\r b',
  ],
];
const BODIES = ['', '', '', '5\r\nhello\r\n0\r\n\r\n', 'zz\r\n', 'x'.repeat(2000), '\0\0\0', 'GET / HTTP/1.1\r\n\r\n'];

/**
 * @param url address of a server on this computer
 * @param kepala a header that every answer has
 */
export async function kirimLiar(url: string, jumlah: number, benih: number, kepala: string): Promise<HasilLiar> {
  const acak = createAcak(benih);
  const jawaban = new Map<string, number>();
  const salah: string[] = [];
  const requests = Array.from({ length: jumlah }, (_, at) => susun(acak, at));
  const queue = requests.entries();
  const work = async (): Promise<void> => {
    for (const [, { teks, tutup }] of queue) {
      const answer = await kirim(Number(new URL(url).port), teks, tutup);
      const status = /^HTTP\/1\.[01] (\d{3}) /.exec(answer)?.[1] ?? '';
      jawaban.set(status, (jawaban.get(status) ?? 0) + 1);
      const head = answer.slice(0, answer.indexOf('\r\n\r\n')).toLowerCase();
      const isBare = status !== '' && status !== '100' && !head.includes(`\r\n${kepala.toLowerCase()}: `);
      if (isBare || Number(status) >= 500 || (status === '' && answer !== ''))
        salah.push(`${JSON.stringify(teks.slice(0, 200))} → ${JSON.stringify(answer.slice(0, 200))}`);
    }
  };
  await Promise.all(Array.from({ length: 24 }, work));
  return { dikirim: jumlah, jawaban, salah };
}

/** How a client ends: waits for the answer, closes its half at once, or breaks off in the middle. */
type Tutup = 'tunggu' | 'separuh' | 'putus';

function susun(acak: Acak, at: number): { readonly teks: string; readonly tutup: Tutup } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(acak() * list.length)] as T;
  const many = <T>(most: number, make: () => T): T[] => Array.from({ length: Math.floor(acak() * (most + 1)) }, make);
  const path = (): string =>
    acak() < 0.4
      ? pick(FILES)
      : pick(PREFIXES) + many(4, () => pick(PARTS)).join('/') + pick(['', '', '/', '?a=1', '?%', '#x']);
  const header = (): string => `${pick(NAMES)}: ${acak() < 0.4 ? pick(RANGES) : pick(VALUES)}`;
  const request = (): string => {
    const plain = acak() < 0.6;
    const head = plain ? `GET ${path()} HTTP/1.1` : `${pick(METHODS)} ${path()} ${pick(VERSIONS)}`;
    const range = acak() < 0.5 ? [`Range: ${pick(RANGES)}`] : [];
    const lines = [head, ...(acak() < 0.9 ? ['Host: localhost'] : []), ...range, ...many(plain ? 1 : 3, header)];
    if (at % 50 === 0) lines.push(...Array.from({ length: 2500 }, (_, i) => `X-${i}: a`));
    return `${lines.join(acak() < 0.97 ? '\r\n' : '\n')}\r\n\r\n${plain ? '' : pick(BODIES)}`;
  };
  // A pipeline, the last of which asks to close, so that its client need not wait.
  const pipeline = many(2, request).join('');
  const teks = `${pipeline}${request()}`;
  const tutup = pick<Tutup>(['tunggu', 'tunggu', 'separuh', 'putus']);
  return { teks: tutup === 'putus' ? teks.slice(0, Math.floor(acak() * teks.length)) : teks, tutup };
}

/** What came back before the server closed, or before a client that waits long enough has gone. */
async function kirim(port: number, teks: string, tutup: Tutup): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  let answer = '';
  const ended = new Promise<void>((done) => {
    socket.on('data', (part) => (answer += part.toString('latin1')));
    socket.on('end', done).on('close', () => done());
    // A reset is an answer too.
    socket.on('error', () => done());
  });
  socket.write(teks, 'latin1');
  if (tutup === 'separuh') socket.end();
  if (tutup === 'putus') await sleep(1);
  else await Promise.race([ended, sleep(tutup === 'separuh' ? 200 : 40)]);
  socket.destroy();
  return answer;
}
