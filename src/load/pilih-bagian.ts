/** A part of the catalogue as a site of its own: only these agencies, and no reference that leads out of it. */
import type { LangkahFrontmatter, SopFrontmatter, Terkait } from '../domain/frontmatter.ts';
import type { Content } from './load-content.ts';

/**
 * @param daftar ids of agencies, `dinas-a,dinas-b`; empty: all
 * @throws when one of them is not there
 */
export function pilihBagian(content: Content, daftar: string): Content {
  const instansi = new Set(
    daftar
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
  );
  if (instansi.size === 0) return content;
  const known = content.acuan.instansi.map(({ id }) => id);
  const unknown = [...instansi].filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new Error(
      `SOP_HANYA menyebut instansi yang tidak ada di content/instansi: ${unknown.join(', ')}. Gunakan id berkasnya, dipisah koma: ${known.join(', ')}.`,
    );
  }
  const chosen = content.sop.filter(({ id }) => instansi.has(id.split('/')[0] ?? ''));
  const ada = new Set(chosen.map(({ id }) => id));
  const topik = new Set(chosen.map(({ data }) => data.topik));
  const naskah = new Set(chosen.map(({ data }) => data.sumber.naskah.replace(/\.txt$/, '')));
  return {
    ...content,
    sop: chosen.map((item) => ({ ...item, data: lepasRujukan(item.data, ada) })),
    acuan: {
      ...content.acuan,
      instansi: content.acuan.instansi.filter(({ id }) => instansi.has(id)),
      topik: content.acuan.topik.filter(({ id }) => topik.has(id)),
    },
    naskah: content.naskah.filter(({ name }) => naskah.has(name)),
    // A path is walked whole or not at all.
    orientasi: content.orientasi.filter(({ data }) => data.urutan.every(({ sop }) => ada.has(sop))),
  };
}

/** What an SOP says of one that is not here stays as words. @param ada ids of the SOPs that are */
export function lepasRujukan({ digantiOleh, ...data }: SopFrontmatter, ada: ReadonlySet<string>): SopFrontmatter {
  const each = (list: readonly Terkait[]): readonly Terkait[] =>
    list.map((item) => (item.sop === undefined || ada.has(item.sop) ? item : { nama: item.nama }));
  const langkah = data.langkah.map((item): LangkahFrontmatter => {
    return item.terkait === undefined ? item : { ...item, terkait: each(item.terkait) };
  });
  return {
    ...data,
    ...(digantiOleh !== undefined && ada.has(digantiOleh) && { digantiOleh }),
    langkah,
    keterkaitan: each(data.keterkaitan),
  };
}
