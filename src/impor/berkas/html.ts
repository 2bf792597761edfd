/** Web pages: the tables and lines that a reader would see. Scripts never run, nothing is fetched. */
import { JSDOM } from 'jsdom';
import { BATAS, formatRibuan, type Anggaran } from '../anggaran.ts';
import type { Baris, Dokumen, Potong, Sel, Tabel } from '../model.ts';
import { ImporError } from '../tolak.ts';
import { describeTabel, SARAN_TABEL } from './batas-dokumen.ts';
import { checkTanda } from './html-batas.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TD TH TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD IFRAME OBJECT SVG svg BUTTON SELECT'.split(' '));
const MOST_SPAN = 200;

export function readHtml(berkas: string, teks: string, anggaran: Anggaran): Dokumen {
  checkTanda(berkas, teks, anggaran);
  const { window } = new JSDOM(teks);
  const isi = readPohon(window.document.documentElement, berkas, anggaran);
  window.close();
  return { nama: berkas, berkas: 'html', jenis: 'html', isi, catatan: [] };
}

/** Pieces of HTML one after the other, in one page: a page of its own for each would take a megabyte. */
export function readPotonganHtml(berkas: string, potongan: readonly string[], anggaran: Anggaran): Potong[][] {
  const { window } = new JSDOM('');
  const { body } = window.document;
  const isi = potongan.map((teks) => {
    checkTanda(berkas, teks, anggaran);
    body.innerHTML = teks;
    return readPohon(body, berkas, anggaran);
  });
  window.close();
  return isi;
}

function readPohon(root: Element, berkas: string, anggaran: Anggaran): Potong[] {
  const isi: Potong[] = [];
  collect(root, isi, checkPohon(root, berkas, anggaran));
  return isi;
}

interface Keadaan {
  readonly berkas: string;
  readonly anggaran: Anggaran;
  /** Elements that hold a block somewhere inside. */
  readonly berbalok: ReadonlySet<Element>;
  /** Numbers of list items. */
  readonly nomor: ReadonlyMap<Element, number>;
}

/** One walk without recursion: the tree may be deeper than the stack, and larger than its text (open formatting is copied). */
function checkPohon(root: Element, berkas: string, anggaran: Anggaran): Keadaan {
  const berbalok = new Set<Element>();
  const nomor = new Map<Element, number>();
  const last = new Map<Element | null, number>();
  let depth = 0;
  let count = 0;
  for (let at: Element | null = root; at !== null;) {
    count += 1;
    if (depth > BATAS.dalam)
      throw new ImporError(
        `${berkas}: isinya bersarang lebih dari ${BATAS.dalam} tingkat. Salin tabel SOP-nya ke dokumen baru, lalu coba lagi.`,
      );
    if (count > BATAS.elemenHtml)
      throw new ImporError(
        `${berkas}: halaman ini memuat lebih dari ${formatRibuan(BATAS.elemenHtml)} unsur HTML. Pecah menjadi satu berkas per SOP.`,
      );
    if (/^(?:TABLE|P|DIV|LI)$/.test(at.tagName))
      for (let up = at.parentElement; up !== null && !berbalok.has(up); up = up.parentElement) berbalok.add(up);
    if (at.tagName === 'LI') {
      const list = at.parentElement;
      const own = (last.get(list) ?? (Number.parseInt(list?.getAttribute('start') ?? '1', 10) || 1) - 1) + 1;
      last.set(list, own);
      nomor.set(at, own);
    }
    if (at.firstElementChild !== null) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at !== null && at !== root && at.nextElementSibling === null) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at === root ? null : (at?.nextElementSibling ?? null);
  }
  return { berkas, anggaran, berbalok, nomor };
}

