import { parseSitasi } from '../../bahasa/sitasi.ts';
import type { DasarHukum } from '../../domain/sop.ts';
import { singkatPeraturan } from '../../domain/peraturan.ts';
import { kutip, polos } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'kutipan-tidak-sesuai',
  kode: 'DH-05',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'metode', isi: 'judul resmi dalam daftar peraturan' }],
  check(sop, report) {
    sop.dasarHukum.forEach((item, index) => {
      const masalah = findMasalah(item);
      if (masalah === null) return;
      report({
        path: ['dasarHukum', index, 'kutipan'],
        cacat: ['ocr'],
        message: masalah,
        quote: item.kutipan,
        hint: `Judul resminya ${kutip(item.peraturan.tentang, 160)}.`,
      });
    });
  },
};

function findMasalah({ peraturan, kutipan }: DasarHukum): string | null {
  if (peraturan.tahun === 0 || peraturan.tentang.startsWith('(')) return null;
  const nama = singkatPeraturan(peraturan);
  const sitasi = parseSitasi(kutipan);
  if (sitasi === null) return `Kutipan untuk ${nama} tidak memuat jenis, nomor, dan tahun peraturan.`;
  if (sitasi.nomor !== peraturan.nomor || sitasi.tahun !== peraturan.tahun) {
    return `Kutipan menyebut nomor ${sitasi.nomor} tahun ${sitasi.tahun}, sedangkan yang dirujuk ${nama}.`;
  }
  const judul = readJudul(kutipan);
  if (judul === null) return `Kutipan untuk ${nama} tidak memuat judulnya.`;
  return isSama(polos(judul), polos(peraturan.tentang), polos(peraturan.daerah ?? ''))
    ? null
    : `Judul dalam kutipan berbeda dari judul resmi ${nama}.`;
}

/** The name of the region may close a title or be left out. */
function isSama(judul: string, resmi: string, daerah: string): boolean {
  if (judul === resmi) return true;
  const [short, long] = judul.length < resmi.length ? [judul, resmi] : [resmi, judul];
  if (!long.startsWith(`${short} `)) return false;
  const boleh = new Set([...daerah.split(' '), 'provinsi', 'kabupaten', 'kota', 'di', 'pada', 'republik', 'indonesia']);
  return long
    .slice(short.length + 1)
    .split(' ')
    .every((kata) => boleh.has(kata));
}

/** What stands after the first `tentang`, up to the amendments. */
function readJudul(kutipan: string): string | null {
  const bare = kutipan.replace(/\((?:tambahan )?(?:lembaran|berita) (?:negara|daerah)[^)]*\)/gi, '');
  const match = /\btentang\b\s+(.+?)(?:\s*,?\s*\bsebagaimana\b.*)?[.;,\s]*$/is.exec(bare);
  return match?.[1] ?? null;
}
