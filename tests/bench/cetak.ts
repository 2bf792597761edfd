/**
 * The printed form of the real SOPs and of fifty generated ones, in CPU ms, pages, broken laws and squeezed words.
 * Words: `[a4|f4] [part of a name]`
 */
import { arrange } from '../../src/diagram/arrange.ts';
import { buildSwimlane } from '../../src/diagram/swimlane.ts';
import { buildFormulir } from '../../src/form/formulir.ts';
import { KERTAS } from '../../src/form/kertas.ts';
import { realSops } from '../content.ts';
import { cariPelanggaran, hitungBerimpit } from '../form/hukum.ts';
import { limaPuluh } from '../form/sop-cetak.ts';
import { keepAngka } from './angka.ts';

const [kertas = 'a4', part = ''] = process.argv.slice(2);
const paper = kertas === 'f4' ? KERTAS.f4 : KERTAS.a4;

const cpu = <T>(run: () => T): readonly [T, number] => {
  const before = process.cpuUsage();
  const result = run();
  const { system, user } = process.cpuUsage(before);
  return [result, Math.round((user + system) / 1000)];
};

console.log('SOP | langkah | lajur | panah | halaman | ms formulir | ms bagan layar | sempit | berimpit | hukum');
const all = [...(await realSops()).map((sop) => ({ nama: sop.id, sop })), ...limaPuluh()];
let slowest = 0;
let pelanggaran = 0;
for (const { nama, sop } of all.filter((item) => item.nama.includes(part))) {
  const [hasil, ms] = cpu(() => buildFormulir(sop, paper, { alamat: 'https://contoh.example/' }));
  const [, layar] = cpu(() => arrange(buildSwimlane(sop)));
  slowest = Math.max(slowest, ms);
  const head = [nama, sop.langkah.length, sop.pelaksana.length, sop.panah.length];
  if (!hasil.ok) {
    console.log([...head, '-', ms, layar, hasil.masalah.map(({ message }) => message).join(' ')].join(' | '));
    continue;
  }
  const tables = hasil.formulir.halaman.flatMap((page) => (page.jenis === 'tabel' ? [page] : []));
  const squeezed = tables.flatMap(({ label }) => label.filter(({ lapang }) => !lapang)).length;
  const labels = tables.flatMap(({ label }) => label).length;
  const berimpit = tables.reduce((sum, page) => sum + hitungBerimpit(page), 0);
  const broken = cariPelanggaran(sop, hasil.formulir);
  pelanggaran += broken.length;
  console.log(
    [
      ...head,
      hasil.formulir.halaman.length,
      ms,
      layar,
      `${squeezed}/${labels}`,
      berimpit,
      `${broken.length} ${broken.slice(0, 2).join('; ')}`,
    ].join(' | '),
  );
}
keepAngka('cetak', [
  [
    `official form of ${all.length} SOPs, fifty of them tangled (to 15 pelaksana, 80 steps)`,
    `slowest page set ${(slowest / 1000).toFixed(2)} s of CPU; broken laws ${pelanggaran}`,
  ],
]);
