/** Precision and recall against the hand-labelled set, and the time for 10,000 SOPs on one core. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Finding, Severity } from '../../src/domain/finding.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { findRule } from '../../src/audit/registry.ts';
import { runAudit } from '../../src/audit/run.ts';
import { generateSops } from '../audit/generate-sop.ts';
import { realContent, realSops } from '../content.ts';
import { keepAngka } from './angka.ts';
import { POSITIF_PALSU } from './temuan-positif-palsu.ts';

interface Label {
  readonly sop: string;
  readonly kode: string;
  readonly langkah?: string;
  readonly bidang: string;
  readonly kutipan?: string;
  readonly severity: Severity;
  readonly jenis: Finding['jenis'];
  readonly alasan: string;
}

const SEVERITIES: readonly Severity[] = ['galat', 'peringatan', 'catatan'];
/** Rules that report once per SOP: any place of the finding is the right one. */
const SEKALI = new Set(['PL-06', 'WK-05', 'SI-05', 'ID-10', 'ID-11', 'ID-12', 'SM-01', 'SM-02', 'SM-03', 'SM-04']);

const { tanggal, temuan: labels } = JSON.parse(readFileSync(new URL('temuan-emas.json', import.meta.url), 'utf8')) as {
  tanggal: string;
  temuan: Label[];
};
const sops = await realSops();
const { acuan } = (await realContent()).content;
const findings = runAudit(sops, { tanggal, acuan });

const byId = new Map(sops.map((sop) => [sop.id, sop]));
const kodeOf = (finding: Finding): string => findRule(finding.ruleId)?.kode ?? finding.ruleId;
const langkahOf = (finding: Finding): string | undefined => {
  const [first, index] = finding.path;
  return first === 'langkah' && typeof index === 'number'
    ? byId.get(finding.sopId)?.tertulis.langkah[index]?.id
    : undefined;
};
const keyOf = (sop: string, kode: string, langkah: string | undefined): string =>
  `${sop} ${kode} ${SEKALI.has(kode) ? '' : (langkah ?? '')}`;

const open = Map.groupBy(labels, (label) => keyOf(label.sop, label.kode, label.langkah));
const matches = new Map<Finding, Label>();
for (const finding of findings) {
  const label = open.get(keyOf(finding.sopId, kodeOf(finding), langkahOf(finding)))?.shift();
  if (label !== undefined) matches.set(finding, label);
}
const missed = [...open.values()].flat();
const wrong = findings.filter((finding) => !matches.has(finding));

console.log(`${labels.length} label tangan, ${findings.length} temuan, ${matches.size} cocok.\n`);
console.log('tingkat      temuan  cocok  presisi   label  ditemukan  recall');
for (const severity of SEVERITIES) {
  const found = findings.filter((finding) => finding.severity === severity);
  const right = found.filter((finding) => matches.has(finding));
  const wanted = labels.filter((label) => label.severity === severity);
  const got = wanted.filter((label) => !missed.includes(label));
  row(severity, found.length, right.length, wanted.length, got.length);
}
row('semua', findings.length, matches.size, labels.length, labels.length - missed.length);
const other = [...matches].filter(([finding, label]) => finding.severity !== label.severity);
console.log(`\nCocok dengan tingkat lain: ${other.length}`);
for (const [finding, label] of other)
  console.log(
    `  ${label.kode} ${finding.sopId} ${langkahOf(finding) ?? ''}: ${finding.severity}, label ${label.severity}`,
  );
const jenis = [...matches].filter(([finding, label]) => finding.jenis !== label.jenis);
console.log(
  `\nCocok, tetapi kami menyebutnya cacat salinan atau data kami, label menyebutnya cacat SOP (atau sebaliknya): ${jenis.length}`,
);
for (const [kode, list] of Map.groupBy(jenis, ([, label]) => label.kode)) console.log(`  ${kode}: ${list.length}`);
console.log(`\nTerlewat: ${missed.length}`);
for (const label of missed)
  console.log(`  ${label.kode} ${label.severity} ${label.sop} ${label.langkah ?? label.bidang}: ${label.alasan}`);
console.log(`\nTidak ada di label: ${wrong.length}`);
let unexplained = 0;
for (const finding of wrong) {
  const key = `${kodeOf(finding)} ${finding.sopId} ${langkahOf(finding) ?? ''}`.trim();
  const why = POSITIF_PALSU[key];
  if (why === undefined) unexplained += 1;
  console.log(`  ${key}: ${finding.message}\n    → ${why ?? 'BELUM DIJELASKAN'}`);
}

const JUMLAH = 10_000;
const many: readonly Sop[] = generateSops(JUMLAH, 1);
const heapBefore = heap();
const start = process.hrtime.bigint();
const all = runAudit(many, { tanggal, acuan });
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log('');
keepAngka('temuan', [
  [
    `findings against ${labels.length} labels made before the rules, by the same hand on the same texts`,
    `precision ${percent(matches.size, findings.length)}, recall ${percent(labels.length - missed.length, labels.length)}`,
  ],
  [
    `${JUMLAH} generated SOPs (${many.reduce((sum, sop) => sum + sop.langkah.length, 0)} steps) checked by all rules on one core`,
    `${seconds.toFixed(1)} s, heap ${heapBefore} MB before, ${heap()} MB after; ${all.length} findings`,
  ],
]);
if (unexplained > 0 || seconds > 20) process.exitCode = 1;

function row(name: string, found: number, right: number, wanted: number, got: number): void {
  console.log(
    `${name.padEnd(12)} ${String(found).padStart(6)} ${String(right).padStart(6)} ${percent(right, found).padStart(8)} ` +
      `${String(wanted).padStart(7)} ${String(got).padStart(10)} ${percent(got, wanted).padStart(7)}`,
  );
}

function heap(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;
}
