/** Inputs and outputs by document: which steps of which SOP need it, which make it. */
import { groupBy } from '../domain/group-by.ts';
import type { Sop } from '../domain/sop.ts';
import type { BarisDokumen } from './ukuran.ts';

interface Sebutan {
  readonly sop: string;
  readonly langkah: string;
  readonly arah: 'masukan' | 'keluaran';
  readonly nama: string;
  readonly kunci: string;
}

/** One row per document, drafts and finished papers apart; those of most SOPs first, then in order of appearance. */
export function compareDokumen(sops: readonly Sop[], konsep: (teks: string) => string[]): readonly BarisDokumen[] {
  const all = sops.flatMap((sop) =>
    sop.langkah.flatMap((langkah): Sebutan[] => {
      const { kelengkapan, output } = langkah.mutuBaku;
      const name = (arah: Sebutan['arah'], texts: readonly string[]): Sebutan[] =>
        texts.flatMap(splitDokumen).flatMap((nama) => {
          const kunci = keyOf(nama, konsep);
          return kunci === '' ? [] : [{ sop: sop.id, langkah: langkah.id, arah, nama, kunci }];
        });
      return [...name('masukan', kelengkapan), ...name('keluaran', output)];
    }),
  );
  const rows = [...groupBy(all, (item) => item.kunci).values()].map((items): BarisDokumen => {
    const counts = [...groupBy(items, (item) => item.nama)].sort(([, a], [, b]) => b.length - a.length);
    const pick = (sop: string, arah: Sebutan['arah']): string[] => [
      ...new Set(items.flatMap((item) => (item.sop === sop && item.arah === arah ? [item.langkah] : []))),
    ];
    return {
      nama: counts[0]?.[0] ?? '',
      ejaan: counts.slice(1).map(([nama]) => nama),
      jumlah: new Set(items.map((item) => item.sop)).size,
      sel: sops.map((sop) => ({
        sop: sop.id,
        masukan: pick(sop.id, 'masukan'),
        keluaran: pick(sop.id, 'keluaran'),
        sebutan: [...new Set(items.flatMap((item) => (item.sop === sop.id ? [item.nama] : [])))],
      })),
    };
  });
  return rows.sort((a, b) => b.jumlah - a.jumlah);
}

/** `Draft Surat Pengantar, Draft PERJANKIN SKPD` and `PERJANKIN dan Surat Pengantar` name two. */
export function splitDokumen(teks: string): string[] {
  return teks
    .split(new RegExp(String.raw`\s*[,;]\s*|\s+dan\s+(?=(?:${KEPALA})\b)`, 'i'))
    .map((part) => part.replace(KETERANGAN, '').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
}

/** Words a document's name begins with. */
const KEPALA = `draf|draft|konsep|dokumen|surat|laporan|notulen|notulensi|notula|disposisi|undangan|daftar|berita acara|data|nota|berkas`;
/** What has happened to it is not its name. */
const KETERANGAN =
  /\s*\((?!\s*(?:final|akhir|usulan?)\s*\)).*?\)|\s+(?:yang|hasil pemeriksaan|diterima|menjadi)\s.*$/gi;
const DRAF = new Set(['draf', 'rancang']);
/** Words that any paper bears; the state of a draft (akhir, final, usulan) is another paper. */
const UMUM = new Set(['dokumen', 'berkas']);

function keyOf(nama: string, konsep: (teks: string) => string[]): string {
  const words = konsep(nama);
  const own = words.filter((word) => !DRAF.has(word) && !UMUM.has(word));
  const name = [...new Set(own.length === 0 ? words : own)].sort().join(' ');
  return words.some((word) => DRAF.has(word)) && own.length > 0 ? `${name} (draf)` : name;
}
