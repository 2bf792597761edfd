/** The findings of the real SOPs, as a person read and accepted them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRule } from '../../src/audit/registry.ts';
import { runAudit } from '../../src/audit/run.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { printPath } from '../../src/report/print.ts';
import { realContent, realSops, ROOT } from '../content.ts';
import { TANGGAL } from './fixture.ts';

const sops = await realSops();
const { acuan } = (await realContent()).content;
const findings = Map.groupBy(runAudit(sops, { tanggal: TANGGAL, acuan }), (finding) => finding.sopId);
const fileOf = (id: string): string => `${id.replace('/', '.')}.txt`;

describe('findings of', () => {
  test.each(sops.map((sop) => [sop.id] as const))('%s', async (id) => {
    const text = (findings.get(id) ?? []).map(print).join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`emas/${fileOf(id)}`);
  });
  test('no golden is left over', () => {
    const folder = join(ROOT, 'tests/audit/emas');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    expect(files.sort()).toEqual(sops.map((sop) => fileOf(sop.id)).sort());
  });
});

function print({ ruleId, severity, jenis, path, message, quote, hint }: Finding): string {
  const head = `${findRule(ruleId)?.kode ?? ''} ${ruleId}: ${severity}${jenis === 'salinan' ? ' (salinan)' : ''}, ${printPath(path) || 'SOP'}`;
  return [head, `  ${message}`, quote && `  “${quote}”`, hint && `  → ${hint}`, '']
    .filter((line) => line !== undefined)
    .join('\n');
}
