/** A command in a process of its own: a signal that this one gets ends that one, even while it is deaf with work. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** After this a process that does not end is killed. */
const SABAR_MS = 1200;
const SINYAL = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

export interface Akhir {
  /** Exit code, or 128 and the number of the signal that ended it. */
  readonly kode: number;
  /** It had no time to tidy up. */
  readonly dibunuh: boolean;
}

/** @param words options of Node, then a file and its words */
export async function awasi(cwd: string, words: readonly string[]): Promise<Akhir> {
  const child = spawn(process.execPath, words, { cwd, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  let sinyal: NodeJS.Signals | null = null;
  let paksa: NodeJS.Timeout | undefined;
  const akhiri = (nama: NodeJS.Signals): void => {
    sinyal ??= nama;
    child.kill('SIGTERM');
    paksa ??= setTimeout(() => child.kill('SIGKILL'), SABAR_MS);
  };
  for (const nama of SINYAL) process.on(nama, akhiri);
  try {
    const [code, by] = await new Promise<readonly [number | null, NodeJS.Signals | null]>((done, fail) => {
      child.once('error', fail).once('exit', (kode, oleh) => done([kode, oleh]));
    });
    const ended = sinyal ?? by;
    return { kode: ended === null ? (code ?? 1) : 128 + constants.signals[ended], dibunuh: by !== null };
  } finally {
    clearTimeout(paksa);
    for (const nama of SINYAL) process.removeListener(nama, akhiri);
  }
}
