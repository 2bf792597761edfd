/** Which line of the source text a finding is about. */
import type { Naskah } from '../domain/catalogue.ts';
import type { Finding } from '../domain/finding.ts';
import type { Sop } from '../domain/sop.ts';

/**
 * Line of the source text, from 1: of the step, else of the quoted words where exactly one line holds them.
 * Null where the text shows no such line.
 */
export type BarisTemuan = (finding: Finding, sop: Sop, naskah: Naskah | undefined) => number | null;

/** Build once, use for every finding: the text that was asked for last is kept, since findings come SOP by SOP. */
export function createBarisTemuan(): BarisTemuan {
  let last: { readonly naskah: Naskah; readonly lines: readonly string[] } | null = null;
  return (finding, sop, naskah) => {
    if (naskah === undefined) return null;
    const [first, index] = finding.path;
    const id = first === 'langkah' && typeof index === 'number' ? sop.tertulis.langkah[index]?.id : undefined;
    const baris = sop.langkah.find((item) => item.id === id)?.baris ?? null;
    if (baris !== null || finding.quote === undefined) return baris;
    const words = squeeze(finding.quote);
    if (words.length < TERPENDEK) return null;
    if (last?.naskah !== naskah) last = { naskah, lines: naskah.baris.map(squeeze) };
    const found = last.lines.flatMap((line, at) => (line.includes(words) ? [at + 1] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

/** Letters of a quote below which a line that holds it says little. */
const TERPENDEK = 12;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
