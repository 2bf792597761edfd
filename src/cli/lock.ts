/**
 * `npm run lock`, after every `npm install`: npm leaves optional packages for other platforms out of the lock when the
 * registry at hand does not carry them, and `npm ci` then refuses the lock. This adds them (version, os, cpu, optional).
 */
import { readFile, writeFile } from 'node:fs/promises';

interface LockPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const SYSTEMS: Readonly<Record<string, string>> = { windows: 'win32' };
const KNOWN_OS = [
  'darwin',
  'linux',
  'win32',
  'windows',
  'freebsd',
  'android',
  'openbsd',
  'netbsd',
  'openharmony',
  'sunos',
  'aix',
];
const CPUS = ['arm64', 'x64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'mips64el', 'arm', 'wasm32'];

const path = 'package-lock.json';
const lock = JSON.parse(await readFile(path, 'utf8')) as { packages: Record<string, LockPackage> };
const added: string[] = [];
for (const [owner, pack] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(pack.optionalDependencies ?? {})) {
    const found = resolve(owner, name);
    if (found && (found.version === version || /^[\^~>*]/.test(version))) continue;
    const words = name.split(/[/-]/);
    const system = words.find((word) => KNOWN_OS.includes(word));
    const cpu =
      CPUS.find((item) => words.includes(item)) ?? (words.some((word) => /^arm/.test(word)) ? 'arm' : undefined);
    lock.packages[found ? `${owner}/node_modules/${name}` : `node_modules/${name}`] = {
      version,
      ...(pack.dev !== false && { dev: true }),
      optional: true,
      ...(system && { os: [SYSTEMS[system] ?? system] }),
      ...(cpu && { cpu: [cpu] }),
    } as LockPackage;
    added.push(name);
  }
}
const [root, ...rest] = Object.entries(lock.packages);
const sorted = rest.sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(root ? [root, ...sorted] : sorted);
await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} optional packages added to ${path}\n`);

/** The package that `owner` would load under this name: its own, or the nearest above. */
function resolve(owner: string, name: string): LockPackage | undefined {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = lock.packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found || folder === '') return found;
  }
}
