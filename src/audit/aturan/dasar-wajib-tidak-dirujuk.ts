import { listSitasi, tandaPeraturan } from '../../bahasa/sitasi.ts';
import type { Peraturan } from '../../domain/frontmatter.ts';
import { singkatPeraturan } from '../../domain/peraturan.ts';
import type { Sop } from '../../domain/sop.ts';
import { findPenetapan } from '../../domain/status-peraturan.ts';
import { findIkatan } from '../../domain/tingkat.ts';
import { gabung } from '../bunyi.ts';
import type { Context } from '../context.ts';
import type { SopRule } from '../rule.ts';
import { isHilang } from '../temuan.ts';

export const rule: SopRule = {
  id: 'dasar-wajib-tidak-dirujuk',
  kode: 'DH-10',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'dasar hukum memuat peraturan yang menjadi dasar jenis dokumennya' }],
  check(sop, report, context) {
    // An empty block is another rule's, a lost one nobody's.
    if (sop.dasarHukum.length === 0 || isHilang(sop, 'dasarHukum')) return;
    const dikutip = listDikutip(sop);
    const hilang = listWajib(sop, context).filter((item) => !dikutip.has(tandaPeraturan(item)));
    if (hilang.length === 0) return;
    report({
      path: ['dasarHukum'],
      bersandar: ['dasarHukum'],
      cacat: ['halaman-hilang'],
      message: `Dasar hukum tidak menyebut ${gabung(hilang.map((item) => `${singkatPeraturan(item)} tentang ${item.tentang}`))}, dasar jenis dokumen pada topik ${sop.topik.nama}.`,
      perkiraan: hilang.map((item) => findIkatan(item, sop.instansi).perkiraan),
      hint: 'Peraturan pelaksana yang dikutip mungkin dianggap sudah mencakupnya.',
    });
  },
};

/** What the topic rests on, as far as it binds the agency and was in force when the SOP was made; today where nobody knows when. */
function listWajib(sop: Sop, context: Context): Peraturan[] {
  const tanggal = findPenetapan(sop.tanggal)?.tanggal ?? context.tanggal;
  return (sop.topik.dasarWajib ?? [])
    .map((id) => context.peraturan.get(id))
    .filter((item) => item !== undefined)
    .filter((item) => findIkatan(item, sop.instansi).terikat)
    .filter((item) => !['dicabut', 'belum-berlaku'].includes(context.statusPada(item, tanggal).nilai));
}

/** Everything it cites, by id or in words. */
function listDikutip(sop: Sop): ReadonlySet<string> {
  return new Set(
    sop.dasarHukum.flatMap(({ peraturan, kutipan, diubah }) =>
      [peraturan, ...diubah, ...listSitasi(kutipan)].map(tandaPeraturan),
    ),
  );
}
