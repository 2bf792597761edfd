/**
 * The working paper as a Word document, landscape A4. Written as XML of our own: few parts and no drawing, small enough to run
 * in a browser.
 */
import { strToU8 } from 'fflate';
import { kemas, sifatInti } from '../docx/kemas.ts';
import { tulisXml, unsur, type Unsur } from '../gambar/drawingml.ts';
import { tabelBatas, tabelBerkas, tabelKepala, tabelTemuan } from './docx-tabel.ts';
import { alineaDocx, KERTAS_DOCX } from './docx-teks.ts';
import type { KertasKerja } from './model.ts';

const NS_W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const NS_R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const REL = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The same paper gives the same bytes. @param pembuat name of the site */
export function renderKertasDocx(kertas: KertasKerja, pembuat: string): Uint8Array<ArrayBuffer> {
  const judul = `${kertas.judul}: ${kertas.lingkup}`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': jenisIsi(),
    '_rels/.rels': rels([
      ['r1', `${NS_R}/officeDocument`, 'word/document.xml'],
      [
        'r2',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
    ]),
    'word/document.xml': dokumen(kertas),
    'word/_rels/document.xml.rels': rels([
      ['r1', `${NS_R}/styles`, 'styles.xml'],
      ['r2', `${NS_R}/settings`, 'settings.xml'],
      ['r3', `${NS_R}/footer`, 'footer1.xml'],
    ]),
    'word/styles.xml': gaya(),
    'word/settings.xml': setelan(),
    'word/footer1.xml': kaki(judul),
    'docProps/core.xml': sifatInti({ judul, pembuat, tanggal: kertas.tanggal }),
  };
  return kemas(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const xml = (root: Unsur): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${tulisXml(root)}`;

function dokumen(kertas: KertasKerja): string {
  const { lebar, tepi, tinggi } = KERTAS_DOCX;
  const kosong = kertas.temuan.length === 0;
  const section = unsur('w:sectPr', {}, [
    unsur('w:footerReference', { 'w:type': 'default', 'r:id': 'r3' }),
    unsur('w:pgSz', { 'w:w': lebar, 'w:h': tinggi, 'w:orient': 'landscape' }),
    unsur('w:pgMar', {
      'w:top': tepi,
      'w:right': tepi,
      'w:bottom': tepi,
      'w:left': tepi,
      'w:header': 0,
      'w:footer': 400,
      'w:gutter': 0,
    }),
  ]);
  const batas = kertas.batas.length === 0 ? [] : [alineaDocx('Keterbatasan salinan', 'Judul2'), tabelBatas(kertas)];
  return xml(
    unsur('w:document', { 'xmlns:w': NS_W, 'xmlns:r': NS_R }, [
      unsur('w:body', {}, [
        alineaDocx(kertas.judul, 'Judul1'),
        tabelKepala(kertas),
        alineaDocx('Temuan', 'Judul2'),
        kosong ? alineaDocx('Tidak ada temuan tentang SOP dalam lingkup ini.') : tabelTemuan(kertas),
        ...batas,
        alineaDocx('Daftar berkas', 'Judul2'),
        tabelBerkas(kertas),
        alineaDocx(''),
        section,
      ]),
    ]),
  );
}

function kaki(judul: string): string {
  const run = (...isi: Unsur[]): Unsur => unsur('w:r', {}, isi);
  const kata = (teks: string): Unsur => run(unsur('w:t', { 'xml:space': 'preserve' }, [teks]));
  const medan = (perintah: string): Unsur => unsur('w:fldSimple', { 'w:instr': perintah }, [kata('1')]);
  return xml(
    unsur('w:ftr', { 'xmlns:w': NS_W }, [
      unsur('w:p', {}, [
        unsur('w:pPr', {}, [
          unsur('w:pStyle', { 'w:val': 'Kaki' }),
          unsur('w:tabs', {}, [unsur('w:tab', { 'w:val': 'right', 'w:pos': KERTAS_DOCX.isi })]),
        ]),
        kata(judul),
        run(unsur('w:tab')),
        kata('Halaman '),
        medan('PAGE'),
        kata(' dari '),
        medan('NUMPAGES'),
      ]),
    ]),
  );
}

/** Id, name, size in half points, bold, space above and below in twips, whether it stays with what follows. */
const GAYA = [
  ['Normal', 'Normal', 17, false, 0, 20, false],
  ['Judul1', 'heading 1', 30, true, 0, 120, true],
  ['Judul2', 'heading 2', 22, true, 240, 80, true],
  ['Kepala', 'Kepala tabel', 17, true, 0, 0, true],
  ['Fakta', 'Fakta', 15, false, 0, 20, false],
  ['Kaki', 'footer', 14, false, 0, 0, false],
] as const;

function gaya(): string {
  const font = unsur('w:rFonts', { 'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:cs': 'Arial', 'w:eastAsia': 'Arial' });
  return xml(
    unsur('w:styles', { 'xmlns:w': NS_W }, [
      unsur('w:docDefaults', {}, [
        unsur('w:rPrDefault', {}, [
          unsur('w:rPr', {}, [font, unsur('w:sz', { 'w:val': 17 }), unsur('w:lang', { 'w:val': 'id-ID' })]),
        ]),
        unsur('w:pPrDefault'),
      ]),
      ...GAYA.map(([id, nama, besar, tebal, atas, bawah, bersama]) =>
        unsur('w:style', { 'w:type': 'paragraph', 'w:styleId': id, ...(id === 'Normal' && { 'w:default': 1 }) }, [
          unsur('w:name', { 'w:val': nama }),
          ...(id === 'Normal' ? [] : [unsur('w:basedOn', { 'w:val': 'Normal' })]),
          unsur('w:pPr', {}, [
            ...(bersama ? [unsur('w:keepNext')] : []),
            unsur('w:spacing', { 'w:before': atas, 'w:after': bawah }),
          ]),
          unsur('w:rPr', {}, [...(tebal ? [unsur('w:b')] : []), unsur('w:sz', { 'w:val': besar })]),
        ]),
      ),
    ]),
  );
}

function setelan(): string {
  const modus = { 'w:name': 'compatibilityMode', 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': 15 };
  return xml(unsur('w:settings', { 'xmlns:w': NS_W }, [unsur('w:compat', {}, [unsur('w:compatSetting', modus)])]));
}

function jenisIsi(): string {
  const part = (PartName: string, ContentType: string): Unsur => unsur('Override', { PartName, ContentType });
  return xml(
    unsur('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      unsur('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      unsur('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      part('/word/document.xml', `${WML}.document.main+xml`),
      part('/word/styles.xml', `${WML}.styles+xml`),
      part('/word/settings.xml', `${WML}.settings+xml`),
      part('/word/footer1.xml', `${WML}.footer+xml`),
      part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ]),
  );
}

const rels = (list: readonly (readonly [id: string, jenis: string, ke: string])[]): string =>
  xml(
    unsur(
      'Relationships',
      { xmlns: REL },
      list.map(([Id, Type, Target]) => unsur('Relationship', { Id, Type, Target })),
    ),
  );
