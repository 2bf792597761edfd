/**
 * `temuan`: the audit as a linter. Today is `SOP_TANGGAL`, else the date of the last commit.
 *
 * Exit codes: 0 nothing at or above `--fail-on` (or no `--fail-on`); 1 findings at or above it;
 * 2 the content cannot be read as SOPs, or the command line is wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_RULES } from '../audit/registry.ts';
import { runAudit } from '../audit/run.ts';
import { foldSebab } from '../audit/sebab/sebab.ts';
import { buildSop, indexAcuan } from '../domain/build-sop.ts';
import type { Finding, LocatedFinding } from '../domain/finding.ts';
import { SITUS } from '../domain/situs.ts';
import type { Sop } from '../domain/sop.ts';
import { readTanggal } from '../integrations/tanggal.ts';
import { splitFrontMatter } from '../load/front-matter.ts';
import { loadContent } from '../load/load-content.ts';
import { parseYaml, type Yaml } from '../load/yaml.ts';
import { printHal, type Hal } from '../report/print-hal.ts';
import { printFindings } from '../report/print.ts';
import { renderTemuanCsv } from '../report/temuan-csv.ts';
import { createTemuanData, isParah, TINGKAT_TEMUAN } from '../report/temuan-data.ts';
import { renderTemuanGithub } from '../report/temuan-github.ts';
import { renderTemuanJson } from '../report/temuan-json.ts';
import { renderTemuanSarif } from '../report/temuan-sarif.ts';
import { createAlat } from './pilihan.ts';

export const alat = createAlat({
  keterangan: `Kode keluar: 0 tanpa temuan yang melampaui batas; 1 ada temuan setingkat --fail-on atau lebih berat;
2 isi tidak dapat dibaca, atau perintahnya keliru.`,
  pilihan: {
    format: { arti: 'bentuk keluaran', antara: ['teks', 'json', 'csv', 'sarif', 'github'], bawaan: 'teks' },
    'fail-on': { arti: 'kode keluar 1 bila ada temuan setingkat itu atau lebih berat', antara: TINGKAT_TEMUAN },
    jenis: { arti: 'hanya temuan tentang SOP, atau hanya tentang salinannya', antara: ['sop', 'salinan'] },
  },
  jalankan: async ({ format, 'fail-on': failOn, jenis }) => {
    const root = process.cwd();
    const { content, findings: problems } = await loadContent(root);
    if (problems.some((problem) => problem.severity === 'galat')) {
      process.stderr.write(printFindings(problems));
      return 2;
    }
    const index = indexAcuan(content.acuan);
    const sops = content.sop.map(({ id, data }) => buildSop(id, data, index));
    const tanggal = readTanggal((message) => process.stderr.write(`${message}\n`));
    const findings = runAudit(sops, { tanggal, acuan: content.acuan }).filter(
      (finding) => jenis === undefined || finding.jenis === jenis,
    );
    const files = new Map(content.sop.map(({ id, file }) => [id, file]));
    const located = locate(findings, files, root);
    const { acuan, naskah } = content;
    const baca = createTemuanData(sops, ALL_RULES, { peraturan: acuan.peraturan, naskah, alamat });
    for (const piece of render()) process.stdout.write(piece);
    return failOn !== undefined && findings.some((finding) => isParah(finding, failOn)) ? 1 : 0;

    function render(): Iterable<string> {
      if (format === 'json') return renderTemuanJson(findings, baca, tanggal);
      if (format === 'csv') return renderTemuanCsv(findings, baca);
      if (format === 'sarif') {
        const berkas = (sopId: string): string => files.get(sopId) ?? sopId;
        return renderTemuanSarif(located, baca, ALL_RULES, { peraturan: acuan.peraturan, alamat, berkas });
      }
      if (format === 'github') return [renderTemuanGithub(located)];
      return [findings.length === 0 ? `${sops.length} SOP: tidak ada temuan.\n` : printHal(fold(sops, located))];
    }
  },
});

/** The site as the setting names it: here no build says where it stands. */
function alamat(path: string): string {
  return new URL(SITUS.dasar.replace(/\/$/, '') + path, SITUS.asal).href;
}

/** Adds file, line and column: each file is read again once, in the order of lines within a file. */
function locate(findings: readonly Finding[], files: ReadonlyMap<string, string>, root: string): LocatedFinding[] {
  return [...Map.groupBy(findings, (finding) => finding.sopId)].flatMap(([sopId, list]) => {
    const file = files.get(sopId) ?? sopId;
    const yaml = readYaml(join(root, file));
    return list
      .map((finding): LocatedFinding => ({
        ...finding,
        file,
        ...(yaml?.locate(finding.path) ?? { line: 1, column: 1 }),
      }))
      .sort(byPlace);
  });
}

function fold(sops: readonly Sop[], located: readonly LocatedFinding[]): Hal[] {
  const byFinding = new Map<Finding, LocatedFinding>(located.map((finding) => [finding, finding]));
  return foldSebab(sops, located).map(({ severity, kalimat, temuan }) => ({
    severity,
    kalimat,
    temuan: temuan.flatMap((finding) => byFinding.get(finding) ?? []).sort(byPlace),
  }));
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.line - b.line || a.column - b.column;
}

function readYaml(path: string): Yaml | null {
  const split = splitFrontMatter(readFileSync(path, 'utf8'));
  return split.ok ? parseYaml(split.yaml, 2) : null;
}
