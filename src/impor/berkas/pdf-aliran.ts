/** Packed streams of a PDF, unpacked once only to count them: what they hold is what the reader would have to hold. */
import { Unzlib } from 'fflate';
import { BATAS, type Anggaran } from '../anggaran.ts';
import { ImporError } from '../tolak.ts';

const STREAM = [115, 116, 114, 101, 97, 109];
const SLICE = 16_384;
/** A stream's dictionary stands right before it. */
const DICT = 600;

/** @throws ImporError for streams that swell beyond what a document holds; pictures are never unpacked */
export function checkAliran(berkas: string, bytes: Uint8Array, anggaran: Anggaran): void {
  let total = 0;
  for (let at = findStream(bytes, 0); at !== -1; at = findStream(bytes, at + 1)) {
    const around = String.fromCharCode(...bytes.subarray(Math.max(0, at - DICT), at));
    const dict = around.slice(around.lastIndexOf(' obj') + 1);
    if (!/\/(?:FlateDecode|Fl)\b/.test(dict) || /\/Subtype\s*\/Image\b/.test(dict)) continue;
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 13 ? 2 : 1);
    let own = 0;
    const unzlib = new Unzlib((chunk) => {
      own += chunk.length;
      total += chunk.length;
      anggaran.spend(chunk.length / 16);
      if (own > BATAS.aliranPdf || total > BATAS.aliranPdfSemua)
        throw new ImporError(
          `${berkas}: isi PDF ini mengembang tidak wajar saat dibuka. Cetak ulang dokumennya ke PDF dari program aslinya, lalu coba lagi.`,
        );
    });
    unpack(unzlib, bytes, start);
  }
}

/** A stream that does not unpack, or is over, is left to the reader, which forgives much. */
function unpack(unzlib: Unzlib, bytes: Uint8Array, start: number): void {
  try {
    for (let from = start; from < bytes.length; from += SLICE) {
      unzlib.push(bytes.subarray(from, from + SLICE));
      if (endsBefore(bytes, from, from + SLICE)) return;
    }
  } catch (error) {
    if (error instanceof ImporError) throw error;
  }
}

/** True where `endstream` stands between two places. */
function endsBefore(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = bytes.indexOf(STREAM[0] ?? 0, from); at !== -1 && at < to; at = bytes.indexOf(STREAM[0] ?? 0, at + 1))
    if (isStream(bytes, at) && isEnd(bytes, at)) return true;
  return false;
}

function findStream(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(STREAM[0] ?? 0, from); at !== -1; at = bytes.indexOf(STREAM[0] ?? 0, at + 1))
    if (isStream(bytes, at) && !isEnd(bytes, at)) return at;
  return -1;
}

const isStream = (bytes: Uint8Array, at: number): boolean => STREAM.every((byte, index) => bytes[at + index] === byte);
/** The last letter of `end` stands before. */
const isEnd = (bytes: Uint8Array, at: number): boolean => bytes[at - 1] === 100;
