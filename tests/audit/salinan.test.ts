/** Rules × what a copy may have lost: above `catatan` nothing falls on an SOP for a field or a cell that its copy may have lost. */
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../src/audit/registry.ts';
import { runAudit } from '../../src/audit/run.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { BIDANG_IDENTITAS, type BidangIdentitas } from '../../src/domain/identitas.ts';
import { CACAT, type Cacat } from '../../src/domain/kosakata.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { ACUAN, buildContoh, readRaw, TANGGAL } from './fixture.ts';
import { readHalaman, readKasus } from './halaman.ts';

const input = { tanggal: TANGGAL, acuan: ACUAN };
type Ubah = Readonly<Record<string, unknown>>;
/** What makes each rule speak: the wrong example of its page and its cases. */
const UBAH: readonly Ubah[] = ALL_RULES.filter(({ id }) => id !== 'aturan-gagal').flatMap(({ id }) => {
  const salah = readHalaman(id).data.contohSalah;
  return [...(salah === undefined ? [] : [readRaw(salah)]), ...readKasus(id).map(({ ubah }) => ubah)];
});
const SEMUA = Object.keys(BIDANG_IDENTITAS) as BidangIdentitas[];

/** Cells that each defect may have taken out of the table. */
const SEL: Readonly<Record<Cacat, RegExp>> = {
  ocr: /^(?:nomor|pelaksana|mutuBaku\..+)$/,
  html: /^mutuBaku\..+$/,
  'gambar-hilang': /^mutuBaku\..+$/,
  'lajur-hilang': /^(?:pelaksana|mutuBaku\..+)$/,
  'simbol-hilang': /^(?:pelaksana|keputusan)$/,
  'halaman-hilang': /^mutuBaku\..+$/,
};

function audit(ubah: Ubah, sumber: Readonly<Record<string, unknown>>): { sop: Sop; findings: Finding[] } {
  const asal = (ubah['sumber'] ?? {}) as Readonly<Record<string, unknown>>;
  const sop = buildContoh({ ...ubah, sumber: { ...asal, ...sumber } });
  return { sop, findings: runAudit([sop], input) };
}

/** Written by the author at this path; undefined for an absent or an empty value. */
function isi(sop: Sop, path: Finding['path']): unknown {
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    sop.tertulis,
  );
  return value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

const berat = (findings: readonly Finding[]): string[] => [
  ...new Set(
    findings
      .filter(({ severity, jenis }) => severity !== 'catatan' || jenis !== 'salinan')
      .map(({ ruleId, severity, path }) => `${ruleId} ${severity} ${path.join('.')}`),
  ),
];

describe('a lost field accuses nobody', () => {
  test.each(SEMUA.map((bidang) => [bidang] as const))('%s', (bidang) => {
    for (const ubah of UBAH) {
      const { sop, findings } = audit(ubah, { hilang: [bidang] });
      const own = findings.filter(({ path }) => {
        const nama = path.filter((part) => typeof part === 'string').join('.');
        return (nama === bidang || nama.startsWith(`${bidang}.`)) && isi(sop, path) === undefined;
      });
      expect(berat(own)).toEqual([]);
    }
  });
});

test('a block of identity that is lost whole accuses nobody', () => {
  for (const ubah of UBAH) {
    const { findings } = audit(ubah, { hilang: SEMUA });
    const own = findings.filter(({ path: [first], severity }) => first !== 'langkah' && severity === 'galat');
    // What is there can still be wrong: a revoked regulation, too many names of columns.
    expect(
      own.filter(({ quote, path: [first] }) => quote === undefined && first !== 'sumber' && first !== 'pelaksana'),
    ).toEqual([]);
  }
});

describe('an empty cell accuses nobody where its copy may have lost it', () => {
  test.each((Object.keys(CACAT) as Cacat[]).map((cacat) => [cacat] as const))('%s', (cacat) => {
    let seen = 0;
    for (const ubah of UBAH) {
      const { sop, findings } = audit(ubah, { cacat: [cacat] });
      const own = findings.filter(({ path }) => {
        const [first, , ...rest] = path;
        return first === 'langkah' && SEL[cacat].test(rest.join('.')) && isi(sop, path) === undefined;
      });
      seen += own.length;
      expect(berat(own)).toEqual([]);
    }
    expect(seen).toBeGreaterThan(0);
  });
});

test('dates that the copy lost leave the last revision open', () => {
  const lama = { tanggal: { pembuatan: '2019-07-01', efektif: '2019-07-15' } };
  const own = (sumber: Ubah): Finding[] =>
    audit(lama, sumber).findings.filter(({ ruleId }) => ruleId === 'belum-direvisi');
  expect(berat(own({}))).toHaveLength(1);
  expect(berat(own({ hilang: ['tanggal.revisi'] }))).toEqual([]);
  expect(own({ hilang: ['tanggal.revisi'] })[0]?.hint).toBe(
    'Salinan kami kehilangan bidang “Tanggal revisi”, yang mungkin menjelaskannya.',
  );
});
