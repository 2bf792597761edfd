/** Feeds broken copies of the real SOPs to the loader and notes whatever is neither a located message nor a success. */
import { cp, mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import { splitFrontMatter } from '../../src/load/front-matter.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { checkBody } from '../../src/load/mdx-body.ts';
import { readText } from '../../src/load/read-text.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { printFindings } from '../../src/report/print.ts';
import { ROOT } from '../content.ts';
import { buatAcak, mutasi } from './mutasi.ts';

export interface HasilKabur {
  readonly diterima: number;
  readonly ditolak: number;
  /** What must not be: file, its changes, and what came of it. */
  readonly salah: readonly string[];
  /** Processor milliseconds that the slowest file took to read, and its changes. */
  readonly terlama: readonly [ms: number, cara: string];
}

const PER_FOLDER = 250;
/** No measure of speed: a file this slow would never come to an end if it were a little larger. */
const BATAS_MS = 1000;
const NO_MESSAGE = /\bat .*:\d+:\d+|Error\b|undefined|NaN|\[object|expected|invalid/;

export async function kabur(jumlah: number, benih: number): Promise<HasilKabur> {
  const acak = buatAcak(benih);
  const asal = await readSops();
  const salah: string[] = [];
  let terlama: readonly [number, string] = [0, ''];
  let diterima = 0;
  for (let mulai = 0; mulai < jumlah; mulai += PER_FOLDER) {
    const root = await mkdtemp(join(tmpdir(), 'lajur-kabur-'));
    try {
      await cp(join(ROOT, 'content'), join(root, 'content'), { recursive: true });
      const cara = new Map<string, string>();
      for (let index = mulai; index < Math.min(jumlah, mulai + PER_FOLDER); index += 1) {
        const sumber = asal[index % asal.length] ?? { instansi: '', isi: new Uint8Array() };
        const mutan = mutasi(sumber.isi, acak);
        const file = `content/sop/${sumber.instansi}/mutan-${index}.mdx`;
        await mkdir(join(root, 'content/sop', sumber.instansi), { recursive: true });
        await writeFile(join(root, file), mutan.isi);
        cara.set(file, mutan.cara.join(' + '));
        const ms = await timeReading(join(root, file));
        if (ms > terlama[0]) terlama = [ms, `${file}: ${cara.get(file) ?? ''}`];
        if (ms > BATAS_MS) salah.push(`${file} (${cara.get(file) ?? ''}): ${Math.round(ms)} ms`);
      }
      const { accepted, problems } = await judge(root, cara);
      diterima += accepted;
      salah.push(...problems);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
  }
  return { diterima, ditolak: jumlah - diterima, salah, terlama };
}

async function readSops(): Promise<{ instansi: string; isi: Uint8Array }[]> {
  const folder = join(ROOT, 'content/sop');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(
    names.map(async (name) => ({ instansi: name.split(/[\\/]/)[0] ?? '', isi: await readFile(join(folder, name)) })),
  );
}

async function timeReading(path: string): Promise<number> {
  // Of the processor, so that a busy machine does not look like a slow file.
  const start = process.cpuUsage();
  const read = await readText(path);
  const split = read.ok ? splitFrontMatter(read.text) : null;
  if (split?.ok) {
    parseYaml(split.yaml, 2);
    checkBody(split.body, split.bodyLine);
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

async function judge(
  root: string,
  cara: ReadonlyMap<string, string>,
): Promise<{ accepted: number; problems: string[] }> {
  const { content, findings } = await loadContent(root);
  const told = new Set(findings.map(({ file }) => file));
  const accepted = new Set(content.sop.map(({ file }) => file).filter((file) => cara.has(file)));
  const problems: string[] = [];
  const note = (file: string, what: string): void =>
    void problems.push(`${file} (${cara.get(file) ?? 'untouched'}): ${what}`);
  for (const file of cara.keys()) {
    if (told.has(file) === accepted.has(file))
      note(file, accepted.has(file) ? 'accepted with findings' : 'vanished without a word');
  }
  for (const finding of findings.filter(({ file }) => cara.has(file))) {
    const { file, line, column } = finding;
    const lines = (await readFile(join(root, file), 'latin1')).split('\n').length;
    if (!(line >= 1 && line <= lines + 1 && column >= 1)) note(file, `place ${line}:${column} of ${lines} lines`);
    const report = printFindings([finding]);
    if (NO_MESSAGE.test(finding.message)) note(file, report);
  }
  const index = indexAcuan(content.acuan);
  for (const { id, file, data } of content.sop) {
    try {
      buildSop(id, data, index);
    } catch (error) {
      note(file, `buildSop: ${String(error)}`);
    }
  }
  return { accepted: accepted.size, problems };
}
