/** Findings folded by what causes them: one defect of an SOP, one entry. */
import type { Finding, Severity } from '../../domain/finding.ts';
import type { Sop } from '../../domain/sop.ts';
import { readBacaan, type Bacaan, type Kelompok } from './bacaan.ts';
import { barisKosong, kolomKosong, kegiatanBersubjek, nomorLangkah } from './baris.ts';
import { catatanTanggal, daftarKeterkaitan, dasarKurang, kutipanPeraturan } from './identitas.ts';
import {
  jabatanTakBerkolom,
  kelengkapanLepas,
  mutuBakuSama,
  outputKegiatan,
  pengesahan,
  perintah,
  satuRapat,
  tertukar,
} from './mutu.ts';
import { salinan } from './salinan.ts';
import { sayTempat, sejenis } from './sejenis.ts';

export interface Sebab {
  /** Unique within the SOP, and the same as long as the cause stands: names of rules and ids of steps, never positions. */
  readonly kunci: string;
  readonly sopId: string;
  readonly jenis: Finding['jenis'];
  /** Of the most severe of its findings. */
  readonly severity: Severity;
  /** One neutral Indonesian sentence. */
  readonly kalimat: string;
  /** Never empty; the first is the one the cause is known by. */
  readonly temuan: readonly Finding[];
}

/** Causes take their findings in this order; what none of them explains is folded by rule. */
const PENYEBAB: readonly ((bacaan: Bacaan) => readonly Kelompok[])[] = [
  salinan,
  kolomKosong,
  barisKosong,
  tertukar,
  satuRapat,
  outputKegiatan,
  perintah,
  pengesahan,
  kelengkapanLepas,
  nomorLangkah,
  kegiatanBersubjek,
  jabatanTakBerkolom,
  mutuBakuSama,
  kutipanPeraturan,
  dasarKurang,
  daftarKeterkaitan,
  catatanTanggal,
];
const TINGKAT: readonly Severity[] = ['galat', 'peringatan', 'catatan'];

/** One sentence for some findings of one rule in one SOP: the first, and where the others are. */
export function saySejenis(sop: Sop, temuan: readonly Finding[]): string {
  return sayTempat(temuan, readBacaan(sop, temuan).langkah);
}

/**
 * Every finding in exactly one entry, in the order of `sops`, then of each entry's first finding.
 * @param findings of these SOPs; those of other SOPs are left out
 */
export function foldSebab(sops: readonly Sop[], findings: readonly Finding[]): Sebab[] {
  const bySop = Map.groupBy(findings, (finding) => finding.sopId);
  return sops.flatMap((sop) => foldSop(sop, bySop.get(sop.id) ?? []));
}

function foldSop(sop: Sop, findings: readonly Finding[]): Sebab[] {
  const open = new Set(findings);
  const found: Sebab[] = [];
  const take = ({ kunci, kalimat, temuan }: Kelompok): void => {
    for (const finding of temuan) open.delete(finding);
    found.push({
      kunci,
      sopId: sop.id,
      jenis: temuan.every((finding) => finding.jenis === 'salinan') ? 'salinan' : 'sop',
      severity: TINGKAT.find((tingkat) => temuan.some((finding) => finding.severity === tingkat)) ?? 'catatan',
      kalimat,
      temuan,
    });
  };
  for (const penyebab of PENYEBAB) {
    for (const kelompok of penyebab(readBacaan(sop, [...open]))) {
      const temuan = kelompok.temuan.filter((finding) => open.has(finding));
      if (temuan.length === kelompok.temuan.length && temuan.length > 0) take(kelompok);
    }
  }
  for (const kelompok of sejenis(readBacaan(sop, [...open]))) take(kelompok);
  const place = new Map(findings.map((finding, at) => [finding, at]));
  const first = ({ temuan }: Sebab): number => Math.min(...temuan.map((finding) => place.get(finding) ?? 0));
  return found.sort((a, b) => first(a) - first(b));
}
