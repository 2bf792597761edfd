import { expect, test } from 'vitest';
import { DIPERIKSA_ORANG } from '../../src/audit/diperiksa-orang.ts';
import { ALL_RULES } from '../../src/audit/registry.ts';
import {
  hitungTemuan,
  kelompokAturan,
  rekapAturan,
  rekapInstansi,
  rekapTopik,
  tabelTemuan,
} from '../../src/audit/rekap.ts';
import { runAudit } from '../../src/audit/run.ts';
import { ACUAN, buildContoh, TANGGAL } from './fixture.ts';
import { generateSops } from './generate-sop.ts';

const sops = [
  buildContoh({ nomor: null, langkah: [{ id: 'susun', mutuBaku: { waktu: null } }] }),
  buildContoh(
    { nomor: null, sumber: { hilang: ['nomor'] }, keterkaitan: [{ nama: 'SOP Rapat' }] },
    'kota-contoh/laporan',
  ),
];
const findings = runAudit(sops, { tanggal: TANGGAL, acuan: ACUAN });

test('the agency is counted by severity, the copy as one number', () => {
  expect(hitungTemuan(findings)).toEqual({ galat: 2, peringatan: 1, catatan: 3, salinan: 4, semua: 10 });
  expect(hitungTemuan([])).toEqual({ galat: 0, peringatan: 0, catatan: 0, salinan: 0, semua: 0 });
});

test('by rule, in the order of the registry', () => {
  expect(rekapAturan(findings).map(({ rule, jumlah, sop }) => [rule.kode, jumlah.semua, sop])).toEqual([
    ['ID-01', 2, 2],
    ['ID-14', 2, 2],
    ['MB-02', 1, 1],
    ['KT-02', 1, 1],
    ['KT-03', 1, 1],
    ['KT-04', 3, 2],
  ]);
});

test('by agency and by topic, clean ones included', () => {
  expect(rekapInstansi(sops, findings).map(({ milik, jumlah }) => [milik.id, jumlah.semua])).toEqual([
    ['dinas-contoh', 4],
    ['kota-contoh', 6],
  ]);
  expect(rekapTopik(sops, []).map(({ milik, sop, jumlah }) => [milik.id, sop.length, jumlah.semua])).toEqual([
    ['laporan-bulanan', 2, 0],
  ]);
});

test('a table of rules and SOPs, of rules and agencies when there are many', () => {
  const table = tabelTemuan(sops, findings);
  expect(table.kolom.map(({ id }) => id)).toEqual(sops.map(({ id }) => id));
  expect(table.baris[0]).toMatchObject({ sel: [1, 1], jumlah: 2 });
  const many = generateSops(60, 1);
  expect(tabelTemuan(many, runAudit(many, { tanggal: TANGGAL, acuan: ACUAN })).kolom.map(({ id }) => id)).toEqual([
    'dinas-contoh',
    'kota-contoh',
  ]);
});

test('every rule belongs to a group, and the questions for people are told apart', () => {
  expect(ALL_RULES.filter((rule) => kelompokAturan(rule) === rule.kode.slice(0, 2))).toEqual([]);
  expect(new Set(DIPERIKSA_ORANG.map(({ id }) => id)).size).toBe(DIPERIKSA_ORANG.length);
});
