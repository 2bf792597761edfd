/** Every hostile file, by kind and format. */
import { MUSUH_EXCEL } from './excel.ts';
import { MUSUH_ODF } from './odf.ts';
import { MUSUH_PDF } from './pdf.ts';
import type { Musuh } from './rakit.ts';
import { MUSUH_PAKET } from './semua-paket.ts';
import { MUSUH_TEKS } from './teks.ts';
import { MUSUH_WORD } from './word.ts';

export const SEMUA_MUSUH: readonly Musuh[] = [
  ...MUSUH_PAKET,
  ...MUSUH_WORD,
  ...MUSUH_EXCEL,
  ...MUSUH_ODF,
  ...MUSUH_PDF,
  ...MUSUH_TEKS,
];
