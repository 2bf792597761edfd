/** One SOP as a Word document: the regulation's form with real tables and a flowchart that can be edited. */
import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Sop } from '../../domain/sop.ts';
import { buildKaki } from '../../form/kaki.ts';
import { KERTAS, TEPI } from '../../form/kertas.ts';
import { orderLangkah } from '../../form/urutan.ts';
import { kemasDocx } from './kemas.ts';
import { NOMOR_URUT, tabelIdentitas } from './identitas.ts';
import { tabelLangkah } from './tabel.ts';
import { alinea, alineaKosong, HURUF, twip } from './teks.ts';
import { adaPerkiraan, formulirDokumen, type FormulirDokumen, type KonteksDokumen } from '../dokumen-formulir.ts';
import { bersihkan } from '../gambar/drawingml.ts';
import { toIsianIdentitas } from '../../form/isian-identitas.ts';
import { namaiGambar } from '../gambar/nama.ts';

/** Room under the rows for the paragraph that Word wants after a table, mm. */
const SISA = 1;
const KAKI_PT = 6.5;
const LEGENDA =
  'Bergaris bawah gelombang atau bergaris putus-putus: perkiraan dari kata-kata naskah, tidak tercantum di dalamnya.';

/** The same SOP, address and date give the same bytes. */
export async function renderDocx(sop: Sop, konteks: KonteksDokumen): Promise<Uint8Array<ArrayBuffer>> {
  const form = formulirDokumen(sop, konteks, false);
  const urutan = orderLangkah(sop);
  const tables = tabelLangkah({ sop, urutan, halaman: form.tabel, nama: namaiGambar(sop, urutan) });
  const { height, width } = KERTAS.a4;
  const bawah = height - buildKaki(sop, KERTAS.a4, konteks.alamat).y - SISA;
  const document = new Document({
    title: bersihkan(`SOP ${sop.nama}`),
    creator: bersihkan(sop.instansi.nama),
    compatabilityModeVersion: 15,
    styles: { default: { document: { run: { font: HURUF, size: 18, language: { value: 'id-ID' } } } } },
    numbering: {
      config: [
        {
          reference: NOMOR_URUT,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: twip(6), hanging: twip(6) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sheet itself.
            size: { width: twip(height), height: twip(width), orientation: PageOrientation.LANDSCAPE },
            margin: {
              top: twip(TEPI.atas),
              right: twip(TEPI.x),
              bottom: twip(bawah),
              left: twip(TEPI.x),
              header: 0,
              footer: twip(TEPI.bawah),
            },
          },
        },
        footers: { default: new Footer({ children: kaki(sop, form, konteks) }) },
        children: [
          tabelIdentitas(toIsianIdentitas(sop), form),
          ...tables.flatMap((table) => [alineaKosong({ pageBreakBefore: true }), table]),
          alineaKosong(),
        ],
      },
    ],
  });
  return kemasDocx(new Uint8Array(await Packer.toArrayBuffer(document)), {
    judul: `SOP ${sop.nama}`,
    pembuat: sop.instansi.nama,
    tanggal: konteks.tanggal,
  });
}

function kaki(sop: Sop, form: FormulirDokumen, { alamat }: KonteksDokumen): Paragraph[] {
  const small = { pt: KAKI_PT };
  const run = { size: KAKI_PT * 2, bold: true };
  const notes = [...(adaPerkiraan(form) ? [LEGENDA] : []), ...(form.catatan === null ? [] : [form.catatan])];
  return [
    ...notes.map((teks) => alinea(teks, small)),
    new Paragraph({
      spacing: { before: 0, after: 0 },
      tabStops: [{ type: TabStopType.RIGHT, position: twip(form.kertas.width - 2 * TEPI.x) }],
      children: [
        new TextRun({ ...run, text: bersihkan(`SOP ${sop.nama}`) }),
        new TextRun({
          ...run,
          children: [new Tab(), 'Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
        }),
      ],
    }),
    alinea(`Nomor SOP: ${sop.nomor ?? '–'} · Dicetak dari ${alamat}`, small),
  ];
}
