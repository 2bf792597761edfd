/** The elements that Markdown is made of, and each as HTML. What is not in this list cannot come out of a body. */
import { bukaKurawal } from './body-braces.ts';

export type Properties = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, string | true | undefined>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? bukaKurawal(value) : Array.isArray(value) ? value.map(String).join(' ') : undefined;
const none = (): Attributes => ({});
const anchor = ({ id }: Properties): Attributes => ({ id: text(id) });
const cell = ({ align }: Properties): Attributes => ({ 'data-rata': RATA.get(String(align)) });

/** Our policy of content allows no style of an element's own. */
const RATA: ReadonlyMap<string, string> = new Map([
  ['right', 'kanan'],
  ['center', 'tengah'],
]);

const ELEMEN: ReadonlyMap<string, (properties: Properties) => Attributes> = new Map([
  ...['p', 'ul', 'blockquote', 'code', 'em', 'strong', 'del', 'sup', 'br', 'hr'].map((name) => [name, none] as const),
  ...['table', 'thead', 'tbody', 'tr', 'section'].map((name) => [name, none] as const),
  ...['h2', 'h3', 'h4', 'h5', 'h6', 'li'].map((name) => [name, anchor] as const),
  ['th', cell],
  ['td', cell],
  // Wide code is scrolled, by keys too.
  ['pre', () => ({ tabindex: '0' })],
  ['ol', ({ start }) => ({ start: typeof start === 'number' ? String(start) : undefined })],
  [
    'input',
    ({ checked }) => ({
      type: 'checkbox',
      checked: checked === true ? true : undefined,
      disabled: true,
      'aria-label': checked === true ? 'Sudah' : 'Belum',
    }),
  ],
  [
    'a',
    ({ href, title, id, ariaLabel, ariaDescribedBy }) => ({
      href: text(href),
      title: text(title),
      id: text(id),
      'aria-label': text(ariaLabel),
      'aria-describedby': text(ariaDescribedBy),
    }),
  ],
]);
/** A wide table is scrolled by itself, by keys too. */
const GULIR = '<div class="gulir" role="group" aria-label="Tabel" tabindex="0">';
const TANPA_ISI = new Set(['br', 'hr', 'input']);

/** Start and end tag, or null for an element that Markdown does not know. */
export function tagsOf(name: string, properties: Properties): readonly [open: string, close: string] | null {
  const attributes = ELEMEN.get(name)?.(properties);
  if (attributes === undefined) return null;
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : value === true ? ` ${key}` : ` ${key}="${escape(value)}"`,
  );
  const tags = [`<${name}${written.join('')}>`, TANPA_ISI.has(name) ? '' : `</${name}>`] as const;
  return name === 'table' ? [`${GULIR}${tags[0]}`, `${tags[1]}</div>`] : tags;
}

/** For text and for values in double quotes. */
export function escape(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => TANDA[sign] ?? '');
}
const TANDA: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const SKEMA: readonly string[] = ['https:', 'http:', 'mailto:'];

/** As a browser reads it: it skips tabs and line ends, and is not led astray by capitals. */
export function checkAddress(href: string): { message: string; hint: string } | null {
  const base = 'https://situs.example/';
  const hint = 'Pakai alamat https, mailto, atau alamat di situs ini.';
  if (!URL.canParse(href, base)) return { message: `Alamat tautan "${href}" tidak dapat dibaca.`, hint };
  const { protocol } = new URL(href, base);
  return SKEMA.includes(protocol) ? null : { message: `Tautan "${protocol}" tidak boleh dipakai.`, hint };
}
