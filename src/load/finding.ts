/** A shape problem as a finding: always `galat`, always of rule `skema`. */
import type { LocatedFinding } from '../domain/finding.ts';
import type { Place } from './place.ts';

export function asFinding({
  file,
  sopId = '',
  line,
  column,
  path,
  message,
  hint,
}: Place & { file: string; sopId?: string }): LocatedFinding {
  return {
    ruleId: 'skema',
    severity: 'galat',
    jenis: 'sop',
    sopId,
    path,
    message,
    ...(hint !== undefined && { hint }),
    file,
    line,
    column,
  };
}
