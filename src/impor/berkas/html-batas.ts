/** How deep and how large the tree of a web page would be, told from its tags: building it may take longer than reading it. */
import { BATAS, formatRibuan, type Anggaran } from '../anggaran.ts';
import { ImporError } from '../tolak.ts';

/** Elements that a parser closes by itself, or that hold nothing. */
const TANPA_PENUTUP = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rb rt rp html head body'.split(
    ' ',
  ),
);
/** Formatting that stays open goes on in the next block: the parser copies it there. */
const FORMAT = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const WORK_PER_ELEMENT = 300;

/** @throws ImporError before a tree is built */
export function checkTanda(berkas: string, teks: string, anggaran: Anggaran): void {
  anggaran.spend(teks.length);
  const open = new Map<string, number>();
  let depth = 0;
  let formats = 0;
  let elements = 0;
  for (const [, slash, tag = ''] of teks.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const name = tag.toLowerCase();
    const format = FORMAT.has(name);
    const count = open.get(name) ?? 0;
    if (slash === '/') {
      if (count === 0) continue;
      open.set(name, count - 1);
      depth -= 1;
      if (format) formats -= 1;
      continue;
    }
    const added = format ? 1 : 1 + formats;
    elements += added;
    anggaran.spend(added * WORK_PER_ELEMENT);
    if (elements > BATAS.elemenHtml)
      throw new ImporError(
        `${berkas}: halaman ini memuat lebih dari ${formatRibuan(BATAS.elemenHtml)} unsur HTML. Pecah menjadi satu berkas per SOP.`,
      );
    if (TANPA_PENUTUP.has(name)) continue;
    open.set(name, count + 1);
    depth += 1;
    if (format) formats += 1;
    if (depth > BATAS.dalam)
      throw new ImporError(
        `${berkas}: isinya bersarang lebih dari ${BATAS.dalam} tingkat, atau tandanya tidak ditutup. Buka halaman ini, salin tabel SOP-nya ke dokumen baru, lalu impor dokumen itu.`,
      );
  }
}
