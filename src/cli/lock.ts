/**
 * `lock`, after every `npm install`: npm leaves optional packages for other platforms out of the lock when the registry at
 * hand does not carry them, and `npm ci` then refuses the lock. This adds them (version, os, cpu, optional), and gives every
 * package that has none its checksum, as the registry states it to the ordinary npm client.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { createAlat } from './pilihan.ts';

export interface LockPackage {
  /** Where it differs from the name of its place. */
  readonly name?: string;
  readonly version?: string;
  /** `sha512-…` of the package's archive. */
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
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
      // `overrides` may put another package in its place, under the same name.
      if (found && (found.name !== undefined || found.version === version || /^[\^~>*]/.test(version))) continue;
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

/** What a registry says of one version of a package; null where it has none such. */
export type Tanya = (nama: string, versi: string) => Promise<Terang | null>;

export type Terang = Pick<LockPackage, 'integrity' | 'license' | 'os' | 'cpu'> & { readonly libc?: readonly string[] };

/** Places of the packages whose archive nothing vouches for; the project itself and links to folders of it have none. */
export function findTanpaIntegritas(packages: LockPackages): string[] {
  return Object.keys(packages).filter(
    (place) => place !== '' && packages[place]?.link !== true && packages[place]?.integrity === undefined,
  );
}

/** The name of the package that lies at a place. */
export const namaPaket = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 13);

/** The packages with what the registry says of those without checksum, and the `name@version` of which it says nothing. */
export async function addIntegritas(
  packages: LockPackages,
  tanya: Tanya,
): Promise<{ readonly packages: LockPackages; readonly asing: readonly string[] }> {
  const asing: string[] = [];
  const found: Record<string, LockPackage> = {};
  for (const place of findTanpaIntegritas(packages)) {
    const { version = '', ...rest } = packages[place] ?? {};
    const terang = await tanya(namaPaket(place), version);
    if (terang?.integrity === undefined) asing.push(`${namaPaket(place)}@${version}`);
    else found[place] = { version, ...rest, ...terang };
  }
  return { packages: { ...packages, ...found }, asing };
}

const BIDANG = ['license', 'os', 'cpu', 'libc'] as const;

async function tanyaNpm(nama: string, versi: string): Promise<Terang | null> {
  const npm = process.env['npm_execpath'];
  const words = ['view', `${nama}@${versi}`, 'dist.integrity', ...BIDANG, '--json'];
  const run = promisify(execFile);
  try {
    const { stdout } = await (npm === undefined ? run('npm', words) : run(process.execPath, [npm, ...words]));
    const said = JSON.parse(stdout) as Readonly<Record<string, unknown>>;
    const own = Object.fromEntries(BIDANG.flatMap((bidang) => (bidang in said ? [[bidang, said[bidang]]] : [])));
    return { ...own, integrity: said['dist.integrity'] as string };
  } catch {
    return null;
  }
}

export const alat = createAlat({
  keterangan: `npm tidak mencatat paket pilihan untuk sistem lain, lalu npm ci di sana menolak berkas itu. Paket-paket itu ditambahkan,
dan setiap paket tanpa sidik (integrity) diberi sidik menurut registri yang dipakai npm.`,
  pilihan: {},
  jalankan: async () => {
    const path = 'package-lock.json';
    const lock = JSON.parse(await readFile(path, 'utf8')) as { packages: LockPackages };
    const missing = findMissing(lock.packages);
    const { packages, asing } = await addIntegritas({ ...lock.packages, ...missing }, tanyaNpm);
    const { '': root, ...rest } = packages;
    const sorted = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'));
    await writeFile(
      path,
      `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(sorted) } }, null, 2)}\n`,
    );
    console.log(`${Object.keys(missing).length} paket pilihan ditambahkan ke ${path}.`);
    if (asing.length === 0) return 0;
    console.error(`Registri tidak memberi sidik untuk ${asing.join(', ')}. Periksa sambungan, lalu ulangi.`);
    return 1;
  },
});
