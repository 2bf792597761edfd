/** Judges claims about time. */
import type { Pernyataan } from '../../../src/compare/perbedaan/pernyataan.ts';
import { jumlahOf, listJalan, medianOf, sebutLama, sebutMenit } from './baca.ts';
import { labelOf, sopOf, type Check, type Hakim } from './hakim.ts';

export type Lama = Pernyataan & {
  readonly jenis: 'waktu-total' | 'waktu-tahap' | 'waktu-tidak-lengkap' | 'biaya-balik';
};

export function adiliLama(hakim: Hakim, claim: Lama, words: string, check: Check): void {
  const says = (part: string): void => check(words.includes(part), `words lack “${part}”`);
  switch (claim.jenis) {
    case 'waktu-total': {
      const all = hakim.sops.map((sop) => ({ sop: sop.id, lama: jumlahOf(sop.langkah) }));
      const of = (sop: string) => all.find((item) => item.sop === sop)?.lama ?? { min: 0, maks: 0 };
      const [least, most] = [of(claim.singkat.sop), of(claim.lama.sop)];
      says(`dari ${sebutLama(least)} di ${labelOf(hakim, claim.singkat.sop)}`);
      check(
        least.maks !== null && all.every(({ lama }) => (lama.maks ?? lama.min) >= (least.maks ?? Infinity)),
        'another may be shorter',
      );
      check(
        all.every(({ lama }) => (lama.maks ?? lama.min) <= (most.maks ?? most.min)),
        'another is longer',
      );
      check(
        new RegExp(`sampai (?:sekurang-kurangnya )?${sebutLama(most)} di `).test(words),
        `words lack ${sebutLama(most)}`,
      );
      const open = all.filter(({ lama, sop }) => lama.maks === null && sop !== claim.lama.sop);
      check(
        open.length === 0 || most.maks === null || words.includes('sekurang-kurangnya'),
        'the longest may be longer',
      );
      judgeMedian(
        all.map(({ lama }) => lama),
        words,
        check,
      );
      return;
    }
    case 'waktu-tahap': {
      const all = hakim.sops.flatMap((sop) => {
        const steps = sop.langkah.filter((own) => own.tahap.id === claim.tahap);
        return steps.length === 0 ? [] : [{ sop: sop.id, ids: steps.map(({ id }) => id), lama: jumlahOf(steps) }];
      });
      check(claim.kelompok.flatMap((item) => item.sop).length === all.length, 'some SOP is left out');
      claim.kelompok.forEach((group, at) => {
        const [first] = all.filter((item) => item.sop === group.sop[0]?.sop);
        if (first && (claim.kelompok.length <= 4 || at === 0 || at === claim.kelompok.length - 1))
          says(`${sebutLama(first.lama)} di `);
        for (const item of group.sop) {
          const own = all.find((other) => other.sop === item.sop);
          check(
            own !== undefined &&
              own.ids.join() === item.langkah.join() &&
              sebutLama(own.lama) === sebutLama(first?.lama ?? own.lama),
            `time of ${item.sop}`,
          );
        }
      });
      judgeMedian(
        all.map(({ lama }) => lama),
        words,
        check,
      );
      return;
    }
    case 'waktu-tidak-lengkap':
      for (const sop of hakim.sops)
        check(
          (jumlahOf(sop.langkah).maks === null) === claim.tidakLengkap.some((item) => item.sop === sop.id),
          `time of ${sop.id}`,
        );
      return;
    case 'biaya-balik':
      for (const { sop, dari, ke, biaya } of claim.balik) {
        const own = sopOf(hakim, sop);
        const panah = own?.panah.find((item) => item.dari === dari && item.balik && item.ke === ke[0]);
        check(panah !== undefined && panah.dinyatakan !== 'tidak', `${sop} states no return from ${dari}`);
        check(!hakim.tanpaPerkiraan || panah?.perkiraan === null, 'an inferred target, though left out');
        const lain = panah?.perkiraan?.alternatif?.map((item) => item.nilai) ?? [];
        check(
          [panah?.ke, ...lain].every((id) => ke.includes(id ?? '')),
          'targets',
        );
        const costs =
          own === undefined
            ? []
            : ke
                .map((id) => listJalan(own, id, dari))
                .filter((path) => path.length > 0)
                .map(jumlahOf);
        const open = costs.some((item) => item.maks === null);
        const [min, maks] = [
          Math.min(...costs.map((item) => item.min)),
          Math.max(...costs.map((item) => item.maks ?? 0)),
        ];
        check(biaya.min === min && (open ? !biaya.lengkap : biaya.maks === maks), `cost of ${dari}`);
        if (claim.balik.length <= 4) says(`${sebutLama({ min, maks: open ? null : maks })} di ${labelOf(hakim, sop)}`);
      }
      return;
  }
}

function judgeMedian(lama: readonly { min: number; maks: number | null }[], words: string, check: Check): void {
  const said = /median \S+ SOP ([^;(]+?)(?: \(berdasarkan perkiraan\))?\.$/.exec(words)?.[1];
  if (said === undefined) return;
  const [low, high] = [lama.map((item) => item.maks ?? item.min), lama.map((item) => item.maks ?? Infinity)].map(
    medianOf,
  );
  check(low === high && said === sebutMenit(low ?? 0), `median ${said}`);
}
