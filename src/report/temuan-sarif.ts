/** SARIF 2.1.0 (OASIS): the format that code hosts and audit tools read. */
import { sayDasar } from '../domain/dasar.ts';
import type { LocatedFinding, Severity } from '../domain/finding.ts';
import type { Peraturan } from '../domain/frontmatter.ts';
import type { BacaTemuan, InfoAturan } from './temuan-data.ts';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  galat: 'error',
  peringatan: 'warning',
  catatan: 'note',
};

/** One log with one run; rules in registry order, results in the order given. */
export function renderTemuanSarif(
  findings: readonly LocatedFinding[],
  baca: BacaTemuan,
  aturan: readonly InfoAturan[],
  peraturan: readonly Peraturan[],
): string {
  const index = new Map(aturan.map((item, at) => [item.id, at]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Lajur',
            rules: aturan.map(({ id, kode, severity, dasar }) => ({
              id,
              name: kode,
              shortDescription: { text: sayDasar(dasar, peraturan) },
              defaultConfiguration: { level: LEVEL[severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => {
          const data = baca(finding);
          const ruleIndex = index.get(finding.ruleId);
          return {
            ruleId: finding.ruleId,
            ...(ruleIndex !== undefined && { ruleIndex }),
            level: LEVEL[finding.severity],
            message: { text: [finding.message, finding.hint].filter(Boolean).join(' ') },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(finding.file) },
                  region: {
                    startLine: finding.line,
                    startColumn: finding.column,
                  },
                },
                logicalLocations: [
                  {
                    fullyQualifiedName: [data.sop, data.langkah, data.bidang]
                      .filter((item) => item !== undefined)
                      .join('#'),
                  },
                ],
              },
            ],
            properties: { jenis: finding.jenis, ...(finding.quote !== undefined && { kutipan: finding.quote }) },
          };
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}
