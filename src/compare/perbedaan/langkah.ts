/** Sentences about activities that are missing, that only one SOP has, or that stand elsewhere. Built on the alignment. */
import { formatMenit } from '../../domain/waktu.ts';
import type { BarisPadanan, KolomSop, Perbedaan, SelPadanan } from '../comparison.ts';
import { daftar, namaLangkah, namaSop, sopLain, tautkan, tulis } from './kalimat.ts';
import { createPerbedaan, type Bahan } from './bahan.ts';

/** Sentences of one kind. */
const TERBANYAK = 8;
const URUTAN_TERBANYAK = 3;

export function describeLangkah(bahan: Bahan): Perbedaan[] {
  return [...sayTidakAda(bahan), ...sayHanyaSatu(bahan), ...sayUrutan(bahan)];
}

/** Rows that most SOPs have. A cell whose activity another step names in passing is not missing. */
function sayTidakAda({ kolom, baris, struktur }: Bahan): Perbedaan[] {
  // Checks and signatures have sentences of their own.
  const said = new Set(
    struktur.flatMap((item) =>
      [...item.pemeriksaan, ...(item.tandaTangan === null ? [] : [item.tandaTangan])].map((id) => `${item.sop}#${id}`),
    ),
  );
  const isSaid = (row: BarisPadanan): boolean =>
    row.sel.some((sel) => sel.langkah.some((id) => said.has(`${sel.sop}#${id}`)));
  return baris
    .filter((row) => !isSaid(row))
    .filter((row) => row.jumlah >= 2 && row.jumlah * 2 > kolom.length && row.kekuatan !== 'lemah')
    .flatMap((row) => {
      const missing = kolom.filter((item) => isKosong(selOf(row, item)));
      if (missing.length === 0) return [];
      const words = tulis(
        namaBaris(row),
        ' tidak ada di ',
        daftar(missing.map(namaSop)),
        `; ${sopLain(row.jumlah)} memuatnya`,
      );
      return [createPerbedaan('tidak-ada', words, { sop: missing, baris: [row.id] })];
    })
    .sort((a, b) => a.sop.length - b.sop.length)
    .slice(0, TERBANYAK);
}

/** One sentence per SOP; outside reviews have their own. */
function sayHanyaSatu({ kolom, baris, konversi, struktur }: Bahan): Perbedaan[] {
  if (kolom.length < 3) return [];
  const reviu = new Set(struktur.flatMap((item) => item.reviuLuar.map((own) => `${item.sop}#${own.langkah}`)));
  const found = kolom.flatMap((item) => {
    const menitOf = (row: BarisPadanan): number => {
      const own = selOf(row, item)?.langkah ?? [];
      return item.langkah.reduce((sum, langkah) => sum + (own.includes(langkah.id) ? (langkah.menit ?? 0) : 0), 0);
    };
    const rows = baris
      .filter((row) => {
        const own = selOf(row, item);
        if (row.jumlah !== 1 || own === undefined || own.langkah.length === 0) return false;
        return (
          row.sel.every((sel) => sel.tercakup === null) && !own.langkah.some((id) => reviu.has(`${item.sop}#${id}`))
        );
      })
      .sort((a, b) => menitOf(b) - menitOf(a));
    if (rows.length === 0) return [];
    const parts = rows.map((row) => {
      const menit = menitOf(row);
      const length = menit === 0 ? ')' : `, ${formatMenit(menit, konversi)})`;
      return tulis(namaBaris(row), ' (', namaLangkah(item, selOf(row, item)?.langkah ?? []), length);
    });
    const words = tulis('Hanya ', namaSop(item), ' yang memuat ', daftar(parts, 'kegiatan'));
    const perbedaan = createPerbedaan('hanya-satu', words, { sop: [item], baris: rows.map((row) => row.id) });
    return [{ perbedaan, menit: rows.reduce((sum, row) => sum + menitOf(row), 0) }];
  });
  return found
    .sort((a, b) => b.menit - a.menit)
    .slice(0, TERBANYAK)
    .map((item) => item.perbedaan);
}

/** An activity that one SOP does before, another after, an activity both have. */
function sayUrutan({ kolom, baris }: Bahan): Perbedaan[] {
  const rows = baris.filter((row) => row.jumlah >= 2 && row.kekuatan !== 'lemah');
  const crossing = rows.filter((row) => row.sel.some((sel) => sel.silang.length > 0));
  const found = crossing.flatMap((row) => {
    const [best] = rows
      .filter((other) => other !== row)
      .map((other) => ({ other, ...splitOrder(kolom, row, other) }))
      .filter((item) => item.before.length > 0 && item.after.length > 0)
      .sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length);
    if (best === undefined) return [];
    const words = tulis(
      namaBaris(row),
      ' dilakukan sebelum ',
      namaBaris(best.other),
      ' di ',
      daftar(best.before.map(namaSop)),
      ', tetapi sesudahnya di ',
      daftar(best.after.map(namaSop)),
    );
    return [createPerbedaan('urutan', words, { sop: [...best.before, ...best.after], baris: [row.id, best.other.id] })];
  });
  return found.slice(0, URUTAN_TERBANYAK);
}

function splitOrder(
  kolom: readonly KolomSop[],
  row: BarisPadanan,
  other: BarisPadanan,
): { before: KolomSop[]; after: KolomSop[] } {
  const placed = kolom.flatMap((item) => {
    const [here, there] = [placeOf(item, selOf(row, item)), placeOf(item, selOf(other, item))];
    return here === null || there === null ? [] : [{ item, before: here < there }];
  });
  return {
    before: placed.filter((entry) => entry.before).map((entry) => entry.item),
    after: placed.filter((entry) => !entry.before).map((entry) => entry.item),
  };
}

function placeOf(kolom: KolomSop, sel: SelPadanan | undefined): number | null {
  return kolom.langkah.find((item) => item.id === sel?.langkah[0])?.urutan ?? null;
}

function isKosong(sel: SelPadanan | undefined): boolean {
  return sel !== undefined && sel.langkah.length === 0 && sel.tercakup === null;
}

function selOf(row: BarisPadanan, kolom: KolomSop): SelPadanan | undefined {
  return row.sel.find((item) => item.sop === kolom.sop);
}

function namaBaris(row: BarisPadanan): ReturnType<typeof tautkan> {
  return tautkan(`“${row.judul}”`, { jenis: 'baris', baris: row.id });
}
