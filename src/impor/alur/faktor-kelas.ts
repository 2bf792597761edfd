/** What an act tells by itself: who usually signs, checks, types, applies. Never enough for `tinggi`. */
import { akar } from '../../bahasa/akar.ts';
import { isDalam, quoteKata, type Faktor, type Perkara, type Bacaan } from './faktor.ts';
import type { Lajur } from '../../bahasa/kantor/lajur-jabatan.ts';
import type { Kelas, Laku } from '../../bahasa/kantor/laku.ts';

export function weighKelas(perkara: Perkara): readonly Faktor[] {
  return perkara.bacaan.flatMap((bacaan) =>
    perkara.lajur.flatMap((item) => [...acts(perkara, bacaan, item), ...words(perkara, bacaan, item)]),
  );
}

function acts(perkara: Perkara, bacaan: Bacaan, item: Lajur): Faktor[] {
  const found: Faktor[] = [];
  const seen = new Set<Kelas>();
  const add = (laku: Laku, share: number): void => {
    if (seen.has(laku.kelas)) return;
    seen.add(laku.kelas);
    if (laku.kelas === 'perintah' && bacaan.perintah.some((order) => order.kolom.length > 0)) return;
    const bobot = fit(perkara, bacaan, item, laku.kelas) * share;
    if (bobot === 0) return;
    const aturan = laku.kelas === 'perintah' ? 3 : 7;
    found.push({
      urutan: bacaan.urutan,
      kolom: item.kolom,
      bobot,
      aturan,
      bukti: [quoteKata(bacaan, phrase(bacaan, laku))],
      langsung: false,
    });
  };
  bacaan.laku.forEach((laku, at) => add(laku, laku.kelas === 'sah' || laku.kelas === 'paraf' || at === 0 ? 1 : 0.5));
  for (const laku of bacaan.lakuSyarat) if (laku.kelas === 'paraf' || laku.kelas === 'sah') add(laku, 0.5);
  // Only a paper that leaves signed tells who signs where the activity is silent: `Laporan yang telah di ttd`.
  const output = bacaan.langkah.output ?? '';
  if (!seen.has('sah') && /\b(?:di ?tt[dn]|di ?tanda ?tangani|disahkan)\b/i.test(output)) {
    const bobot = fit(perkara, bacaan, item, 'sah') * 0.7;
    found.push({
      urutan: bacaan.urutan,
      kolom: item.kolom,
      bobot,
      aturan: 5,
      bukti: [quoteKata(bacaan, output)],
      langsung: false,
    });
  }
  if (found.length === 0 || item.macam === 'pemohon' || item.macam === 'luar' || item.macam === 'sistem') {
    const usual = item.macam === 'pemohon' ? -1 : item.macam === 'luar' ? -1.2 : item.macam === 'sistem' ? -1.5 : 0;
    if (usual !== 0)
      found.push({ urutan: bacaan.urutan, kolom: item.kolom, bobot: usual, aturan: 7, bukti: [], langsung: false });
  }
  return found;
}

function phrase(bacaan: Bacaan, laku: Laku): string {
  const from = bacaan.token[laku.awal]?.mulai ?? 0;
  const clause = /^[^.;,\n]{1,70}(?=[.;,\n]|\s|$)/.exec(bacaan.langkah.kegiatan.slice(from))?.[0] ?? '';
  return clause === '' ? bacaan.teksLaku(laku) : clause;
}

