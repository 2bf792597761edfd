/**
 * Ten thousand wild requests through bare sockets against the server of `npm start`, which must stand and answer after all of them.
 * Words: `[requests, 10000] [seed, 1]`. Exits with 1 where an answer lacks the headers, is a 5xx, or the server is gone.
 */
import { join } from 'node:path';
import { serve } from '../../src/cli/serve.ts';
import { kirimLiar } from '../cli/permintaan-liar.ts';
import { ROOT } from '../content.ts';
import { keepAngka } from './angka.ts';

const [jumlah = 10_000, benih = 1] = process.argv.slice(2).map(Number);
const { server, url } = await serve(join(ROOT, 'dist'), 0);
const { jawaban, salah } = await kirimLiar(url, jumlah, benih, 'Content-Security-Policy');
const after = await fetch(url);
server.closeAllConnections();
server.close();
const counts = [...jawaban].sort(([a], [b]) => a.localeCompare(b)).map(([status, n]) => `${status || 'closed'} ${n}`);
keepAngka('server', [
  [
    `${jumlah} wild requests of seed ${benih} to the server: wrong answers`,
    `${salah.length} (${counts.join(', ')}); afterwards / answers ${after.status}`,
  ],
]);
for (const line of salah.slice(0, 20)) console.log(`  ${line}`);
process.exitCode = salah.length === 0 && after.status === 200 ? 0 : 1;
