/** Which agencies stand on which page of the matrix: one page, or one per region where one would be too long. */
import type { BarisKepatuhan } from '../../audit/kepatuhan.ts';
import { BATAS_MATRIKS, kelompokWilayah, type KelompokWilayah } from '../../components/kepatuhan/kata-kepatuhan.ts';
import { TINGKAT } from '../../domain/kosakata.ts';
import { getKepatuhan } from '../../site/kepatuhan.ts';

export interface Wilayah extends KelompokWilayah {
  readonly jalur: string;
  readonly baris: readonly BarisKepatuhan[];
}

/** Empty where one page holds all agencies. In the order of the rows. */
export async function listWilayah(): Promise<readonly Wilayah[]> {
  const semua = await getKepatuhan();
  if (semua.length <= BATAS_MATRIKS) return [];
  const kelompok = Map.groupBy(semua, ({ instansi }) => kelompokWilayah(instansi, TINGKAT[instansi.tingkat]).id);
  return [...kelompok].flatMap(([id, baris]) => {
    const [first] = baris;
    if (first === undefined) return [];
    const { nama } = kelompokWilayah(first.instansi, TINGKAT[first.instansi.tingkat]);
    return [{ id, nama, jalur: `/kepatuhan/wilayah/${id}/`, baris }];
  });
}
