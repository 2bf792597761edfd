/** What the page of a topic says is what its files hold: page = CSV = XLSX, cell by cell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatMenit } from '../../src/domain/waktu.ts';
import { bacaTepat } from '../domain/baca-csv.ts';
import { bukaXlsx, type Buku } from '../export/buka-xlsx.ts';
import { DIST, pageOf, readSite } from './site.ts';

const TOPIK = 'perjanjian-kinerja';
const document = pageOf.get(`/topik/${TOPIK}/`)?.document;
const teks = (node: Element | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const semua = (selector: string, dari: ParentNode | undefined = document): Element[] => [
  ...(dari?.querySelectorAll(selector) ?? []),
];
const csv = (tabel: string, pemisah: ',' | ';' = ','): Record<string, string>[] => {
  const [head = [], ...rows] = bacaTepat(
    readSite(`/topik/${TOPIK}/${tabel}${pemisah === ';' ? '-titik-koma' : ''}.csv`),
    pemisah,
  );
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
};
/** `4940`, `ya` → `≥ 10 hari 7 jam 20 menit`. */
const sayWaktu = (menit: string, batas: string): string =>
  menit === '' ? '–' : `${batas === 'ya' ? '≥ ' : ''}${formatMenit(Number(menit))}`;

describe('page = CSV', () => {
  test('time of every stage and of the whole', () => {
    const rows = csv('waktu-tahap');
    const head = semua('[data-bagian=waktu] table:not(details table) thead th').map(teks);
    const body = semua('[data-bagian=waktu] table:not(details table) tbody tr');
    expect(body).toHaveLength(rows.length);
    for (const [at, tr] of body.entries()) {
      const cells = semua('td', tr).slice(0, head.length - 2);
      const expected = head.slice(1, -1).map((nama) => {
        const { [`${nama} (menit)`]: menit = '', [`${nama}: batas bawah`]: batas = '' } = rows[at] ?? {};
        return sayWaktu(menit, batas);
      });
      const shown = cells.map((cell) => {
        for (const small of semua('small', cell)) small.remove();
        return teks(cell);
      });
      expect(shown).toEqual(expected);
    }
  });

  test('legal bases: name, status and what each SOP says of them', () => {
    const rows = csv('dasar-hukum');
    const kolom = Object.keys(rows[0] ?? {}).slice(4, -4);
    const body = semua('[data-bagian=dasar-hukum] tbody tr');
    expect(body.map((tr) => [teks(tr.querySelector('th a')), teks(tr.querySelector('.lencana'))])).toEqual(
      rows.map((row) => [row['Peraturan'], row['Status']]),
    );
    expect(body.map((tr) => semua('td', tr).map(teks))).toEqual(rows.map((row) => kolom.map((nama) => row[nama])));
  });

  test('structure: counts, and how many steps check', () => {
    const shown = semua('[data-bagian=struktur] tbody tr').map((tr) => semua('td', tr).map(teks));
    const rows = csv('struktur');
    expect(shown.map(([langkah, pelaksana]) => [langkah, pelaksana])).toEqual(
      rows.map((row) => [row['Langkah'], row['Pelaksana']]),
    );
    expect(shown.map((cells) => /^\d+/.exec(cells[5] ?? '')?.[0] ?? '0')).toEqual(
      rows.map((row) => row['Pemeriksaan sebelum tanda tangan']),
    );
  });

  test('rows of the alignment', () => {
    const shown = semua('tr[data-padanan]').map((tr) => teks(tr.querySelector('th')?.firstChild as Element | null));
    expect(shown).toEqual(csv('padanan').map((row) => row['Kegiatan']));
    const steps = new Set(semua('tr[data-padanan] a[data-langkah]').map((link) => link.getAttribute('data-langkah')));
    expect(steps).toEqual(new Set(csv('langkah').map((row) => row['Id langkah'])));
  });

  test('sentences', () => {
    const shown = semua('[data-bagian=perbedaan] li > p:first-child').map(teks);
    expect(shown).toEqual(csv('perbedaan').map((row) => row['Perbedaan']?.replace(/\s+/g, ' ')));
  });

  test('documents', () => {
    const shown = semua('[data-bagian=dokumen] tbody th').map((th) => teks(th.firstChild as Element | null));
    expect(shown.toSorted()).toEqual(
      csv('dokumen')
        .map((row) => row['Dokumen'] ?? '')
        .toSorted(),
    );
  });
});

describe('CSV = XLSX', () => {
  let book: Buku;
  beforeAll(async () => {
    book = await bukaXlsx(readFileSync(join(DIST, `topik/${TOPIK}.xlsx`)));
  });
  const TABEL = 'padanan waktu-tahap waktu-peran pengembalian struktur dasar-hukum dokumen perbedaan langkah asumsi';

  test.each(TABEL.split(' '))('%s', (tabel) => {
    const [head = [], ...rows] = bacaTepat(readSite(`/topik/${TOPIK}/${tabel}.csv`), ',');
    const say = (cell: unknown): string =>
      cell instanceof Date
        ? cell.toISOString().slice(0, 10)
        : typeof cell === 'number'
          ? String(cell)
          : ((cell ?? '') as string);
    const cut = (row: readonly unknown[]): string[] => head.map((_, at) => say(row[at]));
    const sheets = book.nama.map((nama) => book.lembar(nama).rows);
    const sheet = sheets.find((all) => all.some((row) => cut(row).join('|') === head.join('|'))) ?? [];
    const from = sheet.findIndex((row) => cut(row).join('|') === head.join('|'));
    expect(sheet.slice(from + 1, from + 1 + rows.length).map(cut)).toEqual(
      rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))),
    );
  });
});
