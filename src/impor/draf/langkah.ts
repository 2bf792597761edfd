/** Steps as the front matter writes them: cells verbatim, empty cells absent, what is proposed beside what is printed. */
import type { LangkahFrontmatter } from '../../domain/frontmatter.ts';
import { readIsiSel } from '../kenali/daftar.ts';
import { joinBaris } from '../kenali/kisi.ts';
import type { Blok } from '../kenali/blok.ts';
import type { AlurLangkah, LangkahTerbaca } from '../model.ts';

const KOSONG = /^[\s\-–—._]*$/;

/** A cell as one text; undefined when it holds nothing but a dash. */
export function readTeksSel(teks: string | undefined): string | undefined {
  const own = joinBaris([teks ?? '']);
  return KOSONG.test(own) ? undefined : own;
}

export interface Usul {
  readonly id: string;
  readonly ringkas: string;
  readonly tahap: string;
}

/** What `alur/` gets to know of a step. */
export function toTerbaca(blok: Blok, usul: readonly Usul[], bagianId: ReadonlyMap<string, string>): LangkahTerbaca[] {
  return blok.langkah.map((item, index): LangkahTerbaca => {
    const { isi } = item;
    const cells = {
      kelengkapan: readTeksSel(isi.kelengkapan),
      waktu: readTeksSel(isi.waktu),
      output: readTeksSel(isi.output),
      keterangan: readTeksSel(isi.keterangan),
    };
    const filled = Object.fromEntries(Object.entries(cells).filter(([, teks]) => teks !== undefined));
    const bagian = item.bagian === undefined ? undefined : bagianId.get(item.bagian);
    return {
      id: usul[index]?.id ?? `langkah-${index + 1}`,
      nomor: readTeksSel(isi.nomor) ?? null,
      kegiatan: readTeksSel(isi.kegiatan) ?? '',
      ...filled,
      ...(bagian !== undefined && { bagian }),
      ...(item.lajur && { selPelaksana: item.lajur }),
      ...(item.residu !== undefined && { residu: item.residu }),
      ...(item.tempat && { tempat: item.tempat }),
      ...(item.halamanBaru && { halamanBaru: true as const }),
      posisi: item.posisi,
    };
  });
}

export function toFrontmatter(
  blok: Blok,
  terbaca: readonly LangkahTerbaca[],
  usul: readonly Usul[],
  alur: readonly AlurLangkah[],
): LangkahFrontmatter[] {
  return terbaca.map((item, index): LangkahFrontmatter => {
    const raw = blok.langkah[index];
    const flow = alur[index];
    const own = usul[index];
    const mutuBaku = toMutuBaku(
      raw?.isi ?? {},
      raw?.gabungWaktu === undefined ? undefined : terbaca[index - raw.gabungWaktu]?.id,
    );
    const terkait = findTerkait(item.keterangan);
    const symbols = toSimbolNaskah(item);
    return {
      id: item.id,
      nomor: item.nomor,
      ...(item.bagian !== undefined && { bagian: item.bagian }),
      kegiatan: item.kegiatan === '' ? '(tidak terbaca)' : item.kegiatan,
      ringkas: own?.ringkas ?? item.kegiatan.slice(0, 48),
      pelaksana: flow?.pelaksana ?? null,
      ...(flow?.peserta && flow.peserta.length > 0 && { peserta: flow.peserta }),
      ...(flow?.pesertaLuar && flow.pesertaLuar.length > 0 && { pesertaLuar: flow.pesertaLuar }),
      tahap: own?.tahap ?? 'penyusunan',
      ...(Object.keys(mutuBaku).length > 0 && { mutuBaku }),
      ...(item.keterangan !== undefined && { keterangan: item.keterangan }),
      ...(terkait.length > 0 && { terkait }),
      ...(flow?.keputusan && { keputusan: flow.keputusan }),
      ...(flow?.lanjut !== undefined && { lanjut: flow.lanjut }),
      ...(flow?.menunggu && { menunggu: flow.menunggu }),
      ...(flow?.opsional && { opsional: flow.opsional }),
      ...(symbols !== '' && { simbolNaskah: symbols }),
      ...(item.halamanBaru && { halamanBaru: true as const }),
      ...(item.posisi.garis !== undefined && { baris: item.posisi.garis }),
      ...(flow && flow.perkiraan.length > 0 && { perkiraan: flow.perkiraan }),
    };
  });
}

function toMutuBaku(
  isi: Blok['langkah'][number]['isi'],
  gabung: string | undefined,
): NonNullable<LangkahFrontmatter['mutuBaku']> {
  const list = (teks: string | undefined): string | readonly string[] | undefined =>
    readTeksSel(teks) === undefined ? undefined : readIsiSel(teks ?? '');
  const kelengkapan = list(isi.kelengkapan);
  const waktu = readTeksSel(isi.waktu);
  const output = list(isi.output);
  return {
    ...(kelengkapan !== undefined && { kelengkapan }),
    ...(waktu !== undefined && gabung === undefined && { waktu }),
    ...(output !== undefined && { output }),
    ...(gabung !== undefined && { gabungWaktu: gabung }),
  };
}

/** `Terkait SOP Penerbitan Undangan Rapat Tim` → the SOP it names. */
export function findTerkait(keterangan: string | undefined): { readonly nama: string }[] {
  if (keterangan === undefined) return [];
  return [...keterangan.matchAll(/\b(?:SOP|POS)\s+[\p{Lu}\p{L}][^;,.\n]{3,}/gu)].map((match) => ({
    nama: match[0].trim(),
  }));
}

/** What the copy kept of the drawing: rubble, and lane cells that hold more than an own mark. */
function toSimbolNaskah(item: LangkahTerbaca): string {
  const lanes = (item.selPelaksana ?? []).filter((teks) => teks !== '').map((teks) => teks.replace(/\s+/g, ' '));
  return [...lanes, item.residu ?? ''].filter(Boolean).join(' ').slice(0, 300).trim();
}
