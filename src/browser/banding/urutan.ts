/** What SOPs are ordered by: the same words in the address and the form of every comparison. */
export interface UkuranUrut {
  readonly jumlah: number;
  readonly menit: number;
  /** Minutes of a stage. */
  readonly tahap: (id: string) => number;
}

/** Where an SOP stands in the order asked for: the least first. */
export function rankUrut(urut: string, { jumlah, menit, tahap }: UkuranUrut): number {
  if (urut.startsWith('tahap:')) return -tahap(urut.slice('tahap:'.length));
  const value = urut.startsWith('langkah') ? jumlah : menit;
  return urut.endsWith('-turun') ? -value : value;
}
