/** `cari-skala-indeks.ts SITUS`: the index of a written site, in a process of its own for its memory. */
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../../src/integrations/pagefind.ts';

const [situs = ''] = process.argv.slice(2);
const { halaman, bundel } = await buildIndex(situs);
const bytes = globSync('pagefind/**/*.pf_*', { cwd: situs }).reduce(
  (sum, name) => sum + statSync(join(situs, name)).size,
  0,
);
console.log(
  `Indeks: ${halaman.toLocaleString('id')} halaman dalam ${bundel} bagian, ${(bytes / 1e6).toFixed(1)} MB di cakram.`,
);
