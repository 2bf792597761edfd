import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bukaSalinan } from '../../src/integrations/hak.ts';

test.skipIf(process.platform === 'win32')(
  'copies of files that a clone closed are open, other files are left alone',
  () => {
    const root = mkdtempSync(join(tmpdir(), 'lajur-hak-'));
    try {
      const [publik, situs] = [join(root, 'publik'), join(root, 'situs')];
      mkdirSync(join(publik, 'skema'), { recursive: true, mode: 0o700 });
      writeFileSync(join(publik, 'skema/a.json'), '{}', { mode: 0o600 });
      chmodSync(join(publik, 'skema'), 0o700);
      cpSync(publik, situs, { recursive: true });
      writeFileSync(join(situs, 'milik-lain'), '', { mode: 0o600 });
      bukaSalinan(publik, situs);
      const modes = ['skema', 'skema/a.json', 'milik-lain'].map((name) => statSync(join(situs, name)).mode & 0o777);
      expect(modes).toEqual([0o755, 0o644, 0o600]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  },
);
