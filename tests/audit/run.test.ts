/** The run itself: clean SOPs, order, broken rules, exceptions, whose defect it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/audit/registry.ts';
import { runAudit } from '../../src/audit/run.ts';
import type { CheckRule } from '../../src/audit/rule.ts';
import { realContent, realSops } from '../content.ts';
import { sopArbitrary } from '../diagram/sop-arbitrary.ts';
import { ACUAN, auditContoh, buildContoh, readRaw, SOP_ID, TANGGAL } from './fixture.ts';
import { generateSops } from './generate-sop.ts';
import { readHalaman, readKasus } from './halaman.ts';

const input = { tanggal: TANGGAL, acuan: ACUAN };

describe('generated clean SOPs', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => [seed + 1] as const))(
    'seed %i raises no galat and no peringatan',
    (seed) => {
      const findings = runAudit(generateSops(3, seed), input);
      expect(
        findings
          .filter((finding) => finding.severity !== 'catatan')
          .map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ).toEqual([]);
    },
  );
});

describe('the rules', () => {
  test('at least 55, each with a case that needs it', () => {
    const idle = RULES.filter((rule) => {
      const wrong = readHalaman(rule.id).data.contohSalah;
      const cases = readKasus(rule.id)
        .filter((kasus) => kasus.temuan > 0)
        .map(({ ubah, instansi }) => ({ ubah, instansi }));
      const all = [...(wrong === undefined ? [] : [{ ubah: readRaw(wrong), instansi: undefined }]), ...cases];
      return !all.some(({ ubah, instansi }) =>
        auditContoh(ubah, instansi).some((finding) => finding.ruleId === rule.id),
      );
    });
    expect(idle.map(({ id }) => id)).toEqual([]);
    expect(RULES.length).toBeGreaterThanOrEqual(55);
  });
});

describe('a run', () => {
  test('gives the same findings in the same order every time', async () => {
    const sops = await realSops();
    const { acuan } = (await realContent()).content;
    const once = runAudit(sops, { tanggal: TANGGAL, acuan });
    expect(runAudit(sops, { tanggal: TANGGAL, acuan })).toEqual(once);
    const order = RULES.map((rule) => rule.id);
    const places = once.map(
      ({ sopId, ruleId }) => sops.findIndex(({ id }) => id === sopId) * 1000 + order.indexOf(ruleId),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('keeps what the other SOPs say when one is added', () => {
    const sops = generateSops(5, 7);
    const five = runAudit(sops, input);
    expect(runAudit([...sops, buildContoh({})], input).filter(({ sopId }) => sopId !== SOP_ID)).toEqual(five);
  });

  test('no SOP an author can write breaks a rule, and every message is one sentence', () => {
    fc.assert(
      fc.property(sopArbitrary({ langkah: 12, lajur: 5 }), (sop) => {
        const findings = runAudit([sop], input);
        expect(findings.filter(({ ruleId }) => ruleId === 'aturan-gagal')).toEqual([]);
        for (const { message } of findings) expect(message).toMatch(/^[^\n]+\.$/);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('changes with its date only where a rule asks for the date', () => {
    const riwayat = [{ tanggal: '2026-08-01', uraian: 'Pemantauan dan evaluasi' }];
    const later = runAudit([buildContoh({ riwayat })], { ...input, tanggal: '2032-01-01' }).map(({ ruleId }) => ruleId);
    expect(later).toEqual(['sop-terkait-belum-ada', 'belum-dievaluasi', 'belum-dipantau', 'belum-direvisi']);
  });

  test.each(['sop', 'instansi', 'koleksi'] as const)('outlives a broken rule of scope %s', (scope) => {
    const broken = {
      id: 'rusak',
      kode: 'XX-01',
      scope,
      severity: 'galat',
      dasar: [{ selain: 'metode' }],
      check() {
        throw new Error('bagian yang hilang');
      },
    } satisfies CheckRule;
    const findings = runAudit([buildContoh({ nomor: null })], input, [broken, ...RULES]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['aturan-gagal', 'nomor-kosong', 'sop-terkait-belum-ada']);
    expect(findings[0]).toEqual({
      ruleId: 'aturan-gagal',
      severity: 'catatan',
      jenis: 'salinan',
      sopId: SOP_ID,
      path: [],
      message: 'Aturan rusak tidak dapat dijalankan pada SOP ini.',
      quote: 'bagian yang hilang',
      hint: 'Temuan aturan itu untuk SOP ini belum lengkap.',
    });
  });
});

describe('an exception', () => {
  const pengecualian = (berlakuHingga: string): readonly unknown[] => [
    { aturan: 'langkah-tanpa-waktu', alasan: 'Mengikuti jadwal pusat', jabatan: 'Sekretaris', berlakuHingga },
  ];
  const tanpaWaktu = [{ id: 'tanda-tangan', mutuBaku: { waktu: null } }];
  const rulesOf = (ubah: Record<string, unknown>): string[] => auditContoh(ubah).map(({ ruleId }) => ruleId);

  test('silences its rule up to and on its last day', () => {
    expect(rulesOf({ langkah: tanpaWaktu, pengecualian: pengecualian(TANGGAL) })).toEqual([]);
  });
  test('shows itself and the finding when it is over', () => {
    expect(rulesOf({ langkah: tanpaWaktu, pengecualian: pengecualian('2026-11-21') })).toEqual([
      'langkah-tanpa-waktu',
      'pengecualian-kedaluwarsa',
    ]);
  });
  test('shows itself when there is nothing to except', () => {
    expect(rulesOf({ pengecualian: pengecualian('2027-01-01') })).toEqual(['pengecualian-tak-terpakai']);
  });
});

describe('whose defect it is', () => {
  test('no finding that the copy explains is more than a catatan', async () => {
    const { acuan } = (await realContent()).content;
    const copies = runAudit(await realSops(), { tanggal: TANGGAL, acuan }).filter(({ jenis }) => jenis === 'salinan');
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.filter(({ severity }) => severity !== 'catatan')).toEqual([]);
  });

  test('no quote that is not in the SOP', async () => {
    const { acuan } = (await realContent()).content;
    const sops = new Map((await realSops()).map((sop) => [sop.id, JSON.stringify(sop.tertulis)]));
    const lost = runAudit([...(await realSops())], { tanggal: TANGGAL, acuan }).filter(({ quote, sopId }) => {
      const parts = quote?.split('; ') ?? [];
      return parts.some((part) => !(sops.get(sopId) ?? '').includes(JSON.stringify(part).slice(1, -1)));
    });
    expect(lost.map(({ ruleId, quote }) => `${ruleId}: ${quote ?? ''}`)).toEqual([]);
  });
});
