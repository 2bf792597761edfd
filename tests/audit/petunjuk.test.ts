/** Hints describe: what a demand rests on, what a finding may mean. They command nothing and suggest no value. */
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../src/audit/registry.ts';
import { runAudit } from '../../src/audit/run.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { realContent, realSops } from '../content.ts';
import { auditContoh, readRaw, TANGGAL } from './fixture.ts';
import { readHalaman, readKasus } from './halaman.ts';

const { acuan } = (await realContent()).content;
const contoh = ALL_RULES.filter(({ id }) => id !== 'aturan-gagal').flatMap(({ id }): Finding[] => {
  const salah = readHalaman(id).data.contohSalah;
  return [
    ...(salah === undefined ? [] : auditContoh(readRaw(salah))),
    ...readKasus(id).flatMap(({ ubah, instansi }) => auditContoh(ubah, instansi)),
  ];
});
const findings = [...contoh, ...runAudit(await realSops(), { tanggal: TANGGAL, acuan })];
const hints = new Map(findings.flatMap(({ ruleId, hint }) => (hint === undefined ? [] : [[hint, ruleId] as const])));

/** What authors are told to do, in other places than here. */
const SURUHAN = new Set(
  `isi tulis sebut beri pakai periksa hapus ubah ganti cek lihat kabari catat pecah salin awali tinjau pantau ambil buat
  susun kirim lengkapi perbaiki evaluasi hindari`
    .trim()
    .split(/\s+/),
);
const BUKAN_SURUHAN = /^(?:me|di|ter|ber|pen|pem|ke|se|bahkan|bukan|adalah|ialah|jumlah|masalah|salah|belah|tindakan)/;

/** Orders at the start of a clause: the words above, and any with the ending of one (`tambahkan`, `gunakanlah`). */
function findPerintah(teks: string): string[] {
  const kutipan = teks.replace(/“[^”]*”/g, '');
  const starts = kutipan.matchAll(/(?:^|[.;:,]\s+|\b(?:atau|lalu)\s+)(?:(?:atau|lalu)\s+)?(\p{L}+)/gu);
  return [...starts].flatMap(([, word = '']) => {
    const kata = word.toLowerCase();
    const suruhan = SURUHAN.has(kata.replace(/lah$/, '')) || (/(?:kan|lah)$/.test(kata) && !BUKAN_SURUHAN.test(kata));
    return suruhan ? [word] : [];
  });
}

test('the reader of orders knows one', () => {
  expect(
    [
      'Isi blok ini; bila tidak ada, tulis alasannya.',
      'Tambahkan langkahnya, atau gunakan nama lain.',
      'Pertimbangkan memecahnya.',
      'Periksalah naskahnya.',
    ].map(findPerintah),
  ).toEqual([['Isi', 'tulis'], ['Tambahkan', 'gunakan'], ['Pertimbangkan'], ['Periksalah']]);
});

describe('the hints', () => {
  test('come from every rule that has one', () => expect(new Set(hints.values()).size).toBeGreaterThan(70));
  test('command nothing', () => {
    expect([...hints].flatMap(([hint]) => (findPerintah(hint).length > 0 ? [hint] : []))).toEqual([]);
  });
  test('suggest no value', () => {
    const VALUE = /misalnya|\bcontoh(?:nya)?\s*:|\bseharusnya\b|\bsebaiknya\b|\d+ (?:menit|jam|hari|minggu)/i;
    expect([...hints.keys()].filter((hint) => VALUE.test(hint))).toEqual([]);
  });
  test('are sentences', () => {
    expect([...hints.keys()].filter((hint) => !/^[\p{Lu}“].*[.”]$/u.test(hint) || hint.includes('\n'))).toEqual([]);
  });
});

test('the messages are neutral', () => {
  const BLAME = /\b(?:harus|wajib|seharusnya|sebaiknya|jangan|lalai|melanggar|gagal|buruk)\b/i;
  const bare = findings.map(({ message }) => message.replace(/“[^”]*”/g, ''));
  expect([...new Set(bare)].filter((message) => BLAME.test(message))).toEqual([]);
});
