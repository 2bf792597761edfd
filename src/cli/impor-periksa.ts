/** What the schema and the rules say of drafts, before anything is added: as the last part of the report. */
import { runAudit } from '../audit/run.ts';
import { buildSop, indexAcuan } from '../domain/build-sop.ts';
import type { HasilImpor } from '../impor/impor.ts';
import { splitFrontMatter } from '../load/front-matter.ts';
import type { Content } from '../load/load-content.ts';
import { parseYaml } from '../load/yaml.ts';
import { checkSop } from '../schema/check-sop.ts';
import { checkShape, type Problem } from '../schema/problem.ts';
import { sopSchema } from '../schema/sop.ts';

/** Markdown. @param tanggal ISO date that rules take as today */
export function periksaDraf(hasil: Extract<HasilImpor, { ok: true }>, content: Content, tanggal: string): string {
  const lines = ['## Bentuk', ''];
  const problems = hasil.draf.flatMap((item) => {
    const file = hasil.berkas.find((one) => one.path === `sop/${item.id}.mdx`);
    return periksaBentuk(file?.teks ?? '').map(
      (problem) => `- ${item.id}: ${problem.path.join(' › ')}: ${problem.message}`,
    );
  });
  lines.push(...(problems.length > 0 ? problems : ['Semua draf memenuhi bentuk entri.']), '', '## Temuan aturan', '');
  const index = indexAcuan(hasil.acuan);
  const drafts = hasil.draf.map((item) => buildSop(item.id, item.data, index));
  const own = new Set(drafts.map((sop) => sop.id));
  const others = content.sop
    .filter((entry) => !own.has(entry.id))
    .map((entry) => buildSop(entry.id, entry.data, index));
  const findings = runAudit([...others, ...drafts], { tanggal, acuan: hasil.acuan }).filter((finding) =>
    own.has(finding.sopId),
  );
  lines.push(
    ...(findings.length > 0
      ? findings.map((item) => `- ${item.severity} ${item.ruleId}: ${item.message}`)
      : ['Tidak ada temuan.']),
  );
  return `${lines.join('\n')}\n`;
}

/** The draft's text as the loader will read it. */
export function periksaBentuk(mdx: string): Problem[] {
  const split = splitFrontMatter(mdx);
  if (!split.ok) return [{ path: [], message: split.problem.message, hint: split.problem.hint } as Problem];
  const yaml = parseYaml(split.yaml, 2);
  const shape = checkShape(sopSchema, yaml.value);
  return [
    ...yaml.problems.map((item) => ({ path: [], message: item.message, hint: item.hint }) as Problem),
    ...(shape.ok ? [] : shape.problems),
    ...checkSop(yaml.value),
  ];
}
