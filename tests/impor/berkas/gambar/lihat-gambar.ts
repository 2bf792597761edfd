/** Drawings as lines a person can hold against their XML: a shape with its box, a line with its ends, in points. */
import { createAnggaran } from '../../../../src/impor/anggaran.ts';
import { readGambar, type BahasaGambar } from '../../../../src/impor/berkas/gambar/gambar.ts';
import type { Kisi } from '../../../../src/impor/berkas/gambar/kisi.ts';
import { parseXml } from '../../../../src/impor/berkas/pohon.ts';
import type { Gambar, Jangkar } from '../../../../src/impor/model.ts';

/** Three columns of 100 points, three rows of 50. */
export const KISI: Kisi = { x: [0, 100, 200, 300], y: [0, 50, 100, 150], pasti: true, pangkal: { baris: 0, kolom: 0 } };
export const JANGKAR: Jangkar = { baris: 1, kolom: 1, paragraf: 0 };

export const baca = (bahasa: BahasaGambar, xml: string, jangkar?: Jangkar, kisi = KISI): readonly string[] =>
  lihatGambar(readGambar(bahasa, parseXml(xml, 'uji', createAnggaran('uji')), kisi, jangkar));

export function lihatGambar({ bangun, garis }: Gambar): readonly string[] {
  return [
    ...bangun.map(({ id, jenis, jangkar, kotak, putus, rupa, teks }) =>
      [
        `${jenis} (${rupa})${teks && ` “${teks}”`} di ${angka(kotak.x)},${angka(kotak.y)} ${angka(kotak.lebar)}×${angka(kotak.tinggi)}`,
        id.length > 0 && `id ${id.join(' ')}`,
        putus && 'putus',
        jangkar && `jangkar ${jangkar.baris},${jangkar.kolom}`,
      ]
        .filter(Boolean)
        .join('; '),
    ),
    ...garis.map(({ akhir, awal, dari, ke, lewat, putus, teks, ujung }) =>
      [
        `garis${teks && ` “${teks}”`} ${titik(awal)} → ${titik(akhir)}`,
        (dari ?? ke) !== null && `${dari ?? '?'} → ${ke ?? '?'}`,
        lewat.length > 0 && `lewat ${lewat.map(titik).join(' ')}`,
        putus && 'putus',
        ujung === null ? 'ujung tak disebut' : `${ujung.awal ? '<' : ''}-${ujung.akhir ? '>' : ''}`,
      ]
        .filter(Boolean)
        .join('; '),
    ),
  ];
}

const angka = (value: number): string => String(Math.round(value * 10) / 10 || 0);
const titik = ({ x, y }: { readonly x: number; readonly y: number }): string => `${angka(x)},${angka(y)}`;
