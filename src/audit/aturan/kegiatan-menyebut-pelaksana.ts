import { akar } from '../../bahasa/akar.ts';
import { artiTindakan } from '../../bahasa/kantor/tindakan.ts';
import { isKataKerjaAktif } from '../../bahasa/kata-kerja.ts';
import { findPerkiraan } from '../../domain/sop.ts';
import { kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

/** After these words an office receives, orders or is spoken of; it does not act. */
const BUKAN_SUBJEK = new Set(
  'kepada ke dari dengan untuk untk pada bagi melalui terhadap antara dan bersama tim anggota oleh'.split(' '),
);
/** `menugaskan staf`, `membentuk tim`: whom the act is done to. */
function isObjek(sebelum: string): boolean {
  const arti = isKataKerjaAktif(sebelum) ? artiTindakan(akar(sebelum)) : null;
  return arti !== null && (arti.hubungan !== undefined || arti.pelaku === 'bentuk');
}
const SEBUT_DIRI = 1;

export const rule: SopRule = {
  id: 'kegiatan-menyebut-pelaksana',
  kode: 'LG-05',
  scope: 'sop',
  severity: 'catatan',
  dasar: [
    { peraturan: 'permenpanrb-35-2012', isi: 'kegiatan ditulis tanpa subjek; pelaksana dipisahkan dari kegiatan' },
  ],
  check(sop, report, context) {
    for (const langkah of sop.langkah) {
      const subjek = context.jabatan.find(langkah.kegiatan).find((item) => {
        const kolom = context.jabatan.kolom(sop.pelaksana, item.baku);
        if (kolom === null || kolom.cara === 'padanan' || kolom.pelaksana.id !== langkah.pelaksana) return false;
        const oleh = item.sebelum === 'oleh';
        return (
          oleh ||
          !(BUKAN_SUBJEK.has(item.sebelum) || isObjek(item.sebelum)) ||
          (item.sebelum === 'dan' && isDiikutiKerja(langkah.kegiatan, item.akhir))
        );
      });
      if (subjek === undefined) continue;
      const perkiraan = findPerkiraan(langkah, 'pelaksana');
      report({
        path: context.pathLangkah(sop, langkah, 'kegiatan'),
        perkiraan: [perkiraan?.aturan === SEBUT_DIRI ? null : perkiraan],
        message: `Kegiatan langkah ke-${langkah.urutan} menyebut pelaksananya, ${kutip(subjek.teks)}.`,
        quote: langkah.kegiatan,
        hint: 'Pelaksana sudah ditunjukkan oleh kolomnya.',
      });
    }

    function isDiikutiKerja(teks: string, akhir: number): boolean {
      return context
        .tindakan(teks)
        .some((item) => item.bentuk === 'aktif' && item.mulai > akhir && item.mulai - akhir <= 10);
    }
  },
};
