// @vitest-environment jsdom
/** Small elements over the markup that they stand in. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readJalurDiAlamat, readLangkahDiAlamat, selectLangkah, writeAlamat } from '../../src/browser/bagan/pilihan.ts';
import { readAlur } from '../../src/browser/telusuri/baca-alur.ts';
import '../../src/browser/ganti-tema.ts';
import '../../src/browser/saklar-perkiraan.ts';
import '../../src/browser/saring-instansi.ts';
import '../../src/browser/saring-temuan.ts';

/** A page at an address. */
function halaman(html: string, alamat = '/'): void {
  history.replaceState(null, '', alamat);
  document.body.innerHTML = html;
}
const tampak = (selector: string): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(({ hidden }) => !hidden).map(({ id }) => id);
const pilih = (value: string, selector = 'select'): void => {
  const field = document.querySelector<HTMLSelectElement | HTMLInputElement>(selector);
  if (field === null) throw new Error(selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const teks = (selector: string): string => document.querySelector(selector)?.textContent ?? '';

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['tema'];
  delete document.documentElement.dataset['tanda'];
});

describe('<saring-temuan>', () => {
  const temuan = (id: string, tingkat: string, aturan: string): string =>
    `<li id="${id}" data-temuan data-tingkat="${tingkat}" data-aturan="${aturan}"></li>`;
  const sebab = (id: string, isi: string): string => `<div id="${id}" data-sebab><b data-jumlah></b>${isi}</div>`;
  const pilihan = (nama: string, values: readonly string[]): string =>
    `<select name="${nama}"><option value="">semua</option>${values.map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`;
  const isi = `<saring-temuan><form>${pilihan('tingkat', ['periksa', 'perbaiki'])}${pilihan('aturan', ['x', 'y'])}<p role="status"></p></form>
    <section id="satu" data-kelompok><b data-jumlah></b>${sebab('a', temuan('a1', 'periksa', 'x') + temuan('a2', 'perbaiki', 'y'))}${sebab('b', temuan('b1', 'periksa', 'y'))}</section>
    <section id="dua" data-kelompok><b data-jumlah></b>${sebab('c', temuan('c1', 'perbaiki', 'x'))}</section><section id="tiga" data-kelompok><b data-jumlah></b></section><p id="nihil" data-nihil></p></saring-temuan>`;

  test('shows all, counted in their groups', () => {
    halaman(isi);
    expect(tampak('[data-temuan], [data-kelompok], [data-nihil]')).toEqual([
      'satu',
      'a1',
      'a2',
      'b1',
      'dua',
      'c1',
      'tiga',
    ]);
    expect([teks('#satu > b'), teks('#a > b'), teks('#tiga > b'), teks('[role=status]')]).toEqual([
      '2',
      '2',
      '0',
      '3 hal',
    ]);
  });

  test('a choice leaves those that have it, and stands in the address; its choices together', () => {
    halaman(isi, '/temuan/?lain=1');
    pilih('periksa');
    expect(tampak('[data-temuan], [data-sebab], [data-kelompok]')).toEqual(['satu', 'a', 'a1', 'b', 'b1']);
    expect([teks('#satu > b'), teks('#a > b'), teks('[role=status]'), location.search]).toEqual([
      '2',
      '1',
      '2 dari 3 hal',
      '?lain=1&tingkat=periksa',
    ]);
    pilih('x', '[name=aturan]');
    expect(tampak('[data-temuan]')).toEqual(['a1']);
    pilih('', 'select');
    expect([tampak('[data-temuan]'), location.search]).toEqual([['a1', 'c1'], '?lain=1&aturan=x']);
  });

  test('nothing left is said', () => {
    halaman(isi, '/temuan/?tingkat=perbaiki&aturan=y');
    pilih('periksa');
    pilih('x', '[name=aturan]');
    expect(tampak('[data-nihil]')).toEqual([]);
    halaman(isi.replace(temuan('a1', 'periksa', 'x'), ''), '/temuan/?tingkat=periksa&aturan=x');
    expect([tampak('[data-nihil]'), teks('[role=status]')]).toEqual([['nihil'], '0 dari 3 hal']);
  });

  test('an address is read, also when the reader goes back; a value that is no choice counts as none', () => {
    halaman(isi, '/temuan/?tingkat=perbaiki&aturan=entah');
    expect(tampak('[data-temuan]')).toEqual(['a2', 'c1']);
    history.replaceState(null, '', '/temuan/?aturan=y');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(tampak('[data-temuan]')).toEqual(['a2', 'b1']);
  });

  test('clearing the form clears the address; the form is never sent', async () => {
    halaman(isi, '/temuan/?tingkat=periksa');
    document.querySelector('form')?.reset();
    await vi.waitFor(() => expect(location.search).toBe(''));
    expect(tampak('[data-temuan]')).toHaveLength(4);
    const sent = new Event('submit', { cancelable: true });
    document.querySelector('form')?.dispatchEvent(sent);
    expect(sent.defaultPrevented).toBe(true);
  });
});

