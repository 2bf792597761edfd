/** The dictionary of the search, made once per build for all files that hold a part of it. */
import type { Sop } from '../../domain/sop.ts';
import { teksDokumen } from '../../search/teks-dokumen.ts';
import { splitKamus } from '../../search/kamus-bagian.ts';
import { createKamus } from '../../search/kamus.ts';
import { getCatalogue } from '../../site/catalogue.ts';

type Bagian = ReturnType<typeof splitKamus>;

const made = new WeakMap<readonly Sop[], Bagian>();

export async function getKamus(): Promise<Bagian> {
  const { acuan, sop } = await getCatalogue();
  const known = made.get(sop);
  if (known) return known;
  const fresh = splitKamus(createKamus(teksDokumen(sop, acuan), acuan.istilah));
  made.set(sop, fresh);
  return fresh;
}
