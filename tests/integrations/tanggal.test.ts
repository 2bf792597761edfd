/** The build's today is a day of the calendar, or an error in a sentence. */
import { afterEach, expect, test, vi } from 'vitest';
import { readTanggal } from '../../src/integrations/tanggal.ts';

afterEach(() => void vi.unstubAllEnvs());

test.each(['2026-11-22', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (tanggal) => {
  vi.stubEnv('SOP_TANGGAL', tanggal);
  expect(readTanggal()).toBe(tanggal);
});

test.each([
  '2026-02-31',
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-31',
  '2026-11',
  '22-11-2026',
  '0026-11-22',
  '2026-11-22T00:00',
  'besok',
])('%s is none', (tanggal) => {
  vi.stubEnv('SOP_TANGGAL', tanggal);
  expect(() => readTanggal()).toThrow(
    `SOP_TANGGAL "${tanggal}" bukan tanggal. Tulis hari yang ada dalam kalender, seperti 2026-11-22.`,
  );
});
