/** Causes in what a step needs and yields, and in who it goes to. */
import type { Finding } from '../../domain/finding.ts';
import type { Langkah } from '../../domain/sop.ts';
import { kutip } from '../bunyi.ts';
import { sebutLangkah, type Bacaan, type Kelompok } from './bacaan.ts';

/** Two rows whose cells changed places: the chain breaks before, between and after them. */
export function tertukar({ sop, of, langkah }: Bacaan): Kelompok[] {
  return of(['mutu-baku-tertukar']).flatMap((finding) => {
    const at = langkah(finding);
    const next = at === null ? undefined : sop.langkah[at.urutan];
    if (at === null || next === undefined) return [];
    const after = sop.langkah[next.urutan];
    const ikut = [at, next].flatMap((satu) =>
      of(
        [
          'rantai-mutu-baku-terputus',
          'dokumen-dipakai-sebelum-dibuat',
          'output-milik-langkah-berikutnya',
          'mutu-baku-bertentangan',
          'output-berulang',
        ],
        satu,
      ),
    );
    const sesudah = of(['rantai-mutu-baku-terputus', 'output-berulang', 'mutu-baku-bertentangan'], after);
    return kelompok(
      `tertukar-${at.id}`,
      `Mutu baku ${sebutLangkah([at, next])} tampak tertukar.`,
      [finding, ...ikut, ...(after === undefined ? [] : sesudah)],
      2,
    );
  });
}

/** One meeting written as two rows. */
export function satuRapat({ sop, of, langkah }: Bacaan): Kelompok[] {
  return of(['rapat-dihitung-dua-kali']).flatMap((finding) => {
    const at = langkah(finding);
    const before = at === null ? undefined : sop.langkah[at.urutan - 2];
    if (at === null || before === undefined) return [];
    return kelompok(
      `satu-rapat-${at.id}`,
      `Satu rapat tampak ditulis sebagai ${sebutLangkah([before, at])}.`,
      [
        finding,
        ...[before, at].flatMap((satu) => of(['output-berupa-kegiatan', 'kelengkapan-berupa-kegiatan'], satu)),
        ...of(['kegiatan-tanpa-kata-kerja'], at),
      ],
      2,
    );
  });
}

/** An output that is an activity cannot be what the next step needs. */
export function outputKegiatan({ sop, of, langkah }: Bacaan): Kelompok[] {
  return of(['output-berupa-kegiatan']).flatMap((finding) => {
    const at = langkah(finding);
    const next = at === null ? undefined : sop.langkah[at.urutan];
    if (at === null || next === undefined) return [];
    const ikut = of(['rantai-mutu-baku-terputus', 'kelengkapan-berupa-kegiatan'], next);
    return kelompok(`output-kegiatan-${at.id}`, finding.message, [finding, ...ikut], 2);
  });
}

/** The row of an order that holds time and output of the work ordered. */
export function perintah({ of, langkah }: Bacaan): Kelompok[] {
  return of(['perintah-terlalu-lama']).flatMap((finding) => {
    const at = langkah(finding);
    if (at === null) return [];
    return kelompok(
      `perintah-${at.id}`,
      `Langkah ke-${at.urutan} memberi perintah, tetapi waktu dan outputnya milik pekerjaan yang diperintahkan.`,
      [finding, ...of(['output-milik-langkah-berikutnya'], at)],
      2,
    );
  });
}

/** A document that counts as final without having been approved. */
export function pengesahan({ of }: Bacaan): Kelompok[] {
  const temuan = of(['final-tanpa-tanda-tangan', 'diserahkan-sebelum-disahkan']);
  return kelompok(
    'final-sebelum-disahkan',
    'Dokumen disebut sebagai dokumen jadi sebelum ada langkah yang mengesahkannya.',
    temuan,
    2,
  );
}

/** What a step needs does not come from the step before it. */
export function kelengkapanLepas({ sop, of }: Bacaan): Kelompok[] {
  return sop.langkah.flatMap((langkah) => {
    const temuan = of(['mutu-baku-bertentangan', 'diperiksa-tanpa-langkah', 'rantai-mutu-baku-terputus'], langkah);
    const kalimat = `Kelengkapan langkah ke-${langkah.urutan}, ${kutip(langkah.mutuBaku.kelengkapan.join('; '))}, tidak berasal dari langkah sebelumnya.`;
    return kelompok(`kelengkapan-${langkah.id}`, kalimat, temuan, 2);
  });
}

/** An office that the table has no column for is also no one the next step could belong to. */
export function jabatanTakBerkolom({ sop, of }: Bacaan): Kelompok[] {
  return sop.langkah.flatMap((langkah) => {
    const [kolom] = of(['peran-tanpa-kolom'], langkah);
    const serah = of(['penyerahan-tidak-cocok'], langkah).filter(
      ({ quote = '' }) => kolom?.quote !== undefined && quote.endsWith(kolom.quote),
    );
    if (kolom === undefined) return [];
    const kalimat = `Langkah ke-${langkah.urutan} menyerahkan pekerjaan kepada ${kutip(kolom.quote ?? '')}, jabatan tanpa kolom dalam tabel.`;
    return kelompok(`jabatan-tanpa-kolom-${langkah.id}`, kalimat, [kolom, ...serah], 2);
  });
}

/** Cells that name a document and not what became of it. */
export function mutuBakuSama({ of, langkah }: Bacaan): Kelompok[] {
  const sama = of(['kelengkapan-sama-dengan-output', 'output-berulang']);
  const tempatSama = new Set(sama.map(langkah));
  const milikNanti = of(['output-milik-langkah-berikutnya']).filter((finding) => tempatSama.has(langkah(finding)));
  const temuan = [...sama, ...milikNanti];
  if (new Set(temuan.map(({ ruleId }) => ruleId)).size < 2) return [];
  const tempat = sebutLangkah(
    temuan.flatMap((finding): Langkah[] => [langkah(finding)].filter((item) => item !== null)),
  );
  const kalimat = `Mutu baku ${tempat} menyebut dokumen tanpa menunjukkan apa yang berubah padanya.`;
  return kelompok('mutu-baku-sama', kalimat, temuan, 2);
}

/** No cause is told of fewer findings than it needs. */
function kelompok(kunci: string, kalimat: string, temuan: readonly Finding[], fewest: number): Kelompok[] {
  return temuan.length < fewest ? [] : [{ kunci, kalimat, temuan }];
}
