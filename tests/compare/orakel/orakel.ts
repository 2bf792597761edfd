/** Judges a sentence by the SOPs alone: whether its claim holds, whether its words say the claim, and whether its steps are there. */
import type { Perbedaan } from '../../../src/compare/comparison.ts';
import type { Bukti, Pernyataan } from '../../../src/compare/perbedaan/pernyataan.ts';
import { findPerkiraan, type Langkah } from '../../../src/domain/sop.ts';
import { adiliLama } from './adili-lama.ts';
import { isKegiatan, isPeriksa, sebutLangkah } from './baca.ts';
import { findTekenanOf, isPihak, isReviu, labelOf, sopOf, stepsOf, type Check, type Hakim } from './hakim.ts';

const BILANGAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const ADA_TIADA = new Set([
  'tanpa-tanda-tangan',
  'tidak-ada',
  'hanya-satu',
  'tanpa-jalan-tolak',
  'reviu-luar',
  'dasar-hukum',
  'urutan',
]);

/** Why the sentence is false or cannot be followed; empty when it is confirmed. */
export function adili(hakim: Hakim, item: Perbedaan): readonly string[] {
  const faults: string[] = [];
  const check = (holds: boolean, why: string): void => {
    if (!holds) faults.push(why);
  };
  const words = item.segmen.map((part) => part.teks).join('');
  const mixed = new Set(hakim.sops.map((sop) => sop.topik.id)).size > 1;
  check(!(mixed && ADA_TIADA.has(item.jenis)), 'presence, absence or order between different topics');
  check(!(hakim.tanpaPerkiraan && (item.perkiraan || words.includes('perkiraan'))), 'inference, though left out');
  for (const { teks, tautan } of item.segmen) {
    if (tautan?.jenis === 'langkah') {
      const sop = sopOf(hakim, tautan.sop);
      const langkah = sop?.langkah.find(({ id }) => id === tautan.langkah);
      check(langkah !== undefined && sop !== undefined && teks === sebutLangkah(langkah, sop), `number ${teks}`);
      check(
        item.bukti.some((own) => own.sop === tautan.sop && own.langkah.includes(tautan.langkah)),
        `${teks} is no evidence`,
      );
    }
    if (tautan?.jenis === 'sop') check(labelOf(hakim, tautan.sop) === teks, `name ${teks}`);
  }
  for (const { sop, langkah } of item.bukti)
    check(stepsOf(hakim, { sop, langkah }).length === langkah.length, `steps of ${sop}`);
  for (const [, quote = ''] of words.matchAll(/“([^”]*)”/g)) {
    const only = item.bukti.filter((own) => own.langkah.length > 0);
    const said = only.flatMap((own) => stepsOf(hakim, own)).some(({ ringkas }) => ringkas === quote);
    check(only.length === 1 && said, `“${quote}” is quoted of somebody else`);
  }
  judge(hakim, item.pernyataan, words, check);
  return faults;
}

