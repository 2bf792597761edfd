/** The MDX file of a draft. Every scalar is written so that it is read back as the same text. */
import { stringify } from 'yaml';
import { buangTakTampak } from '../../domain/tak-tampak.ts';
import { removeNip } from '../berkas/hilangkan-nip.ts';
import type { Instansi, Peraturan, SopFrontmatter, Topik } from '../../domain/frontmatter.ts';

const BADAN =
  'Entri ini disalin dari naskah dengan bantuan mesin dan belum diperiksa orang. Cocokkan setiap sel dengan naskahnya, lalu ganti kalimat ini dengan penjelasan tentang prosedurnya.\n';

export function toMdx(data: SopFrontmatter): string {
  return `---\n${toYaml(data)}---\n\n${BADAN}`;
}

export function toYaml(data: unknown): string {
  return stringify(clean(data), { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false });
}

/** No NIP gets past this place, whatever it was read from, nor a sign that nobody sees; everything else stays. */
function clean(value: unknown): unknown {
  if (typeof value === 'string') return buangTakTampak(removeNip(value).teks);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)]));
  }
  return value;
}

/** The file's name is the id; it does not stand in the file. */
export const toAcuanYaml = (item: Peraturan | Instansi | Topik): string =>
  toYaml(Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'id')));
