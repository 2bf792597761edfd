/** Every cell of the seven SOPs against a second list, typed from the source texts by someone who did not see content/sop. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatTanggal } from '../../src/domain/tanggal.ts';
import { realSops } from '../content.ts';

interface Cells {
  readonly identitas: {
    readonly nomor: string | null;
    readonly tanggalPembuatan: string | null;
    readonly tanggalRevisi: string | null;
    readonly tanggalEfektif: string | null;
    readonly tanggalPengesahan: string | null;
    readonly pengesah: { jabatan: string; nama: string; pangkat: string } | null;
    readonly dasarHukum: readonly string[];
    readonly kualifikasiPelaksana: readonly string[];
    readonly keterkaitan: readonly string[];
    readonly peralatan: readonly string[];
    readonly peringatan: readonly string[];
    readonly pencatatan: readonly string[];
  };
  readonly pelaksana: readonly string[];
  readonly langkah: readonly Readonly<
    Record<'nomor' | 'kegiatan' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan', string | null>
  >[];
}

const folder = new URL('sel/', import.meta.url);
const lists = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Cells => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Cells;
const sops = new Map((await realSops()).map((sop) => [sop.id, sop]));

test('there is a list for each SOP', () => {
  expect(lists.map((name) => name.replace('.json', '').replace('.', '/')).sort()).toEqual([...sops.keys()].sort());
});

describe.each(lists)('%s', (name) => {
  const cells = read(name);
  const sop = sops.get(name.replace('.json', '').replace('.', '/'));

  test('every cell of every step', () => {
    const rows = sop?.langkah.map(({ nomor, kegiatan, mutuBaku, keterangan }) => ({
      nomor,
      kegiatan,
      kelengkapan: mutuBaku.kelengkapan.join(' ') || null,
      waktu: mutuBaku.waktu,
      output: mutuBaku.output.join(' ') || null,
      keterangan,
    }));
    expect(rows).toEqual(cells.langkah);
  });

  test('every field of the identity block', () => {
    const { identitas } = cells;
    const date = (iso: string | null | undefined): string | null => (iso ? formatTanggal(iso) : null);
    expect({
      nomor: sop?.nomor,
      tanggalPembuatan: date(sop?.tanggal.pembuatan),
      tanggalRevisi: date(sop?.tanggal.revisi),
      tanggalEfektif: date(sop?.tanggal.efektif),
      tanggalPengesahan: date(sop?.tanggal.pengesahan),
      pengesah: sop?.pengesahan ?? null,
      dasarHukum: sop?.dasarHukum.map(({ kutipan }) => kutipan),
      kualifikasiPelaksana: sop?.kualifikasiPelaksana,
      keterkaitan: sop?.keterkaitan.map(({ nama }) => nama),
      peralatan: sop?.peralatan,
      peringatan: sop?.peringatan,
      pencatatan: sop?.pencatatan,
    }).toEqual({ ...identitas, tanggalRevisi: withoutDash(identitas.tanggalRevisi) });
  });

  test('every lane whose name the copy kept', () => {
    const names = sop?.pelaksana.map((lane) => (lane.tercetak === undefined ? lane.nama : null)) ?? [];
    expect(names).toHaveLength(cells.pelaksana.length);
    names.forEach((lane, index) => expect([null, cells.pelaksana[index]]).toContain(lane));
  });
});

/** A field printed but left empty, or with a dash, has no value. */
function withoutDash(printed: string | null): string | null {
  return printed === '' || printed === '-' ? null : printed;
}
