/** Workflow commands of GitHub Actions: each finding becomes a remark beside its line. */
import type { LocatedFinding, Severity } from '../domain/finding.ts';
import { tampakkan } from './tampakkan.ts';

const COMMAND: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  galat: 'error',
  peringatan: 'warning',
  catatan: 'notice',
};

export function renderTemuanGithub(findings: readonly LocatedFinding[]): string {
  return findings
    .map(({ severity, file, line, column, ruleId, message, hint }) => {
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(ruleId)}`;
      return `::${COMMAND[severity]} ${properties}::${text([message, hint].filter(Boolean).join(' '))}\n`;
    })
    .join('');
}

function text(value: string): string {
  return tampakkan(value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(value: string): string {
  return text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
