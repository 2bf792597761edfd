/** A drawing as a file of its own, for programs that know neither the page's tokens nor custom properties. */

/** The light values of `layouts/gaya/token.css`; a test compares them. */
export const TOKENS: Readonly<Record<string, string>> = {
  '--muka': '#ffffff',
  '--tinta': '#1a1d21',
  '--redup': '#5a6169',
  '--garis': '#dedad1',
  '--garis-tegas': '#85898e',
  '--aksi': '#0a5a63',
  '--aksi-muka': '#e5f1f1',
  '--awas': '#8a4b00',
  '--lajur': '#f6f4ee',
  '--lajur2': '#fdfcfa',
};

/** @param css `bagan.css`; embedded with its tokens filled in, without its media queries */
export function standaloneSvg(svg: string, css: string): string {
  const [always = ''] = css.split('@media');
  const filled = always
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => TOKENS[name] ?? 'currentColor')
    .replace(/\s+/g, ' ')
    .trim();
  const style = `<style>${filled.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;'))}</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace('<title>', () => `${style}<title>`)}\n`;
}
