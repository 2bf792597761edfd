/** A document as an adapter reads it, line by line, so that a person can hold it against the file. */
import { readBerkas } from '../../src/impor/berkas/baca.ts';
import type { Baris, Dokumen, Posisi, Sel, Tabel } from '../../src/impor/model.ts';

/** The lines of a file; what was refused is thrown. */
export async function bacaLihat(nama: string, bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readBerkas(nama, bytes);
  if (!read.ok) throw new Error(read.pesan);
  return lihat(read.dokumen);
}

/** `¶` is a paragraph, `▦` a table, `→2` and `↓2` the columns and rows a cell covers, `hal` and `brs` page and line. */
export function lihat({ berkas, jenis, isi, catatan }: Dokumen): readonly string[] {
  return [
    `${berkas}, ${jenis}`,
    ...catatan.map((teks) => `! ${teks}`),
    ...isi.flatMap((potong) =>
      potong.type === 'tabel'
        ? lihatTabel(potong)
        : [`¶${tempat(potong.posisi)} ${potong.teks.replaceAll('\n', '⏎')}${hitungGambar(potong.gambar)}`],
    ),
  ];
}

export function lihatTabel(tabel: Tabel): readonly string[] {
  const { baris, gambar, garisCetak, kolom, lebarKolom, lembar, pangkal, posisi } = tabel;
  return [
    [
      `▦${tempat(posisi)} ${kolom} kolom`,
      lebarKolom && lebarKolom.map(bulat).join(' '),
      pangkal && `dari ${pangkal.baris},${pangkal.kolom}`,
      lembar !== undefined && `lembar “${lembar}”`,
      garisCetak && 'garis cetak',
    ]
      .filter((part) => part !== undefined && part !== false)
      .join('; ') + hitungGambar(gambar),
    ...baris.map((row) => `  ${lihatBaris(row, posisi)}`),
  ];
}

function lihatBaris({ halamanBaru, posisi, sel, tinggi }: Baris, luar: Posisi): string {
  return [
    sel.map((one, at) => lihatSel(one, sel[at - 1], posisi)).join(' | '),
    tempat(posisi) !== tempat(luar) && (tempat(posisi).trim() || 'tanpa tempat'),
    tinggi !== undefined && `${bulat(tinggi)} pt`,
    halamanBaru && 'halaman baru',
  ]
    .filter((part) => part !== undefined && part !== false)
    .join(' ; ');
}

/** A column that does not follow from the cell before is told. */
function lihatSel({ kolom, lebar, posisi, ragu, teks, tinggi }: Sel, before: Sel | undefined, luar: Posisi): string {
  const next = before === undefined ? 0 : before.kolom + before.lebar;
  return [
    kolom === next ? '' : `@${kolom} `,
    teks.replaceAll('\n', '⏎') || '–',
    lebar === 1 ? '' : `→${lebar}`,
    tinggi === 1 ? '' : `↓${tinggi}`,
    tempat(posisi) === tempat(luar) ? '' : tempat(posisi),
    ragu === undefined ? '' : ` ?${ragu}`,
  ].join('');
}

const hitungGambar = (gambar: readonly unknown[] | undefined): string =>
  gambar === undefined || gambar.length === 0 ? '' : `; ${gambar.length} gambar`;
const tempat = ({ halaman, garis }: Posisi): string =>
  `${halaman === undefined ? '' : ` hal${halaman}`}${garis === undefined ? '' : ` brs${garis}`}`;
const bulat = (value: number): string => String(Math.round(value * 100) / 100);
