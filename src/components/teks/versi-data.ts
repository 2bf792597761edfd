/** The state of the data as it can be cited: the published files it consists of, each with its SHA-256, and one hash over their list. */
import type { Catalogue } from '../../domain/catalogue.ts';
import { renderAcuanData, renderSopData } from '../../export/catalogue.ts';
import { renderNaskah } from '../../export/naskah.ts';
import type { BerkasKertas } from '../../export/kertas-kerja/model.ts';
import { hashBerkas } from '../../site/sidik.ts';

export interface VersiData {
  readonly tanggal: string;
  /** By their paths on the site. */
  readonly berkas: readonly BerkasKertas[];
  /** Of the list of them, as `/data/sha256sums.txt` holds it. */
  readonly sha256: string;
}

const made = new WeakMap<Catalogue, VersiData>();

/** Made once for a catalogue: all of it is read. */
export function readVersi(catalogue: Catalogue): VersiData {
  const known = made.get(catalogue);
  if (known) return known;
  const berkas = [
    { nama: 'data/sop.json', sha256: hashBerkas(renderSopData(catalogue)) },
    { nama: 'data/acuan.json', sha256: hashBerkas(renderAcuanData(catalogue)) },
    ...catalogue.naskah.map((item) => ({
      nama: `naskah/${item.name}.txt`,
      sha256: hashBerkas(renderNaskah(item)),
    })),
  ];
  const versi = { tanggal: catalogue.tanggal, berkas, sha256: hashBerkas(renderDaftar(berkas)) };
  made.set(catalogue, versi);
  return versi;
}

/** As `sha256sum --check` reads it. */
export const renderDaftar = (berkas: readonly BerkasKertas[]): string =>
  berkas.map(({ nama, sha256 }) => `${sha256}  ${nama}\n`).join('');
