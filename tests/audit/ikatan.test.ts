/** A rule speaks only to whom a regulation it rests on binds. */
import { describe, expect, test } from 'vitest';
import { runAudit } from '../../src/audit/run.ts';
import type { SopRule } from '../../src/audit/rule.ts';
import type { Dasar } from '../../src/domain/dasar.ts';
import type { Acuan, Instansi, Peraturan } from '../../src/domain/frontmatter.ts';
import type { TingkatDiketahui } from '../../src/domain/kosakata.ts';
import { findIkatan } from '../../src/domain/tingkat.ts';
import { ACUAN, buildContoh, TANGGAL } from './fixture.ts';

const peraturan = (id: string, untuk?: readonly TingkatDiketahui[]): Peraturan => ({
  id,
  jenis: 'perlembaga',
  nomor: '19',
  tahun: 2013,
  tentang: 'Contoh',
  ...(untuk && { untuk }),
  status: { nilai: 'tidak-diketahui' },
});
const kira = (nilai: string): Instansi => ({
  id: 'x',
  nama: 'x',
  tingkat: 'tidak-disebut',
  perkiraan: [{ bidang: 'tingkat', nilai, keyakinan: 'sedang', aturan: 1, bukti: [] }],
});
const tingkat = (nilai: Instansi['tingkat']): Instansi => ({ id: 'x', nama: 'x', tingkat: nilai });

describe('a regulation binds', () => {
  test.each([
    ['everybody', undefined, tingkat('kota'), true, false],
    ['everybody, whoever it is', undefined, tingkat('tidak-disebut'), true, false],
    ['the level it names', ['kota'], tingkat('kota'), true, false],
    ['no other level', ['lembaga'], tingkat('kota'), false, false],
    ['nobody whose level is unknown', ['kota'], tingkat('tidak-disebut'), false, false],
    ['whom the inference leaves nothing else', ['kabupaten', 'kota'], kira('kabupaten atau kota'), true, true],
    ['nobody of whom the inference leaves more', ['kota'], kira('kabupaten atau kota'), false, false],
    ['nobody by an inference that names no level', ['kota'], kira('entah'), false, false],
  ] as const)('%s', (_, untuk, instansi, terikat, inferred) => {
    const found = findIkatan(peraturan('p', untuk), instansi);
    expect([found.terikat, found.perkiraan !== null]).toEqual([terikat, inferred]);
  });
});

describe('a rule', () => {
  const acuan: Acuan = {
    ...ACUAN,
    peraturan: [peraturan('badan', ['lembaga']), peraturan('daerah', ['kabupaten', 'kota']), peraturan('semua')],
  };
  const run = (dasar: readonly [Dasar, ...Dasar[]], instansi: Partial<Instansi> = {}): string[] => {
    const rule: SopRule = {
      id: 'contoh',
      kode: 'XX-02',
      scope: 'sop',
      severity: 'peringatan',
      dasar,
      check(_, report) {
        report({ path: [], message: 'Contoh.' });
      },
    };
    const sop = buildContoh({});
    const changed = { ...sop, instansi: { ...sop.instansi, ...instansi } };
    return runAudit([changed], { tanggal: TANGGAL, acuan }, [rule]).map((item) => `${item.severity}: ${item.message}`);
  };
  const ANY = ['peringatan: Contoh.'];

  test('of an agency binds no local government', () => {
    expect(run([{ peraturan: 'badan' }])).toEqual([]);
    expect(run([{ peraturan: 'badan' }, { selain: 'penilaian' }])).toEqual([]);
    expect(run([{ peraturan: 'badan' }], { tingkat: 'lembaga' })).toEqual(ANY);
  });
  test('speaks where one of its bases binds, or none asks for it, or the registry does not hold it', () => {
    expect(run([{ peraturan: 'badan' }, { peraturan: 'semua' }])).toEqual(ANY);
    expect(run([{ selain: 'penilaian' }])).toEqual(ANY);
    expect(run([{ peraturan: 'entah' }])).toEqual(ANY);
  });
  test('rests on the inferred level where only that binds the agency', () => {
    const { perkiraan = [] } = kira('kabupaten atau kota');
    const unknown = { tingkat: 'tidak-disebut', perkiraan } as const;
    expect(run([{ peraturan: 'daerah' }], unknown)).toEqual(['catatan: Contoh (berdasarkan perkiraan).']);
    expect(run([{ peraturan: 'daerah' }, { peraturan: 'semua' }], unknown)).toEqual(ANY);
    expect(run([{ peraturan: 'daerah' }], { tingkat: 'tidak-disebut' })).toEqual([]);
  });
});
