/** Two builds of the same commit are the same bytes, made anew and with what the last one kept. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../content.ts';
import { DIST } from './site.ts';

function digest(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), hash(path)]),
  );
}

test('a second and a third build write the same bytes', () => {
  const again = mkdtempSync(join(tmpdir(), 'lajur-bangun-'));
  for (const kept of ['.cache/lajur/bagan', '.cache/lajur/cari', '.astro/simpanan.json'])
    rmSync(join(ROOT, 'node_modules', kept), { recursive: true, force: true });
  // The test runner's own words about itself would make it a development build.
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
  for (const name of ['DEV', 'PROD', 'MODE']) Reflect.deleteProperty(env, name);
  const build = (): Record<string, string> => {
    execFileSync('astro', ['build', '--outDir', again], { cwd: ROOT, env, stdio: 'pipe' });
    return digest(again);
  };
  const first = digest(DIST);
  expect(build()).toEqual(first);
  expect(build()).toEqual(first);
  rmSync(again, { recursive: true, force: true });
});
