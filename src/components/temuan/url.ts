/** Addresses of the findings pages, from the root of the site. */
import type { Finding } from '../../domain/finding.ts';
import type { Sop } from '../../domain/sop.ts';

export const temuanUrl = (ruleId?: string): string => `/temuan/${ruleId === undefined ? '' : `${ruleId}/`}`;
/** Findings of one agency; no rule can have this name, as rules are one folder deep. */
export const temuanInstansiUrl = (id: string): string => `/temuan/instansi/${id}/`;
/** Anchor of one SOP on the page of a rule. */
export const idSop = (sop: Sop, jenis: Finding['jenis']): string =>
  `${jenis === 'salinan' ? 'salinan-' : ''}sop-${sop.instansi.id}-${sop.slug}`;
