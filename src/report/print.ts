/** Findings as an author reads them: by file, line and field, counted from one. */
import { formatBilangan } from '../domain/bilangan.ts';
import type { LocatedFinding, Severity } from '../domain/finding.ts';
import { tampakkan } from './tampakkan.ts';

/** Shape problems told of one file: a file that is no SOP at all has thousands, and they are one mistake. */
const PALING_BANYAK = 100;

/** Plain text, no colour; ends with a line that counts. Empty when there is nothing to say. */
export function printFindings(findings: readonly LocatedFinding[]): string {
  if (findings.length === 0) return '';
  const byFile = Map.groupBy(findings, (finding) => finding.file);
  const blocks = [...byFile].map(([file, list]) => [tampakkan(file), ...printList(list)].join('\n'));
  return `${blocks.join('\n\n')}\n\n${countLine(findings, byFile.size)}\n`;
}

function printList(list: readonly LocatedFinding[]): string[] {
  const skema = list.filter(({ ruleId }) => ruleId === 'skema');
  const left = new Set(skema.slice(PALING_BANYAK));
  const told = list.filter((finding) => !left.has(finding)).map(printFinding);
  if (left.size === 0) return told;
  return [...told, `  dan ${formatBilangan(left.size)} masalah lagi di berkas ini; perbaiki dulu yang di atas.`];
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

/** One finding, over as many lines as it needs. */
export function printFinding(finding: LocatedFinding): string {
  const place = `${finding.line}:${finding.column}`.padEnd(7);
  const indent = ' '.repeat(21);
  const path = printPath(finding.path);
  const rule = finding.ruleId === 'skema' ? 'skema' : `${finding.ruleId} → /temuan/${finding.ruleId}/`;
  const first = `  ${place}${finding.severity.padEnd(12)}${path === '' ? '' : `${path}  `}${finding.message}`;
  const rest = [finding.quote && `“${finding.quote}”`, finding.hint].filter(Boolean);
  const lines = [first, ...rest.map((line) => `${indent}${line}`)].map((line, index, all) =>
    tampakkan(index === all.length - 1 ? `${line}  ${rule}` : line),
  );
  return lines.join('\n');
}

function countLine(findings: readonly LocatedFinding[], files: number): string {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const kinds = (['galat', 'peringatan', 'catatan'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => `${formatBilangan(count(severity))} ${severity}`);
  return `${formatBilangan(findings.length)} masalah (${kinds.join(', ')}) di ${formatBilangan(files)} berkas.`;
}
