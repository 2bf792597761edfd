/** How a regulation is named. */
import type { Peraturan } from './frontmatter.ts';
import { JENIS_PERATURAN, type JenisPeraturan } from './kosakata.ts';

/** `Perpres 53/2010`, `Perda Kota Madiun 3/2016`. */
export function singkatPeraturan(peraturan: Peraturan): string {
  const { singkat } = JENIS_PERATURAN[peraturan.jenis];
  return [singkat, peraturan.daerah, `${peraturan.nomor}/${peraturan.tahun}`].filter(Boolean).join(' ');
}

/** The full citation: `Peraturan Presiden Nomor 53 Tahun 2010 tentang …`. */
export function sebutPeraturan(peraturan: Peraturan): string {
  const { nama } = JENIS_PERATURAN[peraturan.jenis];
  return [nama, peraturan.daerah, `Nomor ${peraturan.nomor} Tahun ${peraturan.tahun} tentang ${peraturan.tentang}`]
    .filter(Boolean)
    .join(' ');
}

const URUTAN = Object.keys(JENIS_PERATURAN) as JenisPeraturan[];

/** Hierarchy first, then year, then number as a number. */
export function comparePeraturan(a: Peraturan, b: Peraturan): number {
  return (
    URUTAN.indexOf(a.jenis) - URUTAN.indexOf(b.jenis) ||
    a.tahun - b.tahun ||
    a.nomor.localeCompare(b.nomor, 'id', { numeric: true })
  );
}
