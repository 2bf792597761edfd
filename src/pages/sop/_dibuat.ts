/** The SOPs whose own files this build makes, with the keys of those files; their drawings are begun ahead of the pages. */
import { kerjaFormulir } from '../../components/form/kerja-formulir.ts';
import type { Sop } from '../../domain/sop.ts';
import { drawAhead } from '../../draw/draw.ts';
import { rujukanSop, sopTopik } from '../../navigation/rujukan.ts';
import { isMilik } from '../../site/bagian-portal.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { getKunci } from '../../site/kunci-halaman.ts';

export interface Dibuat {
  readonly sop: Sop;
  /** For its paths; the key is that of the last build where none of the SOP's files would change. Empty in dev. */
  readonly kunci: { readonly cacheKey?: string };
}

const made = new WeakMap<readonly Sop[], Promise<readonly Dibuat[]>>();

/** In catalogue order. */
export async function listDibuat(): Promise<readonly Dibuat[]> {
  const { sop } = await getCatalogue();
  if (import.meta.env.DEV)
    return sop.filter((item) => isMilik(item.instansi.id)).map((item) => ({ sop: item, kunci: {} }));
  const list = made.get(sop) ?? listAll(sop);
  made.set(sop, list);
  return list;
}

async function listAll(sops: readonly Sop[]): Promise<readonly Dibuat[]> {
  const kunci = await getKunci();
  const own = sops.filter((item) => isMilik(item.instansi.id));
  drawAhead(own, kerjaFormulir);
  return own.map((sop) => {
    const perujuk = rujukanSop(sops, sop.id).map(({ id, instansi, nama }) => [id, nama, instansi.nama]);
    return { sop, kunci: { cacheKey: kunci.sop(sop, [sopTopik(sops, sop.topik.id).length, perujuk]) } };
  });
}
