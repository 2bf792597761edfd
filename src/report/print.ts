/** Findings as an author reads them: by file, line and field, counted from one. */
import type { LocatedFinding, Severity } from '../domain/finding.ts';

/** Plain text, no colour; ends with a line that counts. Empty when there is nothing to say. */
export function printFindings(findings: readonly LocatedFinding[]): string {
  if (findings.length === 0) return '';
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  const blocks = [...byFile].map(([file, list]) => [file, ...list.map(printFinding)].join('\n'));
  return `${blocks.join('\n\n')}\n\n${countLine(findings, byFile.size)}\n`;
}

/** `['langkah', 2, 'mutuBaku', 'waktu']` → `langkah 3 › mutuBaku › waktu`. */
export function printPath(path: readonly (string | number)[]): string {
  const words: string[] = [];
  for (const part of path) {
    if (typeof part === 'string') words.push(part);
    else words.push(`${words.pop() ?? 'butir'} ${part + 1}`);
  }
  return words.join(' › ');
}

function printFinding(finding: LocatedFinding): string {
  const place = `${finding.line}:${finding.column}`.padEnd(7);
  const indent = ' '.repeat(21);
  const path = printPath(finding.path);
  const rule = finding.ruleId === 'skema' ? 'skema' : `${finding.ruleId} → /temuan/${finding.ruleId}/`;
  const first = `  ${place}${finding.severity.padEnd(12)}${path === '' ? '' : `${path}  `}${finding.message}`;
  const rest = [finding.quote && `“${finding.quote}”`, finding.hint].filter(Boolean);
  const lines = [first, ...rest.map((line) => `${indent}${line}`)].map((line, index, all) =>
    index === all.length - 1 ? `${line}  ${rule}` : line,
  );
  return lines.join('\n');
}

function countLine(findings: readonly LocatedFinding[], files: number): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const kinds = (['galat', 'peringatan', 'catatan'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => `${count(severity)} ${severity}`);
  return `${findings.length} masalah (${kinds.join(', ')}) di ${files} berkas.`;
}
