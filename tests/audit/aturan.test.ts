/** Every rule: its page's examples and its cases run against the clean SOP. */
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../src/audit/registry.ts';
import { auditContoh, readRaw } from './fixture.ts';
import { caseFiles, pageFiles, readHalaman, readKasus, ruleFiles, type Kasus } from './halaman.ts';

/** A broken rule has no example: `run.test.ts` breaks one. */
const TANPA_KASUS = ['aturan-gagal'];
/** The agency is the folder, which no example can change. */
const TANPA_CONTOH = [...TANPA_KASUS, 'instansi-tidak-disebut'];
const MESIN = ALL_RULES.filter((rule) => rule.scope === 'mesin').map((rule) => rule.id);

test('the clean SOP raises nothing', () => {
  expect(auditContoh({})).toEqual([]);
});

describe('registry, files, cases and pages hold the same rules', () => {
  const ids = ALL_RULES.map((rule) => rule.id).sort();
  test('ids and codes are unique', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ALL_RULES.map((rule) => rule.kode)).size).toBe(ids.length);
  });
  test('files', () => {
    expect(ruleFiles()).toEqual(ids.filter((id) => !MESIN.includes(id)));
  });
  test('cases', () => {
    expect(caseFiles()).toEqual(ids.filter((id) => !TANPA_KASUS.includes(id)));
  });
  test('pages', () => {
    expect(pageFiles()).toEqual(ids);
  });
  test.each(ALL_RULES.map((rule) => [rule.id, rule] as const))('the page of %s says what the rule says', (id, rule) => {
    const { data, body } = readHalaman(id);
    expect({ kode: data.kode, tingkat: data.tingkat, cakupan: data.cakupan }).toEqual({
      kode: rule.kode,
      tingkat: rule.severity,
      cakupan: rule.scope,
    });
    expect([...body.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([
      'Arti',
      'Dasar',
      'Contoh salah',
      'Contoh benar',
      'Cara memperbaiki',
    ]);
    expect(data.contohSalah === undefined && data.contohBenar === undefined).toBe(TANPA_CONTOH.includes(id));
  });
});

const TESTED = ALL_RULES.filter((rule) => !TANPA_KASUS.includes(rule.id));

describe.each(TESTED.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const check = ({ temuan, jenis, tingkat, berakibat, instansi, ubah }: Omit<Kasus, 'nama'>): void => {
    const findings = auditContoh(ubah, instansi);
    const own = findings.filter((finding) => finding.ruleId === id);
    expect(own.map((finding) => finding.message)).toHaveLength(temuan);
    for (const finding of own) {
      expect(finding.message).toMatch(/^[^\n]+\.$/);
      if (jenis !== undefined) expect(finding.jenis).toBe(jenis);
      if (tingkat !== undefined) expect(finding.severity).toBe(tingkat);
      else if (jenis === undefined && finding.jenis === 'sop') expect(finding.severity).toBe(rule.severity);
    }
    const other = findings.filter((finding) => finding.severity === 'galat' && finding.ruleId !== id);
    expect(other.map((finding) => finding.ruleId).filter((other) => !berakibat.includes(other))).toEqual([]);
  };
  const { data } = readHalaman(id);
  if (data.contohSalah !== undefined) {
    const ubah = readRaw(data.contohSalah);
    test('its wrong example raises it', () => {
      const found = auditContoh(ubah).filter((finding) => finding.ruleId === id).length;
      expect(found).toBeGreaterThan(0);
      check({ temuan: found, berakibat: [], ubah });
    });
  }
  if (data.contohBenar !== undefined) {
    const ubah = readRaw(data.contohBenar);
    test('its right example does not', () => {
      check({ temuan: 0, berakibat: [], ubah });
    });
  }
  for (const kasus of readKasus(id)) {
    test(kasus.nama, () => {
      check(kasus);
    });
  }
});
