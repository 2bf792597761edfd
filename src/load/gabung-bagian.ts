/** The content of a portal: its own registries, and the SOPs, agencies and further registries of its parts. */
import type { Acuan, Peraturan, Topik } from '../domain/frontmatter.ts';
import { STATUS_PERATURAN } from '../domain/kosakata.ts';
import { lepasRujukan } from './pilih-bagian.ts';
import type { Content } from './load-content.ts';
import type { Bagian, Portal } from './portal.ts';

export function gabungBagian(content: Content, { bagian }: Portal): Content {
  const sop = bagian.flatMap((item) => item.sop).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ada = new Set(sop.map(({ id }) => id));
  const add = <T extends { readonly id: string }>(
    own: readonly T[],
    pick: (acuan: Acuan) => readonly T[],
    ubah: (item: T, bagian: Bagian) => T = (item) => item,
  ): readonly T[] => {
    const all = new Map(own.map((item) => [item.id, item]));
    for (const part of bagian)
      for (const item of pick(part.acuan)) if (!all.has(item.id)) all.set(item.id, ubah(item, part));
    return [...all.values()];
  };
  return {
    ...content,
    sop: sop.map((item) => ({ ...item, data: lepasRujukan(item.data, ada) })),
    acuan: {
      ...content.acuan,
      instansi: add([], (acuan) => acuan.instansi),
      topik: add(content.acuan.topik, (acuan) => acuan.topik, padananSendiri),
      peraturan: add(content.acuan.peraturan, (acuan) => acuan.peraturan, sebagaiKata),
      tahap: add(content.acuan.tahap, (acuan) => acuan.tahap),
    },
    naskah: [],
    orientasi: [],
  };
}

/** A part may say which of its own steps are the same, not which of another's. */
function padananSendiri({ padanan, ...topik }: Topik, { sop }: Bagian): Topik {
  if (padanan === undefined) return topik;
  const langkah = new Set(sop.flatMap(({ id, data }) => data.langkah.map((item) => `${id}#${item.id}`)));
  const own = padanan.filter((item) => ('sama' in item ? item.sama : item.beda).every((step) => langkah.has(step)));
  return { ...topik, padanan: own };
}

/** What a part says of a regulation is its word: nobody here has looked it up, and other parts' SOPs rest on it too. */
function sebagaiKata(peraturan: Peraturan, { nama }: Bagian): Peraturan {
  const { status } = peraturan;
  const { sumber } = status;
  const told = (sumber ?? []).map((item) => ({ ...item, keterangan: `Menurut ${nama}: ${item.keterangan}` }));
  if (!['berlaku-terverifikasi', 'dicabut'].includes(status.nilai))
    return told.length === 0 ? peraturan : { ...peraturan, status: { ...status, sumber: told } };
  const own = { jenis: 'tidak-resmi', keterangan: `Menurut ${nama}: ${STATUS_PERATURAN[status.nilai]}` } as const;
  return {
    ...peraturan,
    status: {
      nilai: 'tidak-diketahui',
      sumber: [own, ...told],
      ...(status.diperiksa !== undefined && { diperiksa: status.diperiksa }),
    },
  };
}
