/** Serves the built site with the headers of its `_headers`. A busy port is named and the next one taken. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { bacaKepala, kepalaUntuk } from './hosting/kepala.ts';

const FIRST_PORT = 4321;
const TRIES = 20;

export interface Served {
  readonly server: Server;
  readonly url: string;
}

/**
 * @param root folder of the built site
 * @param port first port to try; 0 takes any free one
 * @param say told about each busy port
 */
export async function serve(
  root: string,
  port = FIRST_PORT,
  say: (line: string) => void = () => undefined,
): Promise<Served> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`Folder ${root} belum berisi situs. Jalankan npm run build lebih dahulu.`);
  }
  const notFound = readFileSync(join(root, '404.html'));
  const kepala = join(root, '_headers');
  const aturan = existsSync(kepala) ? bacaKepala(readFileSync(kepala, 'utf8')) : [];
  const files = sirv(root, { etag: true });
  const answer: RequestListener = (request, response) => {
    const jalur = decode(request.url ?? '/');
    const hilang = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    // Without a word about it a browser may keep a page for days unasked; hosts say this of themselves.
    const isi = { ...(aturan.length > 0 && { 'Cache-Control': 'no-cache' }), ...kepalaUntuk(aturan, jalur ?? '/') };
    for (const [nama, nilai] of Object.entries(isi)) response.setHeader(nama, nilai);
    // Hosts read this file and do not show it.
    if (jalur === null || jalur === '/_headers') hilang();
    else files(request, response, hilang);
  };
  for (let tried = port; tried < port + TRIES; tried += 1) {
    const server = createServer(answer);
    if (await listen(server, tried)) {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : tried;
      return { server, url: `http://localhost:${bound}/` };
    }
    say(`Porta ${tried} sedang dipakai, mencoba ${tried + 1}.`);
  }
  throw new Error(`Porta ${port} sampai ${port + TRIES - 1} semuanya sedang dipakai. Setel PORT ke porta lain.`);
}

/** Path of an address; null where it is none, e.g. `/%zz`. */
function decode(address: string): string | null {
  try {
    return decodeURIComponent(address.replace(/[?#].*$/, ''));
  } catch {
    return null;
  }
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, () => resolve(true));
  });
}
