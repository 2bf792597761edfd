import { readFileSync } from 'node:fs';
import { Ajv, type SchemaObject } from 'ajv';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../src/audit/registry.ts';
import type { Finding, LocatedFinding } from '../../src/domain/finding.ts';
import { renderTemuanCsv, TEMUAN_KOLOM } from '../../src/report/temuan-csv.ts';
import { createTemuanData, isParah } from '../../src/report/temuan-data.ts';
import { renderTemuanGithub } from '../../src/report/temuan-github.ts';
import { renderTemuanJson } from '../../src/report/temuan-json.ts';
import { renderTemuanSarif } from '../../src/report/temuan-sarif.ts';
import { ACUAN, buildContoh, SOP_ID } from '../audit/fixture.ts';

const alamat = (path: string): string => `https://lajur.example${path}`;
const sop = buildContoh({});
const naskah = {
  name: sop.sumber.naskah.replace('.txt', ''),
  baris: ['satu', 'dua', '5 = menyusun  "draf"', 'Menyusun "draf"'],
};
const konteks = { peraturan: ACUAN.peraturan, naskah: [naskah], alamat };
const baca = createTemuanData([sop], ALL_RULES, konteks);
const berkas = (sopId: string): string => `content/sop/${sopId}.mdx`;
const waktu: LocatedFinding = {
  ruleId: 'langkah-tanpa-waktu',
  severity: 'galat',
  jenis: 'sop',
  sopId: SOP_ID,
  path: ['langkah', 2, 'mutuBaku', 'waktu'],
  message: 'Waktu kosong, 100% belum diisi.',
  quote: '=Menyusun "draf"',
  hint: 'Contoh: 15 menit.',
  file: 'content/sop/dinas-contoh/a b.mdx',
  line: 12,
  column: 5,
};
const skema: LocatedFinding = {
  ruleId: 'skema',
  severity: 'galat',
  jenis: 'sop',
  sopId: 'x/y',
  path: ['dasarHukum', 3, 'kutipan'],
  message: 'Salah.',
  file: 'a.mdx',
  line: 1,
  column: 1,
};

test('JSON in the shape of the contract', () => {
  const json: unknown = JSON.parse([...renderTemuanJson([waktu, skema], baca, '2026-11-22')].join(''));
  expect(json).toEqual({
    versi: 1,
    tanggal: '2026-11-22',
    temuan: [
      {
        ruleId: 'langkah-tanpa-waktu',
        kode: 'MB-02',
        severity: 'galat',
        jenis: 'sop',
        sop: SOP_ID,
        langkah: 'susun',
        bidang: 'mutuBaku.waktu',
        kutipan: '=Menyusun "draf"',
        pesan: 'Waktu kosong, 100% belum diisi.',
        petunjuk: 'Contoh: 15 menit.',
        urutan: 3,
        nomor: '3',
        naskah: sop.sumber.naskah,
        dasar: 'PermenPANRB 35/2012, Bagian Flowchart: mutu baku setiap kegiatan',
        url: `https://lajur.example/sop/${SOP_ID}/#langkah-susun`,
      },
      {
        ruleId: 'skema',
        kode: '',
        severity: 'galat',
        jenis: 'sop',
        sop: 'x/y',
        bidang: 'dasarHukum[3].kutipan',
        pesan: 'Salah.',
        url: 'https://lajur.example/sop/x/y/#temuan',
      },
    ],
  });
  expect(JSON.parse([...renderTemuanJson([], baca, '2026-11-22')].join(''))).toEqual({
    versi: 1,
    tanggal: '2026-11-22',
    temuan: [],
  });
});

test('CSV with a byte order mark, quoted, formulas disarmed', () => {
  expect([...renderTemuanCsv([waktu], baca)].join('')).toBe(
    `\uFEFF${TEMUAN_KOLOM.join(',')}\r\n` +
      `langkah-tanpa-waktu,MB-02,galat,sop,${SOP_ID},susun,mutuBaku.waktu,"'=Menyusun ""draf""","Waktu kosong, 100% belum diisi.",Contoh: 15 menit.,3,3,${sop.sumber.naskah},,"PermenPANRB 35/2012, Bagian Flowchart: mutu baku setiap kegiatan",https://lajur.example/sop/${SOP_ID}/#langkah-susun\r\n`,
  );
});

test('CSV with semicolons for spreadsheets with Indonesian settings', () => {
  const [head = '', row = ''] = [...renderTemuanCsv([skema], baca, ';')].join('').split('\r\n');
  expect(head).toBe(`\uFEFF${TEMUAN_KOLOM.join(';')}`);
  expect(row).toBe('skema;;galat;sop;x/y;;dasarHukum[3].kutipan;;Salah.;;;;;;;https://lajur.example/sop/x/y/#temuan');
});

