/** Findings of the audit as an author reads them: by file, folded by what causes them. */
import { formatBilangan } from '../domain/bilangan.ts';
import type { LocatedFinding, Severity } from '../domain/finding.ts';
import { printFinding } from './print.ts';
import { tampakkan } from './tampakkan.ts';

/** One cause with its findings, all of one file; a finding without others stands for itself. */
export interface Hal {
  readonly severity: Severity;
  readonly kalimat: string;
  /** In the order of lines, never empty. */
  readonly temuan: readonly LocatedFinding[];
}

/** Plain text, no colour; ends with a line that counts causes and findings. Empty when there is nothing to say. */
export function printHal(daftar: readonly Hal[]): string {
  if (daftar.length === 0) return '';
  const byFile = Map.groupBy(daftar, ({ temuan }) => temuan[0]?.file ?? '');
  const blocks = [...byFile].map(([file, list]) =>
    [tampakkan(file), ...list.toSorted((a, b) => lineOf(a) - lineOf(b)).map(printSatu)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n\n${countLine(daftar, byFile.size)}\n`;
}

const lineOf = ({ temuan }: Hal): number => temuan[0]?.line ?? 0;

function printSatu({ severity, kalimat, temuan }: Hal): string {
  const [first] = temuan;
  if (first !== undefined && temuan.length === 1) return printFinding(first);
  const head = `  ${''.padEnd(7)}${severity.padEnd(12)}${kalimat} (${temuan.length} temuan)`;
  const lines = temuan.flatMap((finding) => printFinding(finding).split('\n'));
  return [tampakkan(head), ...lines.map((line) => `    ${line}`)].join('\n');
}

function countLine(daftar: readonly Hal[], files: number): string {
  const count = (severity: Severity): number => daftar.filter((item) => item.severity === severity).length;
  const kinds = (['galat', 'peringatan', 'catatan'] as const)
    .filter((severity) => count(severity) > 0)
    .map((severity) => `${formatBilangan(count(severity))} ${severity}`);
  const temuan = daftar.reduce((sum, item) => sum + item.temuan.length, 0);
  return `${formatBilangan(daftar.length)} hal (${kinds.join(', ')}) dari ${formatBilangan(temuan)} temuan di ${formatBilangan(files)} berkas.`;
}
