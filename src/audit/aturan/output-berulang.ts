import type { Langkah } from '../../domain/sop.ts';
import { langkahSesudah } from '../alur.ts';
import { kutip, polos } from '../bunyi.ts';
import { sebutLangkah } from '../sebab/bacaan.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'output-berulang',
  kode: 'MB-12',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'output menunjukkan apa yang diubah langkah itu' }],
  check(sop, report, context) {
    const isi = ({ mutuBaku }: Langkah): string => polos(mutuBaku.output.join('; '));
    const lanjut = (langkah: Langkah): Langkah | undefined => {
      const next = sop.langkah[langkah.urutan];
      const sama = next !== undefined && isi(langkah) !== '' && isi(next) === isi(langkah);
      return sama && langkahSesudah(sop, langkah).includes(next) ? next : undefined;
    };
    const seen = new Set<Langkah>();
    for (const langkah of sop.langkah) {
      const run = [langkah];
      for (let next = lanjut(langkah); next !== undefined && !seen.has(next); next = lanjut(next)) run.push(next);
      const second = run[1];
      if (seen.has(langkah) || second === undefined) continue;
      for (const item of run) seen.add(item);
      report({
        path: context.pathLangkah(sop, second, 'mutuBaku', 'output'),
        message: `Output ${sebutLangkah(run)} sama, ${kutip(second.mutuBaku.output.join('; '))}.`,
        quote: second.mutuBaku.output.join('; '),
        hint: 'Dari output yang sama tidak terbaca apa yang dihasilkan setiap langkah.',
      });
    }
  },
};
