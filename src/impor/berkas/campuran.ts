/** Plain text with HTML tables in it, as some extractors write. */
import type { Anggaran } from '../anggaran.ts';
import type { Dokumen, Potong } from '../model.ts';
import { readPotonganHtml } from './html.ts';
import { readTeks } from './teks.ts';

export function readCampuran(nama: string, teks: string, anggaran: Anggaran): Dokumen {
  const isi: Potong[] = [];
  let from = 0;
  let lines = 0;
  const add = (items: readonly Potong[]): void => {
    for (const item of items) isi.push(item);
  };
  const outside = (part: string): void => {
    add(readTeks(nama, part, anggaran).isi.map((potong) => shift(potong, lines)));
    lines += countLines(part);
  };
  const matches = [...teks.matchAll(/<table[\s>][\s\S]*?(?:<\/table\s*>|$)/gi)];
  const tables = readPotonganHtml(
    nama,
    matches.map(([html]) => html),
    anggaran,
  );
  for (const [index, match] of matches.entries()) {
    outside(teks.slice(from, match.index));
    add((tables[index] ?? []).map((potong) => ({ ...potong, posisi: { garis: lines + 1 } })));
    lines += countLines(match[0]);
    from = match.index + match[0].length;
  }
  outside(teks.slice(from));
  return { nama, berkas: 'teks', jenis: 'html', isi, catatan: [] };
}

const countLines = (teks: string): number => teks.split('\n').length - 1;

function shift(potong: Potong, by: number): Potong {
  const move = <T extends { readonly posisi: { readonly garis?: number } }>(item: T): T => ({
    ...item,
    posisi: { ...item.posisi, garis: (item.posisi.garis ?? 1) + by },
  });
  return potong.type === 'paragraf' ? move(potong) : { ...move(potong), baris: potong.baris.map(move) };
}
