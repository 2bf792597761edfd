/** Packages of Word, Excel and OpenDocument: opened with care, refused with a sentence. */
import { strFromU8, unzipSync } from 'fflate';
import { BATAS } from '../anggaran.ts';
import { ImporError } from '../tolak.ts';
import { checkElemen } from './pohon.ts';

export type Paket = ReadonlyMap<string, string>;

/** A part of this size may be as repetitive as it likes: the bounds on elements hold it. */
const HARMLESS = 12_000_000;
const MOST_RATIO = 250;
const DIBACA = /\.(?:xml|rels|vml)$/i;

/** The XML parts by name; pictures and other bytes stay packed. */
export function openPaket(bytes: Uint8Array, nama: string): Paket {
  let entries = 0;
  let total = 0;
  const names: string[] = [];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        names.push(name);
        const read = DIBACA.test(name) || name === 'mimetype';
        if (read) total += originalSize;
        const bomb =
          (read && originalSize > BATAS.xmlBagian) ||
          (originalSize > HARMLESS && originalSize / Math.max(1, size) > MOST_RATIO);
        if (entries > BATAS.isiPaket || total > BATAS.xmlSemua || bomb) {
          throw new ImporError(
            `${nama}: isinya mengembang tidak wajar saat dibuka (bom zip). Simpan ulang berkas ini dari program aslinya.`,
          );
        }
        return read;
      },
    });
  } catch (error) {
    if (error instanceof ImporError) throw error;
    throw new ImporError(
      `${nama}: berkas rusak, tidak dapat dibuka sebagai paket zip. Simpan ulang berkas ini, lalu coba lagi.`,
    );
  }
  refuseMacros(names, nama);
  const paket = new Map(Object.entries(parts).map(([name, data]) => [name.replace(/^\/+/, ''), strFromU8(data)]));
  if (names.length === 0) throw new ImporError(`${nama}: paket zip ini kosong.`);
  refuseOutside(paket, nama);
  checkElemen(paket.values(), nama);
  return paket;
}

function refuseMacros(names: readonly string[], nama: string): void {
  const macro = names.some(
    (name) =>
      /vbaProject\.bin$|(?:^|\/)(?:Basic|Scripts)\/.+|\.(?:bas|cls)$/i.test(name) &&
      !/Basic\/(?:script|dialog)-lc\.xml$/i.test(name),
  );
  if (macro)
    throw new ImporError(
      `${nama}: berkas ini memuat makro. Simpan ulang tanpa makro (DOCX, XLSX, ODT, atau ODS), lalu coba lagi.`,
    );
}

/** Templates, pictures and data that lie outside the file; plain links are no such reference. */
function refuseOutside(paket: Paket, nama: string): void {
  for (const [name, text] of paket) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
      throw new ImporError(
        `${nama}: bagian ${name} memuat deklarasi DTD, yang tidak pernah ditulis program kantor. Berkas ini ditolak.`,
      );
    }
    if (!name.endsWith('.rels')) continue;
    for (const [relation] of text.matchAll(/<Relationship\b[^>]*>/g)) {
      if (/TargetMode\s*=\s*["']External["']/i.test(relation) && !/relationships\/hyperlink["']/i.test(relation)) {
        throw new ImporError(
          `${nama}: berkas ini merujuk berkas lain di luar dirinya (${name}). Putuskan tautannya (Data atau Edit › Tautan), simpan, lalu coba lagi.`,
        );
      }
    }
  }
  if ([...paket.keys()].some((name) => /^xl\/externalLinks\//i.test(name))) {
    throw new ImporError(
      `${nama}: buku kerja ini merujuk buku kerja lain. Putuskan tautannya (Data › Edit Tautan), simpan, lalu coba lagi.`,
    );
  }
}
