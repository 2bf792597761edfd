/** Two builds of the same commit are the same bytes, drawn anew and from the cache. */
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

test('a second build writes the same bytes', () => {
  const again = mkdtempSync(join(tmpdir(), 'lajur-bangun-'));
  rmSync(join(ROOT, 'node_modules/.cache/lajur/bagan'), { recursive: true, force: true });
  // The test runner's own words about itself would make it a development build.
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
  for (const name of ['DEV', 'PROD', 'MODE']) Reflect.deleteProperty(env, name);
  execFileSync('astro', ['build', '--outDir', again], { cwd: ROOT, env, stdio: 'pipe' });
  const [first, second] = [digest(DIST), digest(again)];
  rmSync(again, { recursive: true, force: true });
  expect(second).toEqual(first);
});
