/** The way from the home page to a page. */
import { expect, test } from 'vitest';
import { remah, remahSop } from '../../src/navigation/remah.ts';
import { realSops } from '../content.ts';

test('begins at the home page and ends with the page itself, which is no link', () => {
  expect(remah({ nama: 'Topik', jalur: '/topik/' }, { nama: 'Evaluasi' })).toEqual([
    { nama: 'Beranda', jalur: '/' },
    { nama: 'Topik', jalur: '/topik/' },
    { nama: 'Evaluasi' },
  ]);
});

test('of an SOP leads over its agency and its topic', async () => {
  const sop = (await realSops()).find(({ id }) => id.startsWith('setda-kota-madiun/'));
  if (!sop) throw new Error('no SOP');
  expect(remahSop(sop)).toEqual([
    { nama: 'Beranda', jalur: '/' },
    { nama: 'Sekretariat Daerah Kota Madiun', jalur: '/instansi/setda-kota-madiun/' },
    { nama: 'Penyusunan Perjanjian Kinerja', jalur: '/topik/perjanjian-kinerja/' },
    { nama: sop.nama },
  ]);
});
