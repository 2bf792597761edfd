/**
 * `node tests/bench/langkah-biaya.ts [60]`: what a step page costs a build beside the page of its SOP, with the drawings
 * made anew and with all of them kept from an earlier build. By Astro's own times of every page, of two builds each.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../content.ts';
import { build, copySite, makeTopik, type Bangunan } from './topik-situs.ts';

const JENIS = {
  SOP: /^\/sop\/[^/]+\/[^/]+\/index\.html$/,
  langkah: /^\/sop\/[^/]+\/[^/]+\/langkah\/[^/]+\/index\.html$/,
  kartu: /^\/sematkan\/[^/]+\/[^/]+\/[^/]+\/index\.html$/,
  oembed: /^\/sematkan\/[^/]+\/[^/]+\/[^/]+\/oembed\.json$/,
} as const;
type Jenis = keyof typeof JENIS;

const jumlah = Number(process.argv[2] ?? 60);
const home = mkdtempSync(join(tmpdir(), 'lajur-langkah-'));
try {
  copySite(home, await makeTopik(jumlah));
  linkPackages(home);
  const baru = build(home);
  const simpanan = build(home);
  report('drawings made anew', baru);
  report('drawings kept', simpanan);
  report('drawings kept, once more', build(home));
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Packages of this checkout, and a cache of its own. */
function linkPackages(root: string): void {
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== '.cache') symlinkSync(join(ROOT, 'node_modules', name), join(root, 'node_modules', name));
  }
}

function report(name: string, { halaman }: Bangunan): void {
  const mean = (jenis: Jenis): number => {
    const own = halaman.filter(({ jalur }) => JENIS[jenis].test(jalur));
    return own.reduce((sum, { ms }) => sum + ms, 0) / own.length;
  };
  const sop = mean('SOP');
  const share = (value: number): string => `${value.toFixed(2)} ms, ${Math.round((value / sop) * 100)} %`;
  const langkah = mean('langkah');
  console.log(
    [
      `${name}: SOP page ${sop.toFixed(1)} ms`,
      `step page ${share(langkah)}`,
      `with card and oEmbed ${share(langkah + mean('kartu') + mean('oembed'))}`,
    ].join('; '),
  );
}
