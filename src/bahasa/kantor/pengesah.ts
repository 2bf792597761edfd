/** Who approved: name, post and rank in any order, on one line or several. The NIP is never read. */
import { artiJabatan } from './tangga-jabatan.ts';

export interface Pengesah {
  readonly jabatan?: string;
  readonly nama?: string;
  readonly pangkat?: string;
}

const PANGKAT =
  /\b(?:Pembina(?: Utama(?: Muda| Madya)?| Tingkat I| Tk\.? ?I)?|Penata(?: Muda)?(?: Tingkat I| Tk\.? ?I)?|Pengatur(?: Muda)?(?: Tingkat I| Tk\.? ?I)?|Juru(?: Muda)?(?: Tingkat I)?)(?:\s*[,-]?\s*\(?(?:Gol\.?\s*)?[IV]{1,3}\s*\/\s*[a-e]\)?)?(?!\p{L})/iu;
const GELAR =
  /\b(?:S|M|Dr|Drs|Dra|Ir|Prof|H|Hj|A|SH|SE|MM|MT|MH|MSi|SKM|ST|SSos|SSTP|Apt|dr|drg)\b\.?|\b[SM]\.\s?\p{L}+/u;

/** @param teks what stands under `Disahkan oleh`, or a signature block */
export function readPengesah(teks: string): Pengesah {
  const lines = teks
    .split('\n')
    .map((line) =>
      line
        .replace(/\bN\.?I\.?P\.?\b.*$/i, '')
        .replace(/^[:\s]+/, '')
        .replace(/\(\s*tidak disalin\s*\)/g, '')
        .trim(),
    )
    .filter((line) => line !== '' && !/^(?:ttd\.?|\(?tanda tangan\)?|[.…_-]{3,}|cap.*|disahkan.*)$/i.test(line));
  const found: { jabatan?: string; nama?: string; pangkat?: string } = {};
  const parts = lines.flatMap(splitOneLine);
  // Any line of capitals or with a degree is a name before words that only begin with capitals.
  const sure = parts.some((line) => isNama(line) === 'pasti' && !isJabatan(line) && PANGKAT.exec(line)?.index !== 0);
  for (const line of parts) {
    const own = line.replace(/[,\s]+$/, '');
    const rank = PANGKAT.exec(line);
    const kind = isNama(line);
    if (rank !== null && rank.index === 0 && rank[0].length >= line.replace(/[,.\s]+$/, '').length - 1)
      found.pangkat ??= own;
    else if (isJabatan(line)) found.jabatan ??= own;
    else if (found.jabatan !== undefined && found.nama === undefined && kind === 'mungkin' && sure)
      found.jabatan = `${found.jabatan} ${own}`;
    else if (kind !== null) found.nama ??= line.replace(/^\(|\)$/g, '').trim();
  }
  return found;
}

/** `YOLINE MARHAENI, S.Sos., M.Si. Kepala Dinas … Pembina Utama Muda`: cut before the post and before the rank. */
function splitOneLine(line: string): string[] {
  const cuts: number[] = [];
  const starts = isJabatan(line) ? [] : [...line.matchAll(/(?<=[.,)\s])\p{L}/gu)].map((match) => match.index);
  const post = starts.find((start) => isJabatan(line.slice(start)));
  if (post !== undefined && post > 3) cuts.push(post);
  const rank = PANGKAT.exec(line);
  if (rank !== null && rank.index > 3) cuts.push(rank.index);
  if (rank !== null && rank.index + rank[0].length < line.length - 3) cuts.push(rank.index + rank[0].length);
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return [0, ...sorted].map((start, index) => line.slice(start, sorted[index] ?? line.length).trim()).filter(Boolean);
}

function isNama(line: string): 'pasti' | 'mungkin' | null {
  if (/\d/.test(line) || line.length > 80 || /:/.test(line)) return null;
  const words = line.split(/\s+/);
  if (words.length > 9) return null;
  const bare = line.replace(/[^\p{L}\s]/gu, '').trim();
  const capitals = bare === bare.toUpperCase() && words.length >= 2;
  if (capitals || (/,/.test(line) && GELAR.test(line))) return 'pasti';
  const proper = words.length >= 2 && words.length <= 6 && words.every((word) => /^[("]?\p{Lu}/u.test(word));
  return proper ? 'mungkin' : null;
}

/** Begins with a post of the ladder: `a.n. Plt. Kepala Dinas …`. */
function isJabatan(teks: string): boolean {
  const macam = artiJabatan(teks.replace(/^(?:(?:a\.?n|u\.?b)\.?\s+)+/i, ''))?.macam;
  return macam === 'pejabat' || macam === 'tim';
}
