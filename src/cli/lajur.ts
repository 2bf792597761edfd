/** `npm run lajur` lists the tools, `npm run lajur -- <tool> [options]` runs one. */
import { tampakkanBaris } from '../report/tampakkan.ts';
import { nearest } from '../schema/nearest.ts';
import { ALAT, caraAlat, findAlat } from './alat.ts';
import { jalankanAlat } from './jalankan.ts';

// A reader that stops early (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
// Names of files are chosen by whoever sends them.
for (const method of ['log', 'error'] as const) {
  const say = console[method].bind(console);
  console[method] = (...words: unknown[]) =>
    say(...words.map((word) => (typeof word === 'string' ? tampakkanBaris(word) : word)));
}
process.exitCode = await main(process.argv.slice(2));

async function main([nama = '', ...kata]: readonly string[]): Promise<number> {
  if (nama === '' || nama.startsWith('-')) {
    process.stdout.write(tulisDaftar());
    return 0;
  }
  const found = findAlat(nama);
  if (found === undefined) {
    const names = ALAT.map((satu) => satu.nama);
    const dekat = nearest(nama, names);
    const saran = dekat === null ? `Yang ada: ${names.join(', ')}.` : `Mungkin maksudnya ${dekat}.`;
    process.stderr.write(`Alat "${tampakkanBaris(nama)}" tidak dikenal. ${saran}\nDaftarnya: npm run lajur\n`);
    return 2;
  }
  const { alat } = await found.buka();
  return jalankanAlat({ cara: caraAlat(found.nama), guna: found.guna, alat }, kata);
}

function tulisDaftar(): string {
  const width = Math.max(...ALAT.map(({ nama }) => nama.length));
  const rows = ALAT.map(({ nama, guna }) => `  ${nama.padEnd(width)}  ${guna}`);
  return `Pemakaian: npm run lajur -- <alat> [pilihan]\n\n${rows.join('\n')}\n\nPilihan satu alat: npm run lajur -- <alat> --help\n`;
}
