/** Says of rendered prose what a browser would see that Markdown cannot have meant. The HTML is read by jsdom, which shares nothing with our writer. */
import { JSDOM } from 'jsdom';
import type { Potongan } from '../../src/domain/badan.ts';

const SEMUA = ['id'];
/** Elements that Markdown knows, and the attributes of each. */
const BOLEH: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h2: SEMUA,
  h3: SEMUA,
  h4: SEMUA,
  h5: SEMUA,
  h6: SEMUA,
  ul: [],
  ol: ['start'],
  li: SEMUA,
  blockquote: [],
  pre: ['tabindex'],
  code: [],
  em: [],
  strong: [],
  del: [],
  sup: [],
  br: [],
  hr: [],
  a: ['href', 'title', 'id', 'aria-label', 'aria-describedby'],
  div: ['class', 'role', 'aria-label', 'tabindex'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['data-rata'],
  td: ['data-rata'],
  input: ['type', 'checked', 'disabled', 'aria-label'],
  section: [],
};
/** What stands on the page for each component: the kind of element decides where a parser lets it stay. */
const PENGGANTI = { Langkah: 'a', Peraturan: 'a', Bagan: 'figure', Catatan: 'aside' } as const;

/** The prose as one HTML text, an empty element of the right kind for each component. */
export function tulis(badan: readonly Potongan[]): string {
  return badan
    .map((potongan) => {
      if (typeof potongan === 'string') return potongan;
      const nama = PENGGANTI[potongan.nama];
      return `<${nama} data-sisipan>${tulis(potongan.isi)}</${nama}>`;
    })
    .join('');
}

const { document: dokumen, NodeFilter: Saring } = new JSDOM('').window;

/** @returns what is wrong; empty when the prose is Markdown and nothing else */
export function periksaHtml(html: string): string[] {
  const wadah = dokumen.createElement('template');
  wadah.innerHTML = html;
  const salah: string[] = [];
  const jalan = dokumen.createTreeWalker(wadah.content, Saring.SHOW_ALL);
  const unsur: string[] = [];
  for (let node = jalan.nextNode(); node !== null; node = jalan.nextNode()) {
    if (node.nodeType === 3) continue;
    if (node.nodeType !== 1) {
      salah.push(`simpul ${node.nodeName}`);
      continue;
    }
    const element = node as Element;
    unsur.push(element.localName);
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') salah.push(`ruang nama ${element.namespaceURI}`);
    if (element.hasAttribute('data-sisipan')) continue;
    const boleh = BOLEH[element.localName];
    if (boleh === undefined) salah.push(`elemen ${element.localName}`);
    for (const { name, value } of element.attributes) {
      if (boleh !== undefined && !boleh.includes(name)) salah.push(`atribut ${element.localName} ${name}`);
      if (name === 'href') salah.push(...periksaAlamat(value));
    }
  }
  // Markup that a parser moves or drops is markup that means something else than what was written.
  const tertulis = [...html.matchAll(/<([a-z][a-z0-9]*)[^>]*>/g)].map((match) => match[1]);
  if (tertulis.join() !== unsur.join()) salah.push(`susunan ${tertulis.join()} dibaca ${unsur.join()}`);
  return salah;
}

export function bacaTeks(html: string): string {
  const wadah = dokumen.createElement('template');
  wadah.innerHTML = html;
  return wadah.content.textContent;
}

function periksaAlamat(href: string): string[] {
  const dasar = 'https://situs.example/a/';
  const { protocol } = URL.canParse(href, dasar) ? new URL(href, dasar) : { protocol: 'tak terbaca' };
  return ['https:', 'http:', 'mailto:'].includes(protocol) ? [] : [`alamat ${href}`];
}
