/** A drawing as a file of its own. */

/** @param css tokens and `bagan.css`; embedded as it is, so that the file needs nothing else */
export function standaloneSvg(svg: string, css: string): string {
  const style = `<style>${css.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;'))}</style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replace(/<title>/, `${style}<title>`)}\n`;
}
