/** `_headers`, the file that Netlify, Cloudflare Pages and others read: written from the rules, and read again by our own server. */
import type { Aturan } from './kebijakan.ts';

export function tulisKepala(aturan: readonly Aturan[]): string {
  const menurutJalur = Map.groupBy(aturan, ({ jalur }) => jalur);
  const blok = [...menurutJalur].map(([jalur, sama]) => {
    const kepala = Object.entries(kepalaUntuk(sama, jalur));
    return [jalur, ...kepala.map(([nama, isi]) => `  ${nama}: ${isi}`)].join('\n');
  });
  return `# Written by \`npm run lajur -- hosting\` from src/cli/hosting; a header that several rules give has all their values.\n${blok.join('\n')}\n`;
}

export function bacaKepala(text: string): readonly Aturan[] {
  const aturan: { jalur: string; kepala: Record<string, string> }[] = [];
  for (const baris of text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const isi = /^\s+([\w-]+): (.*)$/.exec(baris);
    const blok = aturan.at(-1);
    if (isi === null) aturan.push({ jalur: baris.trim(), kepala: {} });
    else if (blok) blok.kepala[isi[1] ?? ''] = isi[2] ?? '';
  }
  return aturan;
}

/** @param jalur decoded path of an address */
export function kepalaUntuk(aturan: readonly Aturan[], jalur: string): Readonly<Record<string, string>> {
  const kepala: Record<string, string> = {};
  for (const item of aturan) {
    if (!cocok(item.jalur, jalur)) continue;
    for (const [nama, isi] of Object.entries(item.kepala))
      kepala[nama] = kepala[nama] === undefined ? isi : `${kepala[nama]}, ${isi}`;
  }
  return kepala;
}

function cocok(pola: string, jalur: string): boolean {
  return pola.endsWith('*') ? jalur.startsWith(pola.slice(0, -1)) : jalur === pola;
}