function fit({ tangga, bacaan: rows, lajur }: Perkara, bacaan: Bacaan, item: Lajur, kelas: Kelas): number {
  const top = isDalam(item) && item.pangkat === tangga.puncak;
  const height = tangga.tinggi(item);
  const by = (pejabat: number, staf: number, tim: number, pemohon: number, luar = -0.5): number =>
    item.macam === 'pejabat'
      ? pejabat
      : item.macam === 'staf'
        ? staf
        : item.macam === 'tim'
          ? tim
          : item.macam === 'pemohon'
            ? pemohon
            : luar;
  switch (kelas) {
    case 'perintah':
      return by(0.3 + height + (bacaan.urutan === 0 && top ? 0.8 : 0), -1.5, -1, -2);
    case 'periksa': {
      const papers =
        ['lengkap', 'syarat', 'identitas', 'kondisi'].some((root) => bacaan.akar.includes(root)) ||
        checksApplicant(bacaan, lajur);
      return papers
        ? by(-0.4 - 0.6 * height, 1 + weighLoket(bacaan, item), -0.6, -2)
        : by(0.9 - (top ? 0.6 : 0), -0.9, -0.2, -2.5);
    }
    case 'paraf':
      return by(top ? -1.2 : 1.8, -2.2, -2, -3, -1.5);
    case 'sah':
      return by(top ? 3 : Math.max(-1.5, 1.2 - (tangga.puncak - item.pangkat) / 14), -2.5, -1.8, -2.5);
    case 'tulis':
      return by(top ? -2 : -1.1 * height, 1.4, -1, -2);
    case 'susun':
      return by(top ? -1.3 : 0.5 - 0.9 * height, 0.6, 0.4, -1.5);
    case 'mohon':
      return by(-0.4 - 0.5 * height, 0, -0.8, bacaan.urutan === 0 ? 3.2 : 1.6);
    case 'rapat':
      return by(0.5, -0.5, 1, -2);
    case 'lapangan':
      return by(-0.3 - 0.6 * height, 0.3, 2.4, -2);
    case 'bayar':
      return item.kata.some((word) => /^(?:bendahara|kasir|keuangan)$/.test(word)) ? 3 : -0.5;
    case 'terima':
      return by(0, 0.2 + weighLoket(bacaan, item), -0.4, bacaan.urutan === rows.length - 1 ? 2.6 : -0.2);
    case 'serah':
      // The procedure begins with what somebody outside brings.
      if (bacaan.urutan === 0 && item.macam === 'pemohon') return 2.8;
      return givesToApplicant(bacaan, lajur) ? by(-0.6 - height, 1.1, -1, -2) : by(0, 0, 0, 0);
    case 'lapor':
      return by(top ? -1.5 : 0.1, 0.3, 0.2, bacaan.urutan === 0 ? 2.5 : -1);
    case 'himpun':
      return by(top ? -1.3 : 0.3 - 0.9 * height, 0.9, 0.3, -1.5);
    case 'olah':
      return by(top ? -1.3 : 0.9 - 0.9 * height, item.pangkat > 20 ? 0.9 : 0, 0.3, -1.5);
    case 'pimpin':
      return by(1 + height, -2, -1.5, -2.5);
    case 'bentuk':
      return by(0.2 + 0.8 * height, -1.5, -1.5, -2.5);
  }
}

/** Who sits at the counter takes in what an applicant brings. */
function weighLoket(bacaan: Bacaan, item: Lajur): number {
  const front = item.kata.some((word) =>
    /^(?:petugas|loket|front|desk|pelayanan|pendaftaran|resepsionis|agendaris|customer|layanan)$/.test(word),
  );
  return front && bacaan.urutan <= 1 ? 0.9 : 0;
}

function givesToApplicant(bacaan: Bacaan, lajur: readonly Lajur[]): boolean {
  return bacaan.peranan.some(
    (one) => one.hubungan === 'penerima' && one.sebutan.kolom.every((kolom) => lajur[kolom]?.macam === 'pemohon'),
  );
}

function checksApplicant(bacaan: Bacaan, lajur: readonly Lajur[]): boolean {
  return bacaan.serah.some(
    (one) => one.syarat?.jenis === 'tidak' && one.kolom.every((kolom) => lajur[kolom]?.macam === 'pemohon'),
  );
}

/** A word of the lane's own name in the step, where it is not in every step: `Operator SIAK`, `… ke dalam SIAK`. */
function words({ umum }: Perkara, bacaan: Bacaan, item: Lajur): Faktor[] {
  const own = item.kata
    .filter((word) => !KEPALA.has(word))
    .map((word) => akar(word))
    .filter((root) => root.length > 2 && ![...umum].some((often) => isKin(often, root)));
  if (own.length === 0) return [];
  const inside = new Set(bacaan.peranan.flatMap(({ sebutan }) => range(sebutan.awal, sebutan.ujung)));
  const hits = bacaan.token.filter((token, at) => !inside.has(at) && own.some((root) => isKin(root, akar(token.baku))));
  const [hit] = hits;
  if (hit === undefined) return [];
  const bobot = 1.1 + 0.5 * Math.min(2, new Set(hits.map((token) => token.baku)).size - 1);
  const quote = bacaan.langkah.kegiatan.slice(hit.mulai, hit.akhir);
  return [
    {
      urutan: bacaan.urutan,
      kolom: item.kolom,
      bobot,
      aturan: 7,
      bukti: [{ kutipan: item.nama }, quoteKata(bacaan, quote)],
      langsung: false,
    },
  ];
}

/** `agendaris` keeps the agenda, `arsiparis` the archive. */
function isKin(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 5 && a.slice(0, 5) === b.slice(0, 5));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

const KEPALA: ReadonlySet<string> = new Set(
  'kepala sekretaris staf petugas pelaksana tim pejabat ketua wakil bagian seksi subbagian unit dinas badan office front back umum pengelola atasan langsung daerah pegawai pemohon satuan perangkat jabatan fungsional'.split(
    ' ',
  ),
);
