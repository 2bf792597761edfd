/** Packages of Word, Excel and OpenDocument: opened with care, refused with a sentence. */
import { strFromU8, unzipSync } from 'fflate';

/** A refusal: the sentence is for the author. */
export class ImporError extends Error {}

export type Paket = ReadonlyMap<string, string>;

const MOST_ENTRIES = 5_000;
const MOST_BYTES = 200_000_000;
const MOST_PART = 120_000_000;
const MOST_RATIO = 250;

/** The XML parts by name; pictures and other bytes stay packed. */
export function bukaPaket(bytes: Uint8Array, nama: string): Paket {
  let entries = 0;
  let total = 0;
  const names: string[] = [];
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        total += originalSize;
        names.push(name);
        const bomb =
          originalSize > MOST_PART || (originalSize > 2_000_000 && originalSize / Math.max(1, size) > MOST_RATIO);
        if (entries > MOST_ENTRIES || total > MOST_BYTES || bomb) {
          throw new ImporError(
            `${nama}: isinya mengembang tidak wajar saat dibuka (bom zip). Simpan ulang berkas ini dari program aslinya.`,
          );
        }
        return /\.(?:xml|rels|vml)$/i.test(name) || name === 'mimetype';
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
