/** The naskah: the source as lines of text, so that every quotation has a place. */
import { buangTakTampak } from '../../domain/tak-tampak.ts';
import { removeNip, removeNipFrom } from '../berkas/hilangkan-nip.ts';
import type { Baris, Dokumen, Potong } from '../model.ts';

export interface Naskah {
  /** The document with `posisi.garis` of every paragraph and row set to its line here. */
  readonly dokumen: Dokumen;
  readonly teks: string;
  readonly jumlahNip: number;
}

/** @param asli the file itself where it is plain text; it stays as it is but for the NIP and for signs that nobody sees */
export function composeNaskah(mentah: Dokumen, asli: string | null): Naskah {
  const { dokumen, jumlah: jumlahNip } = withoutNip(mentah);
  if (asli !== null) {
    const { teks, jumlah } = removeNip(asli.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''));
    const bare = buangTakTampak(teks);
    return { dokumen, teks: bare.endsWith('\n') ? bare : `${bare}\n`, jumlahNip: jumlah };
  }
  const lines: string[] = [];
  const isi = dokumen.isi.map((potong): Potong => {
    if (potong.type === 'paragraf') {
      for (const line of potong.teks.split('\n')) lines.push(line);
      return { ...potong, posisi: { ...potong.posisi, garis: lines.length - potong.teks.split('\n').length + 1 } };
    }
    lines.push('');
    const baris = potong.baris.map((row): Baris => {
      lines.push(toLine(row, potong.kolom));
      return { ...row, posisi: { ...row.posisi, garis: lines.length } };
    });
    lines.push('');
    return { ...potong, baris };
  });
  const { teks } = removeNip(`${lines.join('\n').replace(/^\n+|\n+$/g, '')}\n`);
  const skipped = lines.findIndex((line) => line !== '');
  return {
    dokumen: { ...dokumen, isi: isi.map((item) => shift(item, Math.max(0, skipped))) },
    teks,
    jumlahNip,
  };
}

/** Numbers may run from one line or cell into the next; signs that nobody sees go after them, as they may stand within one. */
function withoutNip(dokumen: Dokumen): { readonly dokumen: Dokumen; readonly jumlah: number } {
  const texts = dokumen.isi.flatMap((potong) =>
    potong.type === 'paragraf' ? [potong.teks] : potong.baris.flatMap((row) => row.sel.map(({ teks }) => teks)),
  );
  const { jumlah, potong: bare } = removeNipFrom(texts);
  let at = 0;
  const next = (): string => buangTakTampak(bare[at++] ?? '');
  const isi = dokumen.isi.map((potong): Potong => {
    if (potong.type === 'paragraf') return { ...potong, teks: next() };
    return {
      ...potong,
      baris: potong.baris.map((row) => ({ ...row, sel: row.sel.map((sel) => ({ ...sel, teks: next() })) })),
    };
  });
  return { dokumen: { ...dokumen, isi }, jumlah };
}

function shift(potong: Potong, by: number): Potong {
  const move = <T extends { readonly posisi: { readonly garis?: number } }>(item: T): T =>
    item.posisi.garis === undefined
      ? item
      : { ...item, posisi: { ...item.posisi, garis: Math.max(1, item.posisi.garis - by) } };
  return potong.type === 'paragraf' ? move(potong) : { ...potong, baris: potong.baris.map(move) };
}

/** One line per row: cells apart by tabs, merged columns as empty cells, lines of a cell joined. */
function toLine(row: Baris, kolom: number): string {
  const cells = Array.from({ length: kolom }, () => '');
  for (const sel of row.sel) cells[sel.kolom] = sel.teks.replace(/\s*\n\s*/g, ' ').replace(/\t/g, ' ');
  return cells.join('\t').trimEnd();
}
