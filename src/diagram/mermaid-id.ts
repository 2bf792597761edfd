/**
 * Ids and words inside Mermaid's text. The only place that escapes: Mermaid has keywords (`end`), half-decoded entities
 * and Markdown in labels, so everything but plain words is written as a numeric entity code.
 */

/** Any string as a node id, reversibly. Slugs stay readable: `langkah/susun-draf` → `langkah.susun-draf`. */
export function encodeId(id: string): string {
  return Array.from(id)
    .map((char, i, all) => {
      if (/[a-z0-9A-Z]/.test(char) || (char === '-' && /[a-z0-9A-Z]/.test(all[i + 1] ?? ''))) return char;
      return char === '/' ? '.' : `_${char.codePointAt(0)?.toString(16)}_`;
    })
    .join('');
}

export function decodeId(id: string): string {
  return id.replaceAll('.', '/').replace(/_([0-9a-f]+)_/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));
}

// Plain words and the punctuation that no version of Mermaid reads as its own; a colon only before a blank, since Mermaid
// looks for `style…:…#…;` anywhere. A number with a point, or a dash, would start a Markdown list.
const UNSAFE = /[^\p{L}\p{M}\p{Nd} ,./()'?!+=:-]|:(?! )|^\p{Nd}+(?=\.)|^[-+]|\.$/gu;

/** A label for use between double quotes. */
export function escapeLabel(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  // Mermaid refuses an empty label; a no-break space is drawn as nothing.
  if (words === '') return '#160;';
  return words.replace(UNSAFE, (found) => Array.from(found, (char) => `#${char.codePointAt(0)};`).join(''));
}

/** What a label says, from the half-encoded form in which Mermaid hands it to a layout. */
export function unescapeLabel(label: string): string {
  return label.replace(/(?:ﬂ°°|&#)(\d+)(?:¶ß|;)/g, (_, code: string) => String.fromCodePoint(Number(code))).trim();
}

/** An address for use in a `click` line. */
export function escapeLink(link: string): string {
  return link.replace(/["`;<>\s\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
