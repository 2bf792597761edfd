/** Runs every rule over every SOP, once. */
import type { Finding } from '../domain/finding.ts';
import type { Sop } from '../domain/sop.ts';
import { createContext, type AuditInput, type Context } from './context.ts';
import { applyPengecualian } from './pengecualian.ts';
import { ATURAN_GAGAL } from './mesin.ts';
import { RULES } from './registry.ts';
import type { CheckRule, Temuan } from './rule.ts';
import { bind } from './ikatan.ts';
import { createFinding } from './temuan.ts';

/**
 * All findings, in the order of `sops`, then of the registry, then of the SOP's fields.
 * A rule that throws becomes a finding (`aturan-gagal`) of the SOP it was reading and never stops the run.
 */
export function runAudit(sops: readonly Sop[], input: AuditInput, rules: readonly CheckRule[] = RULES): Finding[] {
  const context = createContext(input);
  const bySop = new Map<Sop, Map<CheckRule, Finding[]>>();
  const add = (rule: CheckRule, sop: Sop, finding: Finding): void => {
    const ofSop = bySop.get(sop) ?? new Map<CheckRule, Finding[]>();
    bySop.set(sop, ofSop.set(rule, [...(ofSop.get(rule) ?? []), finding]));
  };
  const reportSop =
    (rule: CheckRule) =>
    (sop: Sop, temuan: Temuan): void => {
      const own = bind(rule, sop, temuan, context);
      if (own !== null) add(rule, sop, createFinding(rule, sop, own));
    };
  const instansi = [...Map.groupBy(sops, (sop) => sop.instansi.id).values()];
  for (const rule of rules) {
    if (rule.scope === 'sop') continue;
    for (const group of rule.scope === 'instansi' ? instansi : [sops]) {
      const [first] = group;
      if (first === undefined) continue;
      guard(rule, first, add, () => {
        rule.check(group, reportSop(rule), context);
      });
    }
  }
  return sops.flatMap((sop) => {
    for (const rule of rules)
      if (rule.scope === 'sop')
        guard(rule, sop, add, () => {
          checkSop(rule, sop, add, context);
        });
    const found = bySop.get(sop);
    bySop.delete(sop);
    const findings = rules.flatMap((rule) => found?.get(rule) ?? []);
    return applyPengecualian(sop, findings, context.tanggal);
  });
}

type Add = (rule: CheckRule, sop: Sop, finding: Finding) => void;

function checkSop(rule: CheckRule & { scope: 'sop' }, sop: Sop, add: Add, context: Context): void {
  rule.check(
    sop,
    (temuan) => {
      const own = bind(rule, sop, temuan, context);
      if (own !== null) add(rule, sop, createFinding(rule, sop, own));
    },
    context,
  );
}

function guard(rule: CheckRule, sop: Sop, add: Add, check: () => void): void {
  try {
    check();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    const temuan: Temuan = {
      path: [],
      message: `Aturan ${rule.id} tidak dapat dijalankan pada SOP ini.`,
      quote: cause,
      hint: 'Temuan aturan itu untuk SOP ini belum lengkap.',
      salinan: true,
    };
    add(rule, sop, createFinding(ATURAN_GAGAL, sop, temuan));
  }
}
