/** The finished package without a clock: fixed times in the archive, the build's date and the language in the properties. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../gambar/drawingml.ts';

export interface SifatBerkas {
  readonly judul: string;
  readonly pembuat: string;
  /** ISO date. */
  readonly tanggal: string;
}

export function kemasDocx(bytes: Uint8Array, sifat: SifatBerkas): Uint8Array<ArrayBuffer> {
  return kemas({ ...unzipSync(bytes), 'docProps/core.xml': strToU8(sifatInti(sifat)) });
}

// A ZIP holds local time, so a local date gives the same bytes in every zone.
export const kemas = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync({ ...parts }, { mtime: new Date(1980, 0, 1), level: 9 }));

export function sifatInti({ judul, pembuat, tanggal }: SifatBerkas): string {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${tanggal}T00:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(judul)}</dc:title><dc:creator>${escapeXml(pembuat)}</dc:creator>`,
    `<dc:language>id-ID</dc:language>${time('created')}${time('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}
