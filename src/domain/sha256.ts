/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 small hexadecimal digits. Of our own, since the browser's answers later and only on
 * safe origins, and Node's knows no browser: both must draw the same sample and name the same data.
 */
export function sha256(teks: string): string {
  const pesan = padPesan(new TextEncoder().encode(teks));
  const hash = [...AWAL];
  const jadwal = new Uint32Array(64);
  for (let at = 0; at < pesan.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) jadwal[i] = pesan.getUint32(at + 4 * i);
    for (let i = 16; i < 64; i++) {
      const [a = 0, b = 0, c = 0, d = 0] = [jadwal[i - 15], jadwal[i - 2], jadwal[i - 16], jadwal[i - 7]];
      jadwal[i] = c + (putar(a, 7) ^ putar(a, 18) ^ (a >>> 3)) + d + (putar(b, 17) ^ putar(b, 19) ^ (b >>> 10));
    }
    mixBlok(hash, jadwal);
  }
  return hash.map((kata) => kata.toString(16).padStart(8, '0')).join('');
}

function mixBlok(hash: number[], jadwal: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i++) {
    const s1 = putar(e, 6) ^ putar(e, 11) ^ putar(e, 25);
    const satu = (h + s1 + ((e & f) ^ (~e & g)) + (TETAP[i] ?? 0) + (jadwal[i] ?? 0)) >>> 0;
    const s0 = putar(a, 2) ^ putar(a, 13) ^ putar(a, 22);
    const dua = (s0 + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + satu) >>> 0, c, b, a, (satu + dua) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((kata, i) => {
    hash[i] = ((hash[i] ?? 0) + kata) >>> 0;
  });
}

/** A one, zeros, and the length in bits, to whole blocks of 64 bytes. */
function padPesan(isi: Uint8Array): DataView {
  const penuh = new Uint8Array(Math.ceil((isi.length + 9) / 64) * 64);
  penuh.set(isi);
  penuh[isi.length] = 0x80;
  const view = new DataView(penuh.buffer);
  view.setUint32(penuh.length - 8, Math.floor(isi.length / 2 ** 29));
  view.setUint32(penuh.length - 4, isi.length << 3);
  return view;
}

const putar = (kata: number, bit: number): number => (kata >>> bit) | (kata << (32 - bit));

/** The first 32 bits of the fractional part of a root. */
const pecahan = (akar: number): number => Math.floor((akar - Math.floor(akar)) * 2 ** 32);
const PRIMA = Array.from({ length: 310 }, (_, i) => i + 2).filter((n) => {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
});
const AWAL: readonly number[] = PRIMA.slice(0, 8).map((n) => pecahan(Math.sqrt(n)));
const TETAP: readonly number[] = PRIMA.slice(0, 64).map((n) => pecahan(Math.cbrt(n)));
