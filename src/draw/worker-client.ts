/** A few workers for the whole process. They never keep the process alive while they have nothing to do. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Kerja } from './kerja.ts';
import type { Drawing } from './render.ts';
import type { Reply } from './worker.ts';

interface Task {
  readonly kerja: Kerja;
  readonly resolve: (hasil: string) => void;
  readonly reject: (error: Error) => void;
}

export interface WorkerClient {
  draw(drawing: Drawing): Promise<string>;
  /** @param segera before everything that is not urgent: a page waits for it */
  run(kerja: Kerja, segera?: boolean): Promise<string>;
  close(): Promise<void>;
}

/** More than four gain little: the pages themselves are made by one thread. */
const PALING_BANYAK = 4;
/** So many things lie with each: it goes on while the thread that makes the pages has no time to answer. */
const ANTREAN = 4;

/**
 * @param file the worker, from the project root: in a built page `import.meta.url` points elsewhere
 * @param jumlah workers at most; each starts when there is work for it
 */
export function createWorkerClient(
  file = 'src/draw/worker.ts',
  jumlah = Math.max(1, Math.min(PALING_BANYAK, availableParallelism() - 1)),
): WorkerClient {
  const urgent: Task[] = [];
  const waiting: Task[] = [];
  const busy = new Map<Worker, Map<number, Task>>();
  let tickets = 0;

  const start = (): Worker => {
    // Flags of the process that starts it, such as `--eval`, are not the worker's.
    const started = new Worker(resolve(file), { execArgv: [] });
    const own = new Map<number, Task>();
    busy.set(started, own);
    started.on('message', (reply: Reply) => {
      const task = own.get(reply.ticket);
      own.delete(reply.ticket);
      if (own.size === 0) started.unref();
      next();
      if (reply.ok) task?.resolve(reply.hasil);
      else task?.reject(new Error(reply.message));
    });
    started.on('error', (error) => fail(started, error instanceof Error ? error : new Error(String(error))));
    started.on('exit', (code) => fail(started, new Error(`The drawing worker ended with code ${code}.`)));
    return started;
  };

  /** What a dead worker held, and what waits with it, would fail in the next one too. */
  const fail = (worker: Worker, error: Error): void => {
    const own = busy.get(worker);
    if (own === undefined) return;
    busy.delete(worker);
    for (const task of [...own.values(), ...urgent.splice(0), ...waiting.splice(0)]) task.reject(error);
  };

  const freest = (): Worker | null => {
    const [least] = [...busy].sort(([, a], [, b]) => a.size - b.size);
    if (least !== undefined && (least[1].size === 0 || (busy.size === jumlah && least[1].size < ANTREAN)))
      return least[0];
    return busy.size < jumlah ? start() : null;
  };

  const next = (): void => {
    while (urgent.length + waiting.length > 0) {
      const free = freest();
      if (free === null) return;
      const task = urgent.shift() ?? waiting.shift();
      if (task === undefined) return;
      const ticket = ++tickets;
      busy.get(free)?.set(ticket, task);
      free.ref();
      free.postMessage({ ticket, kerja: task.kerja });
    }
  };

  const run = (kerja: Kerja, segera = true): Promise<string> =>
    new Promise((resolve, reject) => {
      (segera ? urgent : waiting).push({ kerja, resolve, reject });
      next();
    });

  return {
    run,
    draw: (drawing) => run({ jenis: 'bagan', ...drawing }),
    close: async () => {
      const closing = [...busy.keys()];
      for (const worker of closing) fail(worker, new Error('The drawing worker was closed.'));
      await Promise.all(closing.map((worker) => worker.terminate()));
    },
  };
}