function collect(of: Element, isi: Potong[], keadaan: Keadaan): void {
  let line = '';
  const flush = (): void => {
    for (const teks of toBaris(line)) isi.push({ type: 'paragraf', teks, posisi: {} });
    line = '';
  };
  for (const node of of.childNodes) {
    if (node.nodeType === 3) line += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1) continue;
    const item = node as Element;
    const kind = item.tagName;
    if (SKIPPED.has(kind)) continue;
    if (kind === 'BR') line += '\n';
    else if (kind === 'TABLE') {
      flush();
      for (const potong of toTabel(item, keadaan)) isi.push(potong);
    } else if (BLOCKS.has(kind) || keadaan.berbalok.has(item)) {
      flush();
      if (kind === 'LI' && item.querySelector('table') === null)
        isi.push({
          type: 'paragraf',
          teks: `${mark(item, keadaan)} ${toBaris(cellText(item, keadaan)).join('\n')}`,
          posisi: {},
        });
      else collect(item, isi, keadaan);
      flush();
    } else line += cellText(item, keadaan);
  }
  flush();
}

const tidy = (teks: string): string => teks.replace(/[ \t\u00a0]+/g, ' ').trim();
const toBaris = (teks: string): string[] => teks.split('\n').map(tidy).filter(Boolean);

/** The number an ordered list prints. */
function mark(li: Element, { nomor }: Keadaan): string {
  return li.parentElement?.tagName === 'OL' ? `${nomor.get(li) ?? 1}.` : '•';
}

function toTabel(table: Element, keadaan: Keadaan): Potong[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const nested: Potong[] = [];
  const tooLarge = describeTabel({ baris: rows, kolom: 1 });
  if (tooLarge !== null) throw new ImporError(`${keadaan.berkas}: ${tooLarge} ${SARAN_TABEL}`);
  const taken = rows.map(() => new Uint8Array(BATAS.kolom + 1));
  let kolomMax = 0;
  const baris = rows.map((row, at): Baris => {
    const sel: Sel[] = [];
    let kolom = 0;
    for (const cell of [...row.children].filter((item) => item.tagName === 'TD' || item.tagName === 'TH')) {
      while (taken[at]?.[kolom] === 1) kolom += 1;
      if (kolom >= BATAS.kolom)
        throw new ImporError(`${keadaan.berkas}: satu tabel lebih dari ${BATAS.kolom} kolom. ${SARAN_TABEL}`);
      const lebar = Math.min(span(cell, 'colspan'), BATAS.kolom - kolom);
      const tinggi = Math.min(span(cell, 'rowspan'), rows.length - at);
      keadaan.anggaran.spend(lebar * tinggi);
      for (let down = 0; down < tinggi; down += 1) taken[at + down]?.fill(1, kolom, kolom + lebar);
      for (const inner of cell.querySelectorAll('table'))
        if (inner.parentElement?.closest('table') === table)
          for (const potong of toTabel(inner, keadaan)) nested.push(potong);
      sel.push({ teks: toBaris(cellText(cell, keadaan)).join('\n'), kolom, lebar, tinggi, posisi: {} });
      kolom += lebar;
      kolomMax = Math.max(kolomMax, kolom);
    }
    return { sel, posisi: {} };
  });
  const tabel: Tabel = { type: 'tabel', baris, kolom: kolomMax, gambar: [], posisi: {} };
  const empty = baris.every((row) => row.sel.every((item) => item.teks === ''));
  return empty ? nested : [tabel, ...nested];
}

const span = (cell: Element, name: string): number =>
  Math.max(1, Math.min(MOST_SPAN, Number(cell.getAttribute(name) ?? '1') || 1));

/** A cell's words: blocks and line breaks are lines, list items carry their marks. */
function cellText(of: Element, keadaan: Keadaan): string {
  let text = '';
  for (const node of of.childNodes) {
    if (node.nodeType === 3) text += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1) continue;
    const item = node as Element;
    if (SKIPPED.has(item.tagName) || item.tagName === 'TABLE') continue;
    if (item.tagName === 'BR') text += '\n';
    else if (item.tagName === 'LI') text += `\n${mark(item, keadaan)} ${cellText(item, keadaan).trim()}\n`;
    else if (item.tagName === 'IMG') text += tidy(item.getAttribute('alt') ?? '');
    else text += BLOCKS.has(item.tagName) ? `\n${cellText(item, keadaan)}\n` : cellText(item, keadaan);
  }
  return text;
}
