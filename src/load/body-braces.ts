/**
 * A brace opens JavaScript in MDX, and nothing that runs may stand in a body. The parser never sees one: it looks for the end
 * of an expression by trying every tag after it, twice each, and a line of forty letters would hold a build for hours. Each
 * brace that is not escaped goes through as a character nobody types; where it comes out as prose it is refused, in code it is a brace again.
 */

/** It has no look and stands in no content; one for one, so that places stay true. */
export const KURAWAL = '\uE000';
const TERSANDI = encodeURIComponent(KURAWAL);

export function tutupKurawal(body: string): string {
  return body.replace(/\\[\s\S]|\{/g, (found) => (found === '{' ? KURAWAL : found));
}

/** For code, addresses and values, where a brace is a sign like any other. */
export function bukaKurawal(text: string): string {
  return text.replaceAll(KURAWAL, '{').replaceAll(TERSANDI, '%7B');
}

interface Refusal {
  readonly message: string;
  readonly hint: string;
}

export const EKSPRESI: Refusal = {
  message: 'Badan SOP tidak boleh memuat ekspresi {…}.',
  hint: 'Tulis teksnya langsung; kurung kurawal biasa ditulis \\{.',
};

export const TERBUKA: Refusal = {
  message: 'Ada kurung kurawal yang tidak ditutup.',
  hint: 'Tulis \\{ untuk kurung kurawal biasa.',
};

/** @param rest a line from the tag on that could not be read */
export function refuseKurawal(rest: string): Refusal | null {
  const tag = new RegExp(`^<([A-Za-z][\\w.]*)[^>]*${KURAWAL}`).exec(rest);
  if (tag === null) return null;
  return {
    message: `Atribut di <${tag[1] ?? ''}> harus berupa teks dalam tanda kutip.`,
    hint: `Contoh: <${tag[1] ?? ''} id="…" />.`,
  };
}