describe('the line of the source text', () => {
  const tanpaBaris = { ...waktu, path: ['peringatan', 0] };

  test('is the one line that holds the words, however they are spaced', () => {
    expect(baca({ ...tanpaBaris, quote: 'dua' }).baris).toBeUndefined();
    expect(baca({ ...tanpaBaris, quote: '5 = Menyusun "draf"' }).baris).toBe(3);
  });

  test('is unknown where two lines hold them, or the text is not here', () => {
    expect(baca({ ...tanpaBaris, quote: 'menyusun "draf"' }).baris).toBeUndefined();
    const lain = createTemuanData([sop], ALL_RULES, { ...konteks, naskah: [] });
    expect(lain({ ...tanpaBaris, quote: '5 = Menyusun "draf"' })).not.toHaveProperty('baris');
  });
});

test('GitHub commands with their special signs escaped', () => {
  expect(renderTemuanGithub([{ ...waktu, file: 'a,b:c.mdx' }])).toBe(
    '::error file=a%2Cb%3Ac.mdx,line=12,col=5,title=langkah-tanpa-waktu::Waktu kosong, 100%25 belum diisi. Contoh: 15 menit.\n',
  );
});

test('every severity is a command; line breaks stay in one line, a missing hint leaves nothing', () => {
  expect(
    renderTemuanGithub([
      { ...skema, severity: 'peringatan', message: 'Satu\r\ndua.' },
      { ...skema, severity: 'catatan' },
    ]),
  ).toBe(
    '::warning file=a.mdx,line=1,col=1,title=skema::Satu%0D%0Adua.\n::notice file=a.mdx,line=1,col=1,title=skema::Salah.\n',
  );
});

describe('the field of a finding', () => {
  test.each([
    [SOP_ID, [], undefined, 'sop'],
    [SOP_ID, ['langkah', 2], 'susun', 'langkah'],
    [SOP_ID, ['langkah', 2, 'keputusan', 'cabang', 1, 'ke'], 'susun', 'keputusan.cabang[1].ke'],
    [SOP_ID, ['langkah', 99, 'waktu'], undefined, 'langkah[99].waktu'],
    [SOP_ID, ['langkah'], undefined, 'langkah'],
    [SOP_ID, ['pelaksana', 2, 'nama'], undefined, 'pelaksana[2].nama'],
    ['x/y', ['langkah', 2], undefined, 'langkah[2]'],
  ])('%s %j', (sopId, path, langkah, bidang) => {
    const data = baca({ ...skema, sopId, path });
    expect([data.langkah, data.bidang]).toEqual([langkah, bidang]);
  });
});

/** Where a log is not as the schema of OASIS says, without its sentences; that schema is of draft 4, whose words mean the same here. */
function salahSarif(log: unknown): string[] {
  const text = readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8');
  const { $schema, id, ...skema } = JSON.parse(text) as SchemaObject;
  expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.stringContaining('sarif-2.1.0')]);
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
    skema,
  );
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly rules: readonly { readonly id: string; readonly defaultConfiguration: { readonly level: string } }[];
      };
    };
    readonly columnKind: string;
    readonly results: readonly {
      readonly properties: Readonly<Record<string, string>>;
      readonly partialFingerprints: Readonly<Record<string, string>>;
      readonly ruleId: string;
      readonly ruleIndex?: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
        readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
      }[];
    }[];
  }[];
}

