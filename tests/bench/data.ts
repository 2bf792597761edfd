/**
 * A content folder of generated SOPs, the same for the same numbers.
 * Words: `--jumlah N [--benih S] [--ke folder]`. Build it with `SOP_ISI=<folder> npm run build`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../content.ts';
import { writeIsi } from './data-tulis.ts';

const { values } = parseArgs({
  options: { jumlah: { type: 'string' }, benih: { type: 'string', default: '1' }, ke: { type: 'string' } },
});
const jumlah = Number(values.jumlah);
const benih = Number(values.benih);
if (!Number.isSafeInteger(jumlah) || jumlah < 1 || !Number.isSafeInteger(benih)) {
  process.stderr.write('Pemakaian: npm run bench -- data --jumlah 1000 [--benih 1] [--ke folder]\n');
  process.exitCode = 2;
} else {
  const folder = values.ke ?? join(ROOT, 'node_modules/.cache/lajur/bench', `isi-${jumlah}-${benih}`);
  const count = await writeIsi(folder, jumlah, benih);
  process.stdout.write(`${jumlah} SOP, ${count} berkas di ${folder}\n`);
}
