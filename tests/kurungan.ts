/**
 * Runs a command and tells which addresses beyond this computer it or its children asked for. Node processes are watched from
 * within everywhere; on Linux, where it may be done, the kernel names the sockets of native programs too (strace), and the
 * command runs where there is no network but the computer's own (a network namespace).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './content.ts';

export interface Kurungan {
  readonly status: number | null;
  /** What the command said, both streams. */
  readonly kata: string;
  readonly soketAsing: readonly string[];
  readonly dijaga: readonly ('node' | 'strace' | 'tanpa jaringan')[];
}

const bisa = (command: string, ...args: string[]): boolean =>
  process.platform === 'linux' && spawnSync(command, args, { stdio: 'ignore' }).status === 0;

export function jalankanTerkurung(
  command: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  stdio: 'pipe' | 'inherit' = 'pipe',
): Kurungan {
  const folder = mkdtempSync(join(tmpdir(), 'lajur-soket-'));
  try {
    const catatan = join(folder, 'node');
    const jejak = join(folder, 'strace');
    const strace = bisa('strace', '-f', '-e', 'trace=connect', '-o', jejak, 'true');
    const tanpa = bisa('unshare', '-rn', 'true') && bisa('unshare', '-rn', 'ip', 'link', 'set', 'lo', 'up');
    const words = [
      ...(tanpa ? ['unshare', '-rn', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'] : []),
      ...(strace ? ['strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=connect', '-o', jejak] : []),
      ...command,
    ];
    const [first = '', ...rest] = words;
    const { status, stdout, stderr } = spawnSync(first, rest, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', stdio, stdio],
      env: {
        ...env,
        SOKET_CATATAN: catatan,
        NODE_OPTIONS: `${env['NODE_OPTIONS'] ?? ''} --require=${join(ROOT, 'tests/soket-asing.cjs')}`.trim(),
      },
    });
    return {
      status,
      kata: `${stdout ?? ''}${stderr ?? ''}`,
      soketAsing: [...readNode(catatan), ...(strace ? readStrace(readFileSync(jejak, 'utf8')) : [])],
      dijaga: ['node', ...(strace ? (['strace'] as const) : []), ...(tanpa ? (['tanpa jaringan'] as const) : [])],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readNode(catatan: string): string[] {
  return existsSync(catatan) ? readFileSync(catatan, 'utf8').split('\n').filter(Boolean) : [];
}

/** Addresses of the internet family that are not the computer's own. */
export function readStrace(jejak: string): string[] {
  return jejak
    .split('\n')
    .filter((line) => /sa_family=AF_INET6?,/.test(line) && !/inet_addr\("127\.|"::1"|"::ffff:127\./.test(line))
    .map((line) => /\{[^}]*\}/.exec(line)?.[0] ?? line);
}