describe('SARIF 2.1.0', () => {
  const options = { peraturan: ACUAN.peraturan, alamat, berkas };
  const render = (findings: readonly (Finding | LocatedFinding)[]): string =>
    [...renderTemuanSarif(findings, baca, ALL_RULES, options)].join('');
  const log = JSON.parse(render([waktu, skema])) as Sarif;
  const tanpaTempat: Finding = {
    ruleId: waktu.ruleId,
    severity: waktu.severity,
    jenis: waktu.jenis,
    sopId: SOP_ID,
    path: waktu.path,
    message: waktu.message,
  };
  const dikutip = { ...tanpaTempat, path: ['peringatan', 0], quote: '5 = Menyusun "draf"' };

  test.each([
    ['findings with and without a place', [waktu, skema, tanpaTempat, dikutip]],
    ['no finding', []],
  ])('the schema of the standard takes %s', (_, findings) => {
    expect(salahSarif(JSON.parse(render(findings)))).toEqual([]);
  });

  test('a finding without a line in its file names the file, and the line of the source text beside it', () => {
    const [one, two] = (JSON.parse(render([tanpaTempat, dikutip])) as Sarif).runs[0]?.results ?? [];
    expect(one?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: berkas(SOP_ID) } });
    expect(one).not.toHaveProperty('relatedLocations');
    expect(two).toMatchObject({
      hostedViewerUri: `https://lajur.example/sop/${SOP_ID}/#temuan`,
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: `content/naskah/${sop.sumber.naskah}` },
            region: { startLine: 3 },
          },
        },
      ],
    });
  });

  test('a finding keeps its fingerprint when rows move, and another field or other words have another', () => {
    const print = (finding: Finding): string =>
      (JSON.parse(render([finding])) as Sarif).runs[0]?.results[0]?.partialFingerprints['temuan/v1'] ?? '';
    expect(print(waktu)).toBe(`langkah-tanpa-waktu|${SOP_ID}|susun|mutuBaku.waktu|=Menyusun "draf"`);
    expect(print({ ...skema, path: ['dasarHukum', 4, 'kutipan'] })).toBe(print(skema));
    expect(print({ ...waktu, quote: 'lain' })).not.toBe(print(waktu));
    expect(print({ ...waktu, path: ['langkah', 2, 'nomor'] })).not.toBe(print(waktu));
  });
  const [run] = log.runs;

  test('one run of one tool, each rule once', () => {
    expect(log.version).toBe('2.1.0');
    expect(log.$schema).toMatch(/sarif-schema-2\.1\.0\.json$/);
    expect(log.runs).toHaveLength(1);
    const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
    expect(run?.tool.driver.name).toBe('Lajur');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('rules say their code, their basis and how grave they are; columns are counted as JavaScript does', () => {
    expect(run?.tool.driver.rules.find(({ id }) => id === 'langkah-tanpa-waktu')).toEqual({
      id: 'langkah-tanpa-waktu',
      name: 'MB-02',
      shortDescription: { text: 'PermenPANRB 35/2012, Bagian Flowchart: mutu baku setiap kegiatan' },
      helpUri: 'https://lajur.example/temuan/langkah-tanpa-waktu/',
      defaultConfiguration: { level: 'error' },
    });
    expect(new Set(ALL_RULES.map(({ severity }) => severity)).size).toBe(3);
    const levels = { galat: 'error', peringatan: 'warning', catatan: 'note' };
    expect(run?.tool.driver.rules.map(({ defaultConfiguration }) => defaultConfiguration.level)).toEqual(
      ALL_RULES.map(({ severity }) => levels[severity]),
    );
    expect(run?.columnKind).toBe('utf16CodeUnits');
  });

  const names = (result: Sarif['runs'][number]['results'][number] | undefined): string[] =>
    result?.locations.flatMap(({ logicalLocations }) =>
      logicalLocations.map(({ fullyQualifiedName }) => fullyQualifiedName),
    ) ?? [];

  test('results point at their rule, file, line and column', () => {
    const [first, second] = run?.results ?? [];
    expect(run?.tool.driver.rules[first?.ruleIndex ?? -1]?.id).toBe('langkah-tanpa-waktu');
    expect(first).toMatchObject({
      level: 'error',
      message: { text: 'Waktu kosong, 100% belum diisi. Contoh: 15 menit.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/sop/dinas-contoh/a%20b.mdx' },
            region: { startLine: 12, startColumn: 5 },
          },
        },
      ],
    });
    expect(second).not.toHaveProperty('ruleIndex');
    expect(second).toMatchObject({ message: { text: 'Salah.' }, properties: { jenis: 'sop' } });
    expect(second?.properties).not.toHaveProperty('kutipan');
    expect(first?.properties).toEqual({
      jenis: 'sop',
      kutipan: '=Menyusun "draf"',
      nomor: '3',
      dasar: 'PermenPANRB 35/2012, Bagian Flowchart: mutu baku setiap kegiatan',
    });
    expect(names(first)).toEqual([`${SOP_ID}#susun#mutuBaku.waktu`]);
    expect(names(second)).toEqual(['x/y#dasarHukum[3].kutipan']);
  });
});

test.each([
  ['galat', 'galat', true],
  ['peringatan', 'galat', false],
  ['galat', 'peringatan', true],
  ['catatan', 'catatan', true],
  ['catatan', 'peringatan', false],
  ['peringatan', 'catatan', true],
] as const)('%s against a limit of %s: %s', (severity, batas, expected) => {
  expect(isParah({ severity }, batas)).toBe(expected);
});