function judge(hakim: Hakim, claim: Pernyataan, words: string, check: Check): void {
  const says = (part: string): void => check(words.includes(part), `words lack “${part}”`);
  const named = (list: readonly Bukti[]): void => {
    for (const { sop } of list.slice(0, list.length > 4 ? 3 : 4)) says(labelOf(hakim, sop));
  };
  switch (claim.jenis) {
    case 'waktu-total':
    case 'waktu-tahap':
    case 'waktu-tidak-lengkap':
    case 'biaya-balik':
      return adiliLama(hakim, claim, words, check);
    case 'peraturan-dicabut':
      named(claim.mengutip);
      for (const { sop } of claim.mengutip) {
        const own = sopOf(hakim, sop)?.dasarHukum.find((item) => item.peraturan.id === claim.peraturan);
        check(own?.peraturan.status.nilai === 'dicabut', `${sop} cites no withdrawn ${claim.peraturan}`);
        const [date, made] = [own?.peraturan.status.tanggal ?? '', sopOf(hakim, sop)?.tanggal.pembuatan ?? ''];
        check(
          !claim.sebelumDibuat || (date !== '' && made !== '' && date.slice(0, made.length) < made),
          'not before it was made',
        );
      }
      return;
    case 'dasar-hukum': {
      const cites = (sop: string): boolean =>
        sopOf(hakim, sop)?.dasarHukum.some((item) => item.peraturan.id === claim.peraturan) === true;
      for (const { sop } of claim.mengutip) check(cites(sop), `${sop} does not cite`);
      for (const { sop } of claim.tidak) check(!cites(sop), `${sop} cites`);
      const readable = hakim.sops.filter((sop) => sop.dasarHukum.length > 0);
      if (words.includes('semua SOP'))
        check(
          readable.every(({ id }) => cites(id)),
          'not all cite',
        );
      return;
    }
    case 'dasar-hukum-hilang':
      for (const { sop } of claim.hilang) {
        check(
          sopOf(hakim, sop)?.dasarHukum.length === 0 &&
            sopOf(hakim, sop)?.sumber.hilang.includes('dasarHukum') === true,
          `${sop} has not lost it`,
        );
      }
      return;
    case 'tanpa-tanda-tangan':
      named([...claim.tanpa, ...claim.memuat]);
      for (const { sop } of claim.tanpa) check(findTekenanOf(hakim, sop) === undefined, `${sop} signs`);
      for (const item of claim.memuat)
        check(item.langkah.includes(findTekenanOf(hakim, item.sop)?.id ?? '?'), `${item.sop} does not sign`);
      return;
    case 'pemeriksaan':
      for (const { jumlah, sop } of claim.kelompok) {
        says(jumlah === 0 ? 'tidak satu pun langkah pemeriksaan' : `${BILANGAN[jumlah] ?? jumlah} langkah pemeriksaan`);
        for (const item of sop) {
          const own = sopOf(hakim, item.sop);
          const teken = findTekenanOf(hakim, item.sop);
          const before =
            own?.langkah.filter((langkah) => isPeriksa(langkah) && langkah.urutan < (teken?.urutan ?? 0)) ?? [];
          check(
            teken !== undefined && before.length === jumlah && before.every(({ id }) => item.periksa.includes(id)),
            `${item.sop} checks ${before.length} times`,
          );
        }
      }
      return;
    case 'reviu-luar':
      for (const item of claim.meminta) {
        check(
          item.reviu.length > 0 &&
            stepsOf(hakim, { sop: item.sop, langkah: item.reviu }).every((own) => isReviu(hakim, item.sop, own)),
          `${item.sop} asks for none`,
        );
        for (const pihak of item.pihak) check(isPihak(hakim, item, pihak), `${item.sop} does not name ${pihak}`);
      }
      for (const item of claim.menyebut) {
        check(
          stepsOf(hakim, item).some((own) => item.pihak.every((pihak) => own.pesertaLuar.includes(pihak))),
          `${item.sop} names nobody`,
        );
      }
      for (const sop of hakim.sops.filter(({ id }) => claim.meminta.every((item) => item.sop !== id))) {
        if (words.startsWith('Hanya'))
          check(!sop.langkah.some((own) => isReviu(hakim, sop.id, own)), `${sop.id} asks too`);
      }
      return;
    case 'tanpa-jalan-tolak': {
      const refuses = (sop: string): readonly Langkah[] =>
        sopOf(hakim, sop)?.langkah.filter((own) =>
          own.keputusan?.cabang.some((item) => item.jenis === 'tidak' && item.dinyatakan !== 'tidak'),
        ) ?? [];
      for (const { sop } of claim.tanpa) check(refuses(sop).length === 0, `${sop} says what happens`);
      for (const { sop, langkah } of claim.menyatakan)
        check(
          refuses(sop)
            .map(({ id }) => id)
            .join() === langkah.join(),
          `${sop} does not say`,
        );
      return;
    }
    case 'urutan':
      check(
        claim.pertama.sebutan !== claim.kedua.sebutan && claim.sebelum.length > 0 && claim.sesudah.length > 0,
        'no order',
      );
      says(`Langkah ${claim.pertama.sebutan} mendahului langkah ${claim.kedua.sebutan}`);
      for (const [list, sign] of [
        [claim.sebelum, -1],
        [claim.sesudah, 1],
      ] as const) {
        for (const { sop, pertama, kedua } of list) {
          const [[one], [other]] = [
            stepsOf(hakim, { sop, langkah: [pertama] }),
            stepsOf(hakim, { sop, langkah: [kedua] }),
          ];
          check(
            one !== undefined && other !== undefined && Math.sign(one.urutan - other.urutan) === sign,
            `order in ${sop}`,
          );
          check(
            one !== undefined && isKegiatan(one, claim.pertama.sebutan),
            `${pertama} is no ${claim.pertama.sebutan}`,
          );
          check(other !== undefined && isKegiatan(other, claim.kedua.sebutan), `${kedua} is no ${claim.kedua.sebutan}`);
        }
      }
      return;
    case 'tidak-ada':
    case 'hanya-satu': {
      const memuat = claim.jenis === 'tidak-ada' ? claim.memuat : [claim.memuat];
      says(`angkah ${claim.kegiatan.sebutan}`);
      named([...(claim.jenis === 'tidak-ada' ? claim.tanpa : []), ...memuat]);
      for (const { sop } of claim.tanpa)
        check(
          sopOf(hakim, sop)?.langkah.some((own) => isKegiatan(own, claim.kegiatan.sebutan)) === false,
          `${sop} has it`,
        );
      for (const item of memuat)
        check(
          stepsOf(hakim, item).some((own) => isKegiatan(own, claim.kegiatan.sebutan)),
          `${item.sop} lacks it`,
        );
      if (claim.jenis === 'hanya-satu') check(claim.tanpa.length === hakim.sops.length - 1, 'not all others');
      return;
    }
    case 'penanda-tangan':
      for (const { jenjang, sop } of claim.kelompok) {
        for (const item of sop) {
          const teken = findTekenanOf(hakim, item.sop);
          const lane = sopOf(hakim, item.sop)?.pelaksana.find(({ id }) => id === teken?.pelaksana);
          check(
            teken !== undefined &&
              item.langkah.includes(teken.id) &&
              lane?.jenjang === jenjang &&
              lane.nama === item.nama,
            `signer of ${item.sop}`,
          );
          if (hakim.tanpaPerkiraan && teken)
            check(isPihak(hakim, { sop: item.sop, langkah: [teken.id] }, item.nama), `${item.nama} is inferred`);
        }
      }
      return;
    case 'serah-terima':
      for (const { jumlah, sop } of claim.kelompok) {
        for (const item of sop) {
          const own = sopOf(hakim, item.sop);
          const lane = (id: string): string | null => own?.langkah.find((step) => step.id === id)?.pelaksana ?? null;
          const moves =
            own?.panah.filter(
              ({ balik, dari, ke }) => !balik && lane(dari) !== null && lane(ke) !== null && lane(dari) !== lane(ke),
            ) ?? [];
          check(moves.length === jumlah, `${item.sop} hands over ${moves.length} times`);
          check(
            own?.langkah.every((step) => step.pelaksana !== null) === true,
            `lanes of ${item.sop} are not all known`,
          );
          if (hakim.tanpaPerkiraan)
            check(
              own?.langkah.every((step) => findPerkiraan(step, 'pelaksana') === null) === true,
              `lanes of ${item.sop} are inferred`,
            );
        }
      }
  }
}
