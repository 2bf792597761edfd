/** One SOP as a workbook in the layout that offices share: identity block, step table with a column per pelaksana. */
import writeExcelFile, { type Sheet } from 'write-excel-file/universal';
import type { Sop } from '../../domain/sop.ts';
import { orderLangkah } from '../../form/urutan.ts';
import { adaPerkiraan, formulirDokumen, type KonteksDokumen } from '../dokumen-formulir.ts';
import { toIsianIdentitas } from '../../form/isian-identitas.ts';
import { namaiGambar } from '../gambar/nama.ts';
import { gambarLembar } from './gambar.ts';
import { lembarIdentitas } from './identitas.ts';
import { kemasXlsx } from './kemas.ts';
import { tulisSel, type Lembar } from './lembar.ts';
import { BARIS_KEPALA, lembarTabel } from './tabel.ts';

const LEGENDA =
  'Bergaris bawah atau bergaris putus-putus: perkiraan dari kata-kata naskah, tidak tercantum di dalamnya.';
/** Pixels of one character of the workbook's own font, Arial 10; columns are counted in it. */
const PX_PER_HURUF = 7;
const PT_PER_PX = 0.75;

/** The same SOP, address and date give the same bytes. */
export async function renderXlsxFormulir(sop: Sop, konteks: KonteksDokumen): Promise<Uint8Array<ArrayBuffer>> {
  const form = formulirDokumen(sop, konteks, true);
  const [first, ...more] = form.tabel;
  if (first === undefined) throw new Error(`The form of ${sop.id} has no table.`);
  const urutan = orderLangkah(sop);
  const legend = [...(adaPerkiraan(form) ? [LEGENDA] : []), ...(form.catatan === null ? [] : [form.catatan])];
  const asal = `Dicetak dari ${konteks.alamat}`;
  const table = lembarTabel(sop, urutan, [first, ...more], [...legend, asal]);
  const identity = lembarIdentitas(toIsianIdentitas(sop), [...legend, asal]);
  const blob = await writeExcelFile([identity, table.lembar].map(createSheet), {
    fontFamily: 'Arial',
    fontSize: 10,
  }).toBlob();
  return kemasXlsx(
    new Uint8Array(await blob.arrayBuffer()),
    [
      { lembar: identity, gambar: null, judulCetak: 0 },
      {
        lembar: table.lembar,
        gambar: gambarLembar(form.tabel, table, namaiGambar(sop, urutan)),
        judulCetak: BARIS_KEPALA,
      },
    ],
    `SOP ${sop.nama}`,
    { judul: `SOP ${sop.nama}`, pembuat: sop.instansi.nama, tanggal: konteks.tanggal },
  );
}

function createSheet({ baris, beku, kolom, nama }: Lembar): Sheet<Blob> {
  return {
    sheet: nama,
    data: baris.map(({ sel, tinggi }) =>
      sel.map(tulisSel).map((cell, i) => (i === 0 ? { ...(cell as object), height: tinggi * PT_PER_PX } : cell)),
    ),
    columns: kolom.map((width) => ({ width: width / PX_PER_HURUF })),
    ...(beku === null ? {} : { stickyRowsCount: beku.baris, stickyColumnsCount: beku.kolom }),
    orientation: 'landscape',
  };
}
