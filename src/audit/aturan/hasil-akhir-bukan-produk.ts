import { isKataBendaTindakan } from '../../bahasa/kata-kerja.ts';
import { splitKata } from '../../bahasa/kata.ts';
import { isLangkahAkhir } from '../alur.ts';
import { kutip } from '../bunyi.ts';
import { isSerupa } from '../dokumen.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'hasil-akhir-bukan-produk',
  kode: 'MB-10',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'kelaziman', isi: 'SOP final menghasilkan produk utama paling akhir' }],
  check(sop, report, context) {
    if (sop.klasifikasi?.hasil === 'parsial') return;
    const words = splitKata(sop.nama);
    const benda = words.filter((kata) => !isKataBendaTindakan(kata));
    const produk = context.konsep((benda.length === 0 ? words : benda).join(' '));
    const akhir = sop.langkah.filter((langkah) => isLangkahAkhir(langkah) && langkah.mutuBaku.output.length > 0);
    const [first] = akhir;
    if (first === undefined || produk.length === 0) return;
    if (
      akhir.some(({ mutuBaku }) =>
        isSerupa(
          mutuBaku.output.flatMap((teks) => context.konsep(teks)),
          produk,
        ),
      )
    )
      return;
    report({
      path: context.pathLangkah(sop, first, 'mutuBaku', 'output'),
      message: `Output langkah terakhir, ${kutip(first.mutuBaku.output.join('; '))}, tidak menyebut produk SOP ini.`,
      quote: first.mutuBaku.output.join('; '),
      hint: `Nama SOP-nya ${kutip(sop.nama)}.`,
    });
  },
};
