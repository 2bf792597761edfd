/**
 * What the page of a step, and its card and oEmbed file, cost a build beside all that is made of an SOP without them.
 * Words: `[SOPs, 40]`. Pages are made several at a time, so only whole builds can be compared: few SOPs, many, and
 * many with the pages of steps; every drawing is kept from a build before.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../content.ts';
import { keepAngka } from './angka.ts';
import { build, copySite, makeTopik, type TopikBesar } from './topik-situs.ts';

const SEDIKIT = 4;
const KALI = 3;
const TANPA = { SOP_HALAMAN_LANGKAH: 'mati' };

const jumlah = Number(process.argv[2] ?? 40);
const home = mkdtempSync(join(tmpdir(), 'lajur-langkah-'));
try {
  const banyak = await makeTopik(jumlah);
  const few = copy('sedikit', await makeTopik(SEDIKIT));
  const many = copy('banyak', banyak);
  for (const root of [few, many]) build(root);
  const kecil = measure(few, TANPA);
  const tanpa = measure(many, TANPA);
  const dengan = measure(many, {});
  const langkah = banyak.sops.reduce((sum, sop) => sum + sop.langkah.length, 0);
  const perSop = (tanpa - kecil) / (jumlah - SEDIKIT);
  const perLangkah = (dengan - tanpa) / langkah;
  console.log(`pages of ${jumlah} SOPs: ${tanpa} ms, with those of ${langkah} steps ${dengan} ms`);
  keepAngka('langkah', [
    [
      'page, card and oEmbed file of a step, beside everything made of an SOP',
      `${perLangkah.toFixed(1)} of ${perSop.toFixed(1)} ms, ${Math.round((perLangkah / perSop) * 100)} %`,
    ],
  ]);
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** With the packages of this checkout, and caches of its own. */
function copy(name: string, topik: TopikBesar): string {
  const root = join(home, name);
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  copySite(root, topik);
  for (const item of readdirSync(join(ROOT, 'node_modules'))) {
    if (!item.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', item), join(root, 'node_modules', item));
  }
  return root;
}

/** Milliseconds of all pages, none of them kept; the best of some builds. */
function measure(root: string, env: Readonly<Record<string, string>>): number {
  const runs = Array.from({ length: KALI }, () => {
    for (const name of ['node_modules/.astro', 'dist']) rmSync(join(root, name), { recursive: true, force: true });
    return build(root, env).semua;
  });
  return Math.min(...runs);
}