describe('<saring-instansi>', () => {
  const isi =
    '<saring-instansi><select><option value="">semua</option><option value="a">A</option><option value="b">B</option></select><p role="status"></p></saring-instansi>';
  const bagian =
    '<div id="a" data-instansi="a" data-jumlah="3"></div><div id="b" data-instansi="b" data-jumlah="2"></div><div id="b2" data-instansi="b"></div>';

  test('shows the part of the agency in the address, and says how many steps', () => {
    halaman(bagian + isi, '/peran/?instansi=b');
    expect([tampak('[data-instansi]'), teks('[role=status]')]).toEqual([['b', 'b2'], '2 langkah ditampilkan.']);
    halaman(bagian + isi, '/peran/?instansi=entah');
    expect([tampak('[data-instansi]'), teks('[role=status]')]).toEqual([['a', 'b', 'b2'], '']);
  });

  test('a choice stands in the address, which points at nothing more', () => {
    halaman(bagian + isi, '/peran/?x=1#bagian');
    pilih('a');
    expect([tampak('[data-instansi]'), location.search + location.hash]).toEqual([['a'], '?x=1&instansi=a']);
    pilih('');
    expect([tampak('[data-instansi]'), location.search]).toEqual([['a', 'b', 'b2'], '?x=1']);
  });
});

test('<ganti-tema> goes from the device to light to dark, and remembers', () => {
  halaman('<ganti-tema><button></button></ganti-tema>');
  const state = (): unknown => [
    teks('button'),
    document.documentElement.dataset['tema'],
    localStorage.getItem('lajur:tema'),
  ];
  const seen = [state()];
  for (let at = 0; at < 3; at += 1) {
    document.querySelector('button')?.click();
    seen.push(state());
  }
  expect(seen).toEqual([
    ['Tema: mengikuti perangkat', undefined, null],
    ['Tema: terang', 'terang', 'terang'],
    ['Tema: gelap', 'gelap', 'gelap'],
    ['Tema: mengikuti perangkat', undefined, null],
  ]);
});

test('<saklar-perkiraan> hides the marks on this device until it is switched back', () => {
  document.documentElement.dataset['tanda'] = 'sembunyi';
  halaman('<saklar-perkiraan><input type="checkbox"></saklar-perkiraan>');
  const box = document.querySelector('input');
  const state = (): unknown => [
    box?.checked,
    document.documentElement.dataset['tanda'],
    localStorage.getItem('lajur:tanda'),
  ];
  expect(state()).toEqual([false, 'sembunyi', null]);
  box?.click();
  expect(state()).toEqual([true, undefined, null]);
  box?.click();
  expect(state()).toEqual([false, 'sembunyi', 'sembunyi']);
});

test('the flow is read from the list of arrows', () => {
  halaman(
    '<ol><li data-mulai="a" data-nama="Baru"></li><li data-mulai="b"></li></ol><ol><li data-simpul="a" data-menit="5,10,1"><i data-ke="b" data-label="Ya" data-cabang="ya"></i><i data-ke="selesai"></i></li><li data-simpul="b" data-menit="7,7,0" data-semua></li><li data-simpul="c"></li></ol>',
  );
  const { mulai, titik } = readAlur(document.body);
  expect(mulai).toEqual([
    { ke: 'a', nama: 'Baru' },
    { ke: 'b', nama: null },
  ]);
  expect([...titik]).toEqual([
    [
      'a',
      {
        id: 'a',
        urutan: 1,
        waktu: { min: 5, maks: 10, lengkap: true },
        menungguSemua: false,
        keluar: [
          { ke: 'b', label: 'Ya', cabang: 'ya' },
          { ke: 'selesai', label: null, cabang: null },
        ],
      },
    ],
    ['b', { id: 'b', urutan: 2, waktu: { min: 7, maks: 7, lengkap: false }, menungguSemua: true, keluar: [] }],
    ['c', { id: 'c', urutan: 3, waktu: { min: 0, maks: 0, lengkap: false }, menungguSemua: false, keluar: [] }],
  ]);
});

describe('the step in the address', () => {
  test('is one that the page has', () => {
    halaman('<p id="langkah-a" data-langkah="a"></p><p id="lain" data-langkah="b"></p>', '/sop/#langkah-a');
    expect(readLangkahDiAlamat()).toBe('a');
    for (const hash of ['#langkah-z', '#lain', '']) {
      history.replaceState(null, '', `/sop/${hash}`);
      expect(readLangkahDiAlamat()).toBeNull();
    }
  });

  test('and the path are written without moving, as a new entry unless it says the same', () => {
    halaman('', '/sop/');
    const before = history.length;
    writeAlamat('a');
    writeAlamat('a');
    expect([location.pathname + location.search + location.hash, history.length]).toEqual([
      '/sop/#langkah-a',
      before + 1,
    ]);
    writeAlamat('b', ['a', 'b c'], true);
    expect([location.pathname + location.search + location.hash, history.length, readJalurDiAlamat()]).toEqual([
      '/sop/?telusuri=a,b%20c#langkah-b',
      before + 1,
      ['a', 'b c'],
    ]);
    writeAlamat(null, []);
    expect([location.search, readJalurDiAlamat()]).toEqual(['?telusuri=', []]);
    writeAlamat(null);
    expect([location.search, readJalurDiAlamat()]).toEqual(['', null]);
  });

  test('a choice is told to everyone on the page', () => {
    const heard: unknown[] = [];
    document.addEventListener('langkah-terpilih', ({ detail }) => heard.push(detail));
    selectLangkah('a', 'bagan');
    selectLangkah(null, 'alamat');
    expect(heard).toEqual([
      { id: 'a', asal: 'bagan' },
      { id: null, asal: 'alamat' },
    ]);
  });
});
