/** Serves the built site with the headers of its `_headers`, and outlives every request. A busy port is named and the next one taken. */
import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  STATUS_CODES,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import send from 'send';
import type { Aturan } from './hosting/kebijakan.ts';
import { bacaKepala, kepalaUntuk } from './hosting/kepala.ts';

const FIRST_PORT = 4321;
const TRIES = 20;
/** This computer alone. */
const SENDIRI = '127.0.0.1';

export interface Served {
  readonly server: Server;
  readonly url: string;
}

/**
 * @param root folder of the built site
 * @param port first port to try; 0 takes any free one
 * @param say told about each busy port
 * @param host address to listen on; by default nobody else can reach it
 */
export async function serve(
  root: string,
  port = FIRST_PORT,
  say: (line: string) => void = () => undefined,
  host = SENDIRI,
): Promise<Served> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`Folder ${root} belum berisi situs. Jalankan npm run build lebih dahulu.`);
  }
  for (let tried = port; tried < port + TRIES; tried += 1) {
    const server = createPelayan(root);
    if (await listen(server, tried, host)) {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : tried;
      // By number: the name localhost may lead to another program that listens on IPv6.
      return { server, url: `http://${SENDIRI}:${bound}/` };
    }
    say(`Porta ${tried} sedang dipakai, mencoba ${tried + 1}.`);
  }
  throw new Error(`Porta ${port} sampai ${port + TRIES - 1} semuanya sedang dipakai. Pilih porta lain dengan --porta.`);
}

function createPelayan(root: string): Server {
  const notFound = readFileSync(join(root, '404.html'));
  const file = join(root, '_headers');
  const aturan = existsSync(file) ? bacaKepala(readFileSync(file, 'utf8')) : [];
  const answer: RequestListener = (request, response) => {
    const alamat = readAlamat(request.url ?? '');
    for (const [nama, isi] of Object.entries(kepala(aturan, alamat?.jalur ?? '/'))) response.setHeader(nama, isi);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return akhiri(response, 405);
    }
    const hilang = (): void => akhiri(response, 404, notFound);
    // Hosts read this file and do not show it.
    if (alamat === null || alamat.jalur === '/_headers') return hilang();
    kirim(root, request, response, alamat, hilang);
  };
  // What Node would refuse by itself, it refuses without our headers.
  const server = createServer({ requireHostHeader: false }, answer).on('checkExpectation', answer);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // What was begun cannot be answered anew.
    if (!socket.writable || ('bytesWritten' in socket && socket.bytesWritten !== 0)) return void socket.destroy();
    const lines = Object.entries(kepala(aturan, '/')).map(([nama, isi]) => `${nama}: ${isi}\r\n`);
    const status = SALAH_KIRIM.get(error.code ?? '') ?? 400;
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}Content-Length: 0\r\nConnection: close\r\n\r\n`,
    );
  });
  return server;
}

const SALAH_KIRIM: ReadonlyMap<string, number> = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
]);

interface Alamat {
  /** As it was sent, without what follows `?`. */
  readonly kode: string;
  /** Decoded. */
  readonly jalur: string;
  /** From `?` on. */
  readonly tanya: string;
}

/** Null where there is no path in it, e.g. `/%zz`, `*`. */
function readAlamat(url: string): Alamat | null {
  const [, kode = '', tanya = ''] = /^(?:https?:\/\/[^/?#]*)?(\/[^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  if (kode === '') return null;
  try {
    return { kode, jalur: decodeURIComponent(kode), tanya };
  } catch {
    return null;
  }
}

/** Without a word about it a browser may keep a page for days unasked; hosts say this of themselves. */
function kepala(aturan: readonly Aturan[], jalur: string): Readonly<Record<string, string>> {
  return { ...(aturan.length > 0 && { 'Cache-Control': 'no-cache' }), ...kepalaUntuk(aturan, jalur) };
}

function kirim(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  { kode, tanya }: Alamat,
  hilang: () => void,
): void {
  send(request, kode, { root, cacheControl: false })
    .on('directory', () => {
      // One slash at the front: two would name another host.
      response.setHeader('Location', `${kode.replace(/^\/+/, '/')}/${tanya}`);
      akhiri(response, 301);
    })
    .on('error', (error: Error & { readonly status?: number }) => {
      if (response.headersSent) response.destroy();
      else if (error.status === 416 || error.status === 412 || error.status === 500) akhiri(response, error.status);
      else hilang();
    })
    .pipe(response);
}

function akhiri(response: ServerResponse, status: number, isi?: Buffer): void {
  if (isi !== undefined) response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', isi?.length ?? 0);
  response.writeHead(status).end(isi);
}

function listen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, host, () => resolve(true));
  });
}
