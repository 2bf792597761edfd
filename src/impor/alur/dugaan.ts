/** Steps that look like decisions though their words state no condition: they stay boxes and get a mark. */
import type { Perkiraan } from '../../domain/frontmatter.ts';
import type { SopSaudara } from '../model.ts';
import { quoteKata, type Perkara, type Bacaan } from './faktor.ts';
import { opening } from './faktor-kata.ts';
import { readLaku } from '../../bahasa/kantor/laku.ts';
import { readToken } from '../../bahasa/kantor/token.ts';

/** Rubble of a drawn diamond. */
const BELAH = /<>|◇|◊|⬦|\u25c6|[¢]/;

export function guessKeputusan(perkara: Perkara, saudara: readonly SopSaudara[], bacaan: Bacaan): Perkiraan | null {
  const { residu, kegiatan } = bacaan.langkah;
  const rubble = residu === undefined ? null : BELAH.exec(residu)?.[0];
  if (rubble)
    return { bidang: 'keputusan', keyakinan: 'rendah', aturan: 6, bukti: [{ kutipan: rubble }, ...opening(bacaan)] };
  if (!checks(bacaan)) return null;
  const back = bacaan.serah.find((item) => item.balik && item.syarat === null);
  if (back) return { bidang: 'keputusan', keyakinan: 'rendah', aturan: 4, bukti: [quoteKata(bacaan, back.kutipan)] };
  const own = perkara.bacaan.find((row) => row !== bacaan && row.syarat.length > 0 && checks(row));
  const [condition] = own?.syarat ?? [];
  if (own && condition) {
    const quote = own.langkah.kegiatan.slice(condition.mulai, condition.akhir);
    return { bidang: 'keputusan', keyakinan: 'rendah', aturan: 7, bukti: [...opening(bacaan), quoteKata(own, quote)] };
  }
  for (const { id, sop } of saudara) {
    const sister = sop.langkah.find(
      (item) => item.keputusan && readLaku(readToken(item.kegiatan), () => true)[0]?.kelas === 'periksa',
    );
    const quote = sister && /^[^.\n]{10,160}(?=[.\n]|$|[ ,])/.exec(sister.kegiatan)?.[0];
    if (sister && quote && kegiatan !== '')
      return {
        bidang: 'keputusan',
        keyakinan: 'rendah',
        aturan: 7,
        bukti: [...opening(bacaan), { kutipan: quote.trim(), langkah: sister.id, sop: id }],
      };
  }
  return null;
}

function checks(bacaan: Bacaan): boolean {
  return bacaan.laku.some((act) => act.kelas === 'periksa');
}
