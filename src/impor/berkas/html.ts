/** Web pages: the tables and lines that a reader would see. Scripts never run, nothing is fetched. */
import { JSDOM } from 'jsdom';
import type { Baris, Dokumen, Potong, Sel, Tabel } from '../model.ts';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TD TH TR UL'.split(
    ' ',
  ),
);
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD IFRAME OBJECT SVG svg BUTTON SELECT'.split(' '));
const MOST_SPAN = 200;

export function readHtml(berkas: string, teks: string): Dokumen {
  const { window } = new JSDOM(teks);
  const page = window.document;
  const isi: Potong[] = [];
  const root = page.documentElement;
  collect(root, isi);
  window.close();
  return { nama: berkas, berkas: 'html', jenis: 'html', isi, catatan: [] };
}

function collect(of: Element, isi: Potong[]): void {
  let line = '';
  const flush = (): void => {
    for (const teks of line.split('\n').map(rapi).filter(Boolean)) isi.push({ type: 'paragraf', teks, posisi: {} });
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
      isi.push(...toTabel(item));
    } else if (BLOCKS.has(kind) || item.querySelector('table,p,div,li') !== null) {
      flush();
      if (kind === 'LI' && item.querySelector('table') === null)
        isi.push({ type: 'paragraf', teks: `${mark(item)} ${rapi(cellText(item))}`, posisi: {} });
      else collect(item, isi);
      flush();
    } else line += cellText(item);
  }
  flush();
}

const rapi = (teks: string): string => teks.replace(/[ \t\u00a0]+/g, ' ').trim();

/** The number an ordered list prints. */
function mark(li: Element): string {
  const list = li.parentElement;
  if (list?.tagName !== 'OL') return '•';
  const at = [...list.children].filter((item) => item.tagName === 'LI').indexOf(li);
  return `${Number(list.getAttribute('start') ?? '1') + at}.`;
}

function toTabel(table: Element): Potong[] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const nested: Potong[] = [];
  const taken = new Map<string, true>();
  let kolomMax = 0;
  const baris = rows.map((row, at): Baris => {
    const sel: Sel[] = [];
    let kolom = 0;
    for (const cell of [...row.children].filter((item) => item.tagName === 'TD' || item.tagName === 'TH')) {
      while (taken.has(`${at}:${kolom}`)) kolom += 1;
      const lebar = span(cell, 'colspan');
      const tinggi = Math.min(span(cell, 'rowspan'), rows.length - at);
      for (let down = 0; down < tinggi; down += 1)
        for (let right = 0; right < lebar; right += 1) taken.set(`${at + down}:${kolom + right}`, true);
      for (const inner of cell.querySelectorAll('table'))
        if (inner.parentElement?.closest('table') === table) nested.push(...toTabel(inner));
      const teks = cellText(cell).split('\n').map(rapi).filter(Boolean).join('\n');
      sel.push({ teks, kolom, lebar, tinggi, posisi: {} });
      kolom += lebar;
      kolomMax = Math.max(kolomMax, kolom);
    }
    return { sel, posisi: {}, ...(row.parentElement?.tagName === 'THEAD' && { kepala: true as const }) };
  });
  const tabel: Tabel = { type: 'tabel', baris, kolom: kolomMax, gambar: [], posisi: {} };
  const empty = baris.every((row) => row.sel.every((item) => item.teks === ''));
  return empty ? nested : [tabel, ...nested];
}

const span = (cell: Element, name: string): number =>
  Math.max(1, Math.min(MOST_SPAN, Number(cell.getAttribute(name) ?? '1') || 1));

/** A cell's words: blocks and line breaks are lines, list items carry their marks. */
function cellText(of: Element): string {
  let text = '';
  for (const node of of.childNodes) {
    if (node.nodeType === 3) text += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1) continue;
    const item = node as Element;
    if (SKIPPED.has(item.tagName) || item.tagName === 'TABLE') continue;
    if (item.tagName === 'BR') text += '\n';
    else if (item.tagName === 'LI') text += `\n${mark(item)} ${cellText(item).trim()}\n`;
    else if (item.tagName === 'IMG') text += rapi(item.getAttribute('alt') ?? '');
    else text += BLOCKS.has(item.tagName) ? `\n${cellText(item)}\n` : cellText(item);
  }
  return text;
}
