/**
 * The published Mermaid texts, and those of 200 generated SOPs, through the parsers of Mermaid 12.3 (installed)
 * and 11.6 (fetched once from the npm registry). Exits with 1 when a text is refused.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { renderMermaid } from '../../src/diagram/mermaid-text.ts';
import { installDom } from '../../src/draw/mermaid-dom.ts';
import { realSops, ROOT } from '../content.ts';
import { sopArbitrary } from '../diagram/sop-arbitrary.ts';
import { keepAngka } from './angka.ts';

const OLD = '11.6.0';
const folder = join(ROOT, 'node_modules/.cache/lajur', `mermaid-${OLD}`);
if (!existsSync(join(folder, 'node_modules/mermaid'))) {
  await mkdir(folder, { recursive: true });
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', `mermaid@${OLD}`], {
    stdio: 'inherit',
  });
}

interface Parser {
  readonly initialize: (config: object) => void;
  readonly parse: (text: string) => Promise<unknown>;
}
const load = async (path: string): Promise<Parser> =>
  ((await import(pathToFileURL(join(path, 'dist/mermaid.esm.mjs')).href)) as { default: Parser }).default;

installDom();
const texts = [
  ...(await realSops()),
  ...fc.sample(sopArbitrary({ langkah: 20, lajur: 8 }), { numRuns: 200, seed: 1 }),
].map((sop) => renderMermaid(sop));
let refused = 0;
const angka: [string, string][] = [];
for (const path of [join(ROOT, 'node_modules/mermaid'), join(folder, 'node_modules/mermaid')]) {
  const { version } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as { version: string };
  const mermaid = await load(path);
  mermaid.initialize({ startOnLoad: false, logLevel: 'fatal', maxEdges: 10_000, maxTextSize: 1_000_000 });
  let parsed = 0;
  for (const text of texts) {
    try {
      await mermaid.parse(text);
      parsed += 1;
    } catch (error) {
      refused += 1;
      console.error(`${version}: ${String(error)}\n${text.slice(0, 400)}`);
    }
  }
  angka.push([`published Mermaid texts that Mermaid ${version} parses`, `${parsed} of ${texts.length}`]);
}
keepAngka('mmd', angka);
process.exitCode = refused > 0 ? 1 : 0;
