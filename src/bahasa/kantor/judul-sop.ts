/** Titles: which line is one, and the name of the procedure without the words around it. */
import { createSingkatan } from '../singkatan.ts';

const DEPAN =
  /^[\s"“'*#]*(?:(?:s\.?o\.?p\.?(?:\s*ap)?|p\.?o\.?s\.?)(?![\p{L}])|standar(?:d)?\s+operasional\s+prosedur(?:\s*\(\s*sop\s*\))?(?:\s*administrasi\s*pemerintahan)?|prosedur(?:\s+operasional\s+standar)?(?=\s*[:\-–])|judul(?=\s*:)|(?:nama|judul)\s+(?:sop|prosedur)|alur\s+prosedur|bagan\s+alir|flow\s?chart)\s*(?:\(sop\))?\s*[:\-–.]*\s*(?:tentang\s+)?["“]?/iu;

/** `PROSEDUR PENANGANAN PENGADUAN`: only in capitals, since sentences begin with the word too. */
const PROSEDUR_BESAR = /^[\s*]*PROSEDUR\s+(?=\p{Lu}{3}[^\p{Ll}]*$)/u;

const KECIL = new Set(
  'dan di ke dari yang untuk pada dengan atau oleh dalam atas bagi serta terhadap tentang secara melalui sebagai per kepada sampai'.split(
    ' ',
  ),
);
const SINGKATAN = createSingkatan([]);

/** A line that names the SOP whose table follows: `SOP …`, `PROSEDUR : …`. Null for every other line. */
export function readJudul(line: string): string | null {
  const teks = line.trim();
  if (teks.length < 6 || teks.length > 200 || /[\t|]/.test(teks)) return null;
  const match = DEPAN.exec(teks) ?? PROSEDUR_BESAR.exec(teks);
  if (match === null) return null;
  const rest = teks.slice(match[0].length).trim();
  if (
    !/\p{L}{3}/u.test(rest) ||
    /^(?:nomor|tanggal|ini|yang|tersebut|adalah|dan|terkait|administrasi pemerintahan$|\(?sop\)?$)/i.test(rest)
  )
    return null;
  const title = !/^\p{Ll}/u.test(rest) && !/[.;]$/.test(rest);
  return title ? teks : null;
}

/** `**SOP : PENYUSUNAN PERJANJIAN KINERJA**` → `Penyusunan Perjanjian Kinerja`; mixed case stays as printed. */
export function namaDariJudul(judul: string): string {
  const bare = judul
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(DEPAN, '')
    .replace(PROSEDUR_BESAR, '')
    .replace(/^["“”'\s:–-]+|["“”'\s]+$/g, '')
    .replace(/^(?:SOP|POS)\s*[:\-–]?\s+/i, '');
  return bare === bare.toUpperCase() && /\p{Lu}{3}/u.test(bare) ? toTitle(bare) : bare;
}

function toTitle(teks: string): string {
  return teks.replace(/[\p{L}]+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (KECIL.has(lower)) return at === 0 ? capital(lower) : lower;
    const inBrackets = teks[at - 1] === '(' && teks[at + word.length] === ')';
    if (inBrackets || !/[aiueo]/.test(lower) || (word.length <= 6 && SINGKATAN.lengthen(word) !== null)) return word;
    return capital(lower);
  });
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
