/**
 * `lock`, after every `npm install`: npm leaves optional packages for other platforms out of the lock when the
 * registry at hand does not carry them, and `npm ci` then refuses the lock. This adds them (version, os, cpu, optional).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createAlat } from './pilihan.ts';

export interface LockPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
export type LockPackages = Readonly<Record<string, LockPackage>>;

const SYSTEMS: Readonly<Record<string, string>> = { windows: 'win32' };
const KNOWN_OS = 'darwin linux win32 windows freebsd android openbsd netbsd openharmony sunos aix'.split(' ');
const KNOWN_CPU = 'arm64 x64 ia32 loong64 ppc64 riscv64 s390x mips64el arm wasm32'.split(' ');

/** The entries that the lock names as optional dependencies and does not hold, by the place they belong to. */
export function findMissing(packages: LockPackages): Record<string, LockPackage> {
  const missing: Record<string, LockPackage> = {};
  for (const [owner, pack] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(pack.optionalDependencies ?? {})) {
      const found = resolve(packages, owner, name);
      if (found && (found.version === version || /^[\^~>*]/.test(version))) continue;
      missing[found ? `${owner}/node_modules/${name}` : `node_modules/${name}`] = describe(
        name,
        version,
        pack.dev !== false,
      );
    }
  }
  return missing;
}

function describe(name: string, version: string, dev: boolean): LockPackage {
  const words = name.split(/[/-]/);
  const system = words.find((word) => KNOWN_OS.includes(word));
  const cpu =
    KNOWN_CPU.find((item) => words.includes(item)) ?? (words.some((word) => word.startsWith('arm')) ? 'arm' : null);
  return {
    version,
    ...(dev && { dev }),
    optional: true,
    ...(system && { os: [SYSTEMS[system] ?? system] }),
    ...(cpu && { cpu: [cpu] }),
  };
}

/** The package that `owner` would load under this name: its own, or the nearest above. */
function resolve(packages: LockPackages, owner: string, name: string): LockPackage | undefined {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

export const alat = createAlat({
  keterangan: `npm tidak mencatat paket pilihan untuk sistem lain, lalu npm ci di sana menolak berkas itu. Paket-paket itu ditambahkan.`,
  pilihan: {},
  jalankan: async () => {
    const path = 'package-lock.json';
    const lock = JSON.parse(await readFile(path, 'utf8')) as { packages: LockPackages };
    const missing = findMissing(lock.packages);
    const { '': root, ...rest } = { ...lock.packages, ...missing };
    const sorted = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'));
    await writeFile(
      path,
      `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(sorted) } }, null, 2)}\n`,
    );
    console.log(`${Object.keys(missing).length} paket pilihan ditambahkan ke ${path}.`);
    return 0;
  },
});
