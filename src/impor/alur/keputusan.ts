/** Decisions and where their branches go, from the words (rules 2 and 4). */
import type { CabangFrontmatter, Perkiraan } from '../../domain/frontmatter.ts';
import { KEMBALI, findMaju, findMundur, findPembuat, quote, rest, type Arah } from './arah.ts';
import type { Perkara, Bacaan } from './faktor.ts';
import { opening } from './faktor-kata.ts';
import type { LajurLangkah } from './lajur.ts';
import { lawanLabel } from '../../bahasa/kantor/syarat.ts';

export interface Putusan {
  readonly cabang: readonly CabangFrontmatter[];
  readonly perkiraan: readonly Perkiraan[];
}

/** @param lajur inferred lane of every row */
export function inferKeputusan(perkara: Perkara, lajur: readonly LajurLangkah[], at: number): Putusan | null {
  const kolom = lajur.map((item) => item.kolom);
  const bacaan = perkara.bacaan[at];
  if (!bacaan || bacaan.syarat.length === 0 || !isDecision(bacaan)) return null;
  const used = new Set<CabangFrontmatter['jenis']>();
  const branches = bacaan.syarat.slice(0, 3).map((syarat): Arah & Pick<CabangFrontmatter, 'jenis' | 'label'> => {
    // Two ways that both sound like yes: the second is the other branch.
    const other = syarat.jenis === 'ya' ? 'tidak' : 'lain';
    const jenis = !used.has(syarat.jenis) ? syarat.jenis : used.has(other) ? 'lain' : other;
    used.add(jenis);
    const target =
      syarat.jenis === 'ya' ? findMaju(perkara, kolom, bacaan, syarat) : findMundur(perkara, lajur, bacaan, syarat);
    return { jenis, label: syarat.label, ...target };
  });
  splitCabang(perkara, branches);
  const [only] = branches;
  if (only && branches.length === 1) branches.push(inferLawan(perkara, kolom, bacaan, only.jenis, only.label));
  const order = ['ya', 'tidak', 'lain'];
  branches.sort((a, b) => order.indexOf(a.jenis) - order.indexOf(b.jenis));
  return {
    cabang: branches.map(({ jenis, label, ke, dinyatakan }) => ({ jenis, label, ke, dinyatakan })),
    perkiraan: branches.flatMap(({ jenis, ke, dinyatakan, keyakinan, bukti, alternatif }) =>
      dinyatakan === 'langkah'
        ? []
        : [
            {
              bidang: `cabang.${jenis}`,
              nilai: ke,
              keyakinan,
              aturan: 4 as const,
              bukti,
              ...(alternatif.length > 0 && { alternatif }),
            },
          ],
    ),
  };
}

/** Two branches never lead to one step: the one whose words name no lane goes one row further. */
function splitCabang(perkara: Perkara, branches: (Arah & Pick<CabangFrontmatter, 'jenis' | 'label'>)[]): void {
  const [first, second] = branches;
  if (!first || !second || first.ke !== second.ke || first.ke === 'selesai') return;
  const plain = first.berperan && !second.berperan ? 1 : second.berperan && !first.berperan ? 0 : 1;
  const item = branches[plain];
  const row = perkara.bacaan.findIndex((one) => one.langkah.id === first.ke);
  const [quoted] = perkara.bacaan.flatMap((one) =>
    one.syarat.filter(({ label }) => label === item?.label).map((one2) => quote(one, one2)),
  );
  if (item === undefined || quoted === undefined) return;
  const ke = perkara.bacaan[row + 1]?.langkah.id ?? 'selesai';
  branches[plain] = { ...item, ke, dinyatakan: 'tanpa-tujuan', keyakinan: 'rendah', bukti: [quoted] };
}

/** One condition that sends nothing anywhere is an aside, not a decision. */
function isDecision(bacaan: Bacaan): boolean {
  if (bacaan.syarat.length > 1) return true;
  const [only] = bacaan.syarat;
  if (only === undefined) return false;
  const checks = bacaan.laku.some((act) => act.kelas === 'periksa' || act.kelas === 'olah');
  const sends = bacaan.serah.some((item) => item.syarat === only);
  return checks || sends || KEMBALI.test(bacaan.langkah.kegiatan.slice(only.mulai, only.akhir));
}

/** The branch the words leave out. */
function inferLawan(
  perkara: Perkara,
  kolom: readonly (number | null)[],
  bacaan: Bacaan,
  jenis: CabangFrontmatter['jenis'],
  label: string,
): Arah & { readonly jenis: 'ya' | 'tidak'; readonly label: string } {
  const at = bacaan.urutan;
  const [syarat] = bacaan.syarat;
  const bukti = syarat ? [quote(bacaan, syarat)] : opening(bacaan);
  const other = lawanLabel(label);
  if (jenis === 'tidak') {
    const next = perkara.bacaan[at + 1];
    const stated =
      bacaan.serah.some((item) => item.syarat === null && !item.balik) || bacaan.lakuSyarat.length < bacaan.laku.length;
    return {
      jenis: 'ya',
      label: other,
      berperan: false,
      ke: next?.langkah.id ?? 'selesai',
      dinyatakan: stated ? 'langkah' : 'tidak',
      keyakinan: 'sedang',
      bukti,
      alternatif: [],
    };
  }
  const maker = findPembuat(perkara, kolom, at);
  const near = maker?.urutan === at - 1;
  return {
    jenis: 'tidak',
    label: other,
    berperan: false,
    ke: maker?.langkah.id ?? 'selesai',
    dinyatakan: 'tidak',
    keyakinan: near ? 'sedang' : 'rendah',
    bukti: [...bukti, ...(maker ? opening(maker) : [])],
    alternatif: maker ? rest(perkara, kolom, at, maker) : [],
  };
}
