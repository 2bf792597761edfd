/** On what the rules rest, held against the registry of regulations. */
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../src/audit/registry.ts';
import { isDasarPeraturan, sayDasar } from '../../src/domain/dasar.ts';
import { realContent } from '../content.ts';

const { content } = await realContent();
const { peraturan } = content.acuan;
const RESTS = ALL_RULES.flatMap((rule) =>
  rule.dasar.filter(isDasarPeraturan).map((dasar) => [rule.id, dasar.peraturan] as const),
);

test('rules rest on regulations', () => {
  expect(RESTS.length).toBeGreaterThan(20);
});

describe('each is registered and not revoked', () => {
  test.each(RESTS)('%s: %s', (_rule, id) => {
    const known = peraturan.find((item) => item.id === id);
    expect(known?.status.nilai, `${id} in content/peraturan`).toMatch(
      /^(?:berlaku-terverifikasi|diubah|belum-ditemukan-pencabutan|tidak-diketahui)$/,
    );
  });
});

test('a basis is said as a citation, with what no regulation asks for in words of its own', () => {
  const say = (id: string): string => sayDasar(ALL_RULES.find((rule) => rule.id === id)?.dasar ?? [], peraturan);
  expect(say('nomor-sop-ganda')).toBe('PermenPANRB 35/2012, Bagian Identitas: nomor SOP; penilaian situs ini');
  expect(say('istilah-lama')).toBe('UU 20/2023, Pasal 14 dan Pasal 18: jenjang jabatan; PP 18/2016: Perangkat Daerah');
  expect(say('sisa-ocr')).toBe('Metode situs ini: catatan sumber');
});

test('a regulation that the registry does not hold is said by its id', () => {
  expect(sayDasar([{ peraturan: 'pp-1-2099', bagian: 'Pasal 1' }], peraturan)).toBe('pp-1-2099, Pasal 1');
});
