/** Citations to regulation ids: a known regulation, or the draft of a new one whose status nobody has looked up. */
import { parseSitasi, type Sitasi } from '../../bahasa/sitasi.ts';
import type { Peraturan } from '../../domain/frontmatter.ts';
import { toSlug } from './kata-id.ts';

export interface DasarHukumDraf {
  readonly peraturan: string;
  readonly kutipan: string;
  readonly diubah?: readonly string[];
}

export interface HasilSitasi {
  readonly dasarHukum: readonly DasarHukumDraf[];
  /** New regulations by id. */
  readonly baru: readonly Peraturan[];
  /** Items without a kind, number and year to cite them by: left to a person, never guessed. */
  readonly takTerbaca: readonly string[];
}

/** @param hariIni ISO date that the drafts carry as `diperiksa` */
export function readDasarHukum(butir: readonly string[], dikenal: readonly Peraturan[], hariIni: string): HasilSitasi {
  const baru = new Map<string, Peraturan>();
  const takTerbaca: string[] = [];
  const toId = (kutipan: string, daerahUmum?: string): string | null => {
    const sitasi = parseSitasi(kutipan);
    if (sitasi === null) return null;
    const withPlace =
      sitasi.daerah === undefined && daerahUmum !== undefined ? { ...sitasi, daerah: daerahUmum } : sitasi;
    const known = findKnown(withPlace, [...dikenal, ...baru.values()]);
    if (known !== null) return known;
    const draft = toDraf(withPlace, kutipan, hariIni);
    baru.set(draft.id, draft);
    return draft.id;
  };
  const dasarHukum = butir.flatMap((kutipan): DasarHukumDraf[] => {
    const [own = '', ...changes] = kutipan.split(
      /\bsebagaimana\s+(?:telah\s+)?(?:beberapa\s+kali\s+)?(?:diubah|dirubah|diperbaharui)\b/i,
    );
    const peraturan = toId(own);
    if (peraturan === null) {
      takTerbaca.push(kutipan);
      return [];
    }
    const daerah = parseSitasi(own)?.daerah;
    const diubah = changes
      .map((teks) => toId(teks, daerah))
      .filter((id): id is string => id !== null && id !== peraturan);
    return [{ peraturan, kutipan, ...(diubah.length > 0 && { diubah: [...new Set(diubah)] }) }];
  });
  return { dasarHukum, baru: [...baru.values()], takTerbaca };
}

/** One of the catalogue: kind, number, year; the region too where both name one. */
function findKnown(sitasi: Sitasi, list: readonly Peraturan[]): string | null {
  const same = list.filter(
    (item) => item.jenis === sitasi.jenis && item.tahun === sitasi.tahun && bare(item.nomor) === bare(sitasi.nomor),
  );
  const local = ['perda', 'pergub', 'perbup', 'perwali', 'keputusan'].includes(sitasi.jenis);
  const agreeing = same.filter((item) => !local || placeAgrees(item.daerah, sitasi.daerah));
  const [first] = agreeing;
  if (first === undefined) return null;
  // Ministries share numbers: two "permen" of one number and year are not told apart by it.
  if ((sitasi.jenis === 'permen' || sitasi.jenis === 'perlembaga') && agreeing.length > 0)
    return agreeing.length === 1 ? first.id : null;
  return first.id;
}

const bare = (nomor: string): string => nomor.toLowerCase().replace(/[^a-z0-9]+/g, '');

function placeAgrees(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const words = (teks: string): string =>
    teks
      .toLowerCase()
      .replace(/\b(?:provinsi|kota|kabupaten|prov|kab)\b/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return words(a).includes(words(b)) || words(b).includes(words(a));
}

function toDraf(sitasi: Sitasi, kutipan: string, hariIni: string): Peraturan {
  const { jenis, nomor, tahun, daerah } = sitasi;
  const about = /\btentang\s+(.+?)[\s;.]*$/is.exec(kutipan)?.[1]?.replace(/\s+/g, ' ').trim();
  const ministry = /^(?:permen|perlembaga)$/.test(jenis) ? ministryOf(kutipan) : '';
  return {
    id: toSlug([jenis, ministry, daerah ?? '', nomor, String(tahun)].filter(Boolean).join('-'), 70),
    jenis,
    nomor,
    tahun,
    tentang: about ?? '(judul belum diketahui)',
    ...(daerah !== undefined && { daerah: titled(daerah) }),
    status: {
      nilai: 'tidak-diketahui',
      sumber: [{ jenis: 'arsip-resmi', keterangan: 'Hanya dikutip dalam naskah SOP; belum diperiksa' }],
      diperiksa: hariIni,
    },
  };
}

function ministryOf(kutipan: string): string {
  const short = /^\W*(?:permen|peraturan|perka)\s+([A-Z]{2,10})\b/iu.exec(kutipan)?.[1];
  if (short !== undefined && short === short.toUpperCase()) return short.toLowerCase();
  const words =
    /(?:menteri|kepala|badan|lembaga)\s+([\p{L}\s,]+?)\s*(?:republik indonesia)?\s*(?:nomor|no\b|tahun)/iu.exec(
      kutipan,
    )?.[1] ?? '';
  return toSlug(words.replace(/\b(?:dan|negara)\b/gi, ' '), 24).replace('tanpa-nama', '');
}

const titled = (teks: string): string =>
  teks.replace(/\p{L}+/gu, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
