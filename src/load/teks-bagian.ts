/** Values of a part before a schema sees them: no deeper, larger or stranger than content of our own may be. */
import { formatBilangan } from '../domain/bilangan.ts';
import { findNip } from '../domain/nip.ts';
import type { Problem } from '../schema/problem.ts';
import { findKendali } from './tanda-kendali.ts';

type Path = Problem['path'];

/** Of one SOP, or one entry of a registry. */
const BATAS = { dalam: 12, nilai: 30_000, huruf: 300_000, teks: 20_000 } as const;

/** The first thing that is not as it may be. */
export function checkTeks(value: unknown): Problem | null {
  let nilai = 0;
  let huruf = 0;
  const visit = (item: unknown, path: Path): Problem | null => {
    if (++nilai > BATAS.nilai) return { path: [], message: `Isinya lebih dari ${formatBilangan(BATAS.nilai)} nilai.` };
    if (path.length > BATAS.dalam)
      return { path: path.slice(0, 3), message: `Isinya bertingkat lebih dari ${BATAS.dalam}.` };
    if (typeof item === 'string') {
      huruf += item.length;
      if (huruf > BATAS.huruf) return { path: [], message: `Isinya lebih dari ${formatBilangan(BATAS.huruf)} huruf.` };
      return checkText(item, path);
    }
    if (typeof item !== 'object' || item === null) return null;
    for (const [key, inner] of Object.entries(item)) {
      const at = Array.isArray(item) ? Number(key) : key;
      const problem = (typeof at === 'string' ? checkText(at, path) : null) ?? visit(inner, [...path, at]);
      if (problem !== null) return problem;
    }
    return null;
  };
  return visit(value, []);
}

function checkText(text: string, path: Path): Problem | null {
  if (text.length > BATAS.teks)
    return {
      path,
      message: `Isian ini ${formatBilangan(text.length)} huruf, paling banyak ${formatBilangan(BATAS.teks)}.`,
    };
  const kendali = findKendali(text);
  if (kendali !== null) return { path, message: kendali.message };
  if (text.includes('\r')) return { path, message: 'Akhir barisnya CRLF.' };
  return findNip(text).length > 0 ? { path, message: 'Isian ini tampaknya memuat NIP.' } : null;
}
