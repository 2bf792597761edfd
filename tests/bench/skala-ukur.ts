/** Runs one command and measures it from outside: wall time, CPU time of it and its children, memory of the largest process. Linux. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Ukuran {
  readonly detik: number;
  readonly cpuDetik: number;
  /** Peak of the resident memory of the largest single process. */
  readonly memoriMb: number;
  readonly kode: number;
}

const JEDA_MS = 200;
/** Kernel ticks per second, the same on every Linux of today. */
const TICKS = 100;

/** @param log receives what the command prints */
export async function ukur(
  command: string,
  args: readonly string[],
  { cwd, env, log }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly log: (text: string) => void },
): Promise<Ukuran> {
  const since = performance.now();
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.setEncoding('utf8').on('data', log);
  child.stderr.setEncoding('utf8').on('data', log);
  let memory = 0;
  let ticks = 0;
  const look = (): void => {
    if (child.pid === undefined) return;
    const parents = readParents();
    for (const pid of familyOf(child.pid, parents)) memory = Math.max(memory, peakOf(pid));
    ticks = Math.max(ticks, ticksOf(child.pid, parents));
  };
  const timer = setInterval(look, JEDA_MS);
  const kode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  clearInterval(timer);
  return {
    detik: (performance.now() - since) / 1000,
    cpuDetik: ticks / TICKS,
    memoriMb: Math.round(memory / 1024),
    kode,
  };
}

/** Parent of every process. */
function readParents(): Map<number, number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readProc(`${name}/stat`);
    if (stat !== null) parents.set(Number(name), Number(fieldsOf(stat)[1]));
  }
  return parents;
}

function familyOf(pid: number, parents: ReadonlyMap<number, number>): number[] {
  const family = [pid];
  for (const parent of family) for (const [child, own] of parents) if (own === parent) family.push(child);
  return family;
}

/** User and system time of a process, its ended children and those that still run. */
function ticksOf(pid: number, parents: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const one of familyOf(pid, parents)) {
    const stat = readProc(`${one}/stat`);
    const [utime, stime, cutime, cstime] = stat === null ? [] : fieldsOf(stat).slice(11, 15).map(Number);
    sum += (utime ?? 0) + (stime ?? 0) + (cutime ?? 0) + (cstime ?? 0);
  }
  return sum;
}

function peakOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readProc(`${pid}/status`) ?? '')?.[1] ?? 0);
}

/** What follows the name of the process, which may hold anything. */
const fieldsOf = (stat: string): string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ');

function readProc(file: string): string | null {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return null;
  }
}
