/** Papers that offices print on, lying; mm. */
export interface Kertas {
  readonly id: 'a4' | 'f4';
  readonly nama: string;
  readonly width: number;
  readonly height: number;
}

export const KERTAS: Readonly<Record<Kertas['id'], Kertas>> = {
  a4: { id: 'a4', nama: 'A4', width: 297, height: 210 },
  f4: { id: 'f4', nama: 'F4 (Folio)', width: 330, height: 215 },
};

/** Margins; office printers reach to about 5 mm from the edge. */
export const TEPI = { x: 12, atas: 11, bawah: 9 };
