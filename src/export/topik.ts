/** `/topik/<id>.json`: the SOPs of a topic, the registries they use, and their comparison; `/topik/<id>/padanan.json`: their alignment alone. */
import type { PenjajaranTopik } from '../compare/padanan/penjajaran.ts';
import type { Acuan } from '../domain/frontmatter.ts';
import type { Sop } from '../domain/sop.ts';
import { toSopJson, VERSI } from './json.ts';

export interface IsiTopik {
  readonly topik: string;
  /** The SOPs of the topic. */
  readonly sops: readonly Sop[];
  readonly acuan: Acuan;
  /** ISO date of the data. */
  readonly tanggal: string;
  /** What stays of their comparison whatever a reader assumes. */
  readonly perbandingan: object;
}

export function renderTopikJson({ acuan, perbandingan, sops, tanggal, topik }: IsiTopik): string {
  const data = {
    versi: VERSI,
    tanggal,
    acuan: narrowAcuan(acuan, topik, sops),
    sop: sops.map(toSopJson),
    perbandingan,
  };
  return `${JSON.stringify(data)}\n`;
}

/** @param tanggal ISO date of the data */
export function renderPadananJson(penjajaran: PenjajaranTopik, tanggal: string): string {
  return `${JSON.stringify({ versi: VERSI, tanggal, ...penjajaran })}\n`;
}

function narrowAcuan(acuan: Acuan, topik: string, sops: readonly Sop[]): Acuan {
  const instansi = new Set(sops.map((sop) => sop.instansi.id));
  const peraturan = new Set(
    sops.flatMap((sop) => sop.dasarHukum.flatMap((item) => [item.peraturan.id, ...item.diubah.map(({ id }) => id)])),
  );
  return {
    ...acuan,
    topik: acuan.topik.filter((item) => item.id === topik),
    instansi: acuan.instansi.filter((item) => instansi.has(item.id)),
    peraturan: acuan.peraturan.filter((item) => peraturan.has(item.id)),
    istilah: [],
  };
}
