/** SARIF 2.1.0 (OASIS), piece by piece: the format that code hosts and audit tools read. */
import { sayDasar } from '../domain/dasar.ts';
import type { Finding, LocatedFinding, Severity } from '../domain/finding.ts';
import type { Peraturan } from '../domain/frontmatter.ts';
import { temuanUrl } from '../domain/url.ts';
import type { BacaTemuan, InfoAturan, TemuanData } from './temuan-data.ts';

export interface SarifOptions {
  readonly peraturan: readonly Peraturan[];
  /** Path of the site → full address. */
  readonly alamat: (path: string) => string;
  /** File of an SOP from the root of the project, for a finding without a place in it. */
  readonly berkas: (sopId: string) => string;
}

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  galat: 'error',
  peringatan: 'warning',
  catatan: 'note',
};

/** One log with one run; rules in registry order, results in the order given. */
export function* renderTemuanSarif(
  findings: readonly (Finding | LocatedFinding)[],
  baca: BacaTemuan,
  aturan: readonly InfoAturan[],
  options: SarifOptions,
): Generator<string> {
  const index = new Map(aturan.map((item, at) => [item.id, at]));
  const [before = '', after = ''] = JSON.stringify(describeLog(aturan, options)).split('"HASIL"');
  yield before;
  for (const [at, finding] of findings.entries()) {
    const ruleIndex = index.get(finding.ruleId);
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(describeResult(finding, baca(finding), ruleIndex, options))}`;
  }
  yield `${after}\n`;
}

/** With a word in the place of the results. */
function describeLog(aturan: readonly InfoAturan[], { alamat, peraturan }: SarifOptions): object {
  const rules = aturan.map(({ id, kode, severity, dasar }) => ({
    id,
    name: kode,
    shortDescription: { text: sayDasar(dasar, peraturan) },
    helpUri: alamat(temuanUrl(id)),
    defaultConfiguration: { level: LEVEL[severity] },
  }));
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Lajur', informationUri: alamat('/'), language: 'id', rules } },
        columnKind: 'utf16CodeUnits',
        results: ['HASIL'],
      },
    ],
  };
}

function describeResult(
  finding: Finding | LocatedFinding,
  data: TemuanData,
  ruleIndex: number | undefined,
  { berkas }: SarifOptions,
): object {
  const name = [data.sop, data.langkah, data.bidang].filter((item) => item !== undefined).join('#');
  const located = 'file' in finding;
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: [finding.message, finding.hint].filter(Boolean).join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(located ? finding.file : berkas(finding.sopId)) },
          ...(located && { region: { startLine: finding.line, startColumn: finding.column } }),
        },
        logicalLocations: [{ fullyQualifiedName: name }],
      },
    ],
    ...(data.naskah !== undefined && data.baris !== undefined && { relatedLocations: [describeNaskah(data)] }),
    partialFingerprints: { 'temuan/v1': fingerprint(data) },
    hostedViewerUri: data.url,
    properties: {
      jenis: finding.jenis,
      ...(finding.quote !== undefined && { kutipan: finding.quote }),
      ...(data.nomor !== undefined && { nomor: data.nomor }),
      ...(data.dasar !== undefined && { dasar: data.dasar }),
    },
  };
}

function describeNaskah({ baris, naskah }: TemuanData): object {
  return {
    id: 1,
    physicalLocation: {
      artifactLocation: { uri: encodeURI(`content/naskah/${naskah ?? ''}`) },
      region: { startLine: baris },
    },
    message: { text: 'Baris naskah' },
  };
}

/** The same finding in the next build, whatever moved: by rule, SOP, step, field without its place in a list, and words. */
function fingerprint({ bidang, kutipan = '', langkah = '', ruleId, sop }: TemuanData): string {
  return [ruleId, sop, langkah, bidang.replaceAll(/\[\d+\]/g, '[]'), kutipan.slice(0, 200)].join('|');
}
