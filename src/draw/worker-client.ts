/** A few workers for the whole process. They never keep the process alive while they have nothing to do. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Kerja } from './kerja.ts';
import type { Drawing } from './render.ts';
import type { Reply } from './worker.ts';

interface Task {
  readonly kerja: Kerja;
  readonly urgent: boolean;
  readonly resolve: (hasil: string) => void;
  readonly reject: (error: Error) => void;
}

export interface WorkerClient {
  draw(drawing: Drawing): Promise<string>;
  /** @param urgent before everything that is not: a page waits for it */
  run(kerja: Kerja, urgent?: boolean): Promise<string>;
  close(): Promise<void>;
}

/** More than four gain little: the pages themselves are made by one thread. */
const MOST_WORKERS = 4;
/** So many things lie with each: it goes on while the thread that makes the pages has no time to answer. */
const QUEUE = 4;
/** What all of them hold at most. */
export const MOST_HELD = MOST_WORKERS * QUEUE;

/**
 * @param file the worker, from the project root: in a built page `import.meta.url` points elsewhere
 * @param most workers at most; each starts when there is work for it. One core stays with the pages.
 */
export function createWorkerClient(
  file = 'src/draw/worker.ts',
  most = Math.max(1, Math.min(MOST_WORKERS, availableParallelism() - 1)),
): WorkerClient {
  const urgent: Task[] = [];
  const waiting: Task[] = [];
  /** What each worker holds, in the order in which it draws it. */
  const workers = new Map<Worker, Map<number, Task>>();
  let tickets = 0;

  const start = (): Worker => {
    // Flags of the process that starts it, such as `--eval`, are not the worker's.
    const started = new Worker(resolve(file), { execArgv: [] });
    const own = new Map<number, Task>();
    workers.set(started, own);
    started.on('message', (reply: Reply) => {
      const task = own.get(reply.ticket);
      own.delete(reply.ticket);
      if (own.size === 0) started.unref();
      next();
      if (reply.ok) task?.resolve(reply.hasil);
      else task?.reject(new Error(reply.message));
    });
    started.on('error', (error) => bury(started, error instanceof Error ? error.message : String(error)));
    started.on('exit', (code) => bury(started, `The drawing worker ended with code ${code}.`));
    return started;
  };

  /** A worker died of the first thing it held; another one takes the rest. */
  const bury = (worker: Worker, why: string): void => {
    const own = workers.get(worker);
    if (own === undefined) return;
    workers.delete(worker);
    const [guilty, ...others] = own.values();
    urgent.unshift(...others.filter((task) => task.urgent));
    waiting.unshift(...others.filter((task) => !task.urgent));
    guilty?.reject(new Error(`${why} It was drawing ${describe(guilty.kerja)}.`));
    next();
  };

  const freest = (): Worker | null => {
    const [least] = [...workers].sort(([, a], [, b]) => a.size - b.size);
    if (least !== undefined && (least[1].size === 0 || (workers.size === most && least[1].size < QUEUE)))
      return least[0];
    return workers.size < most ? start() : null;
  };

  const next = (): void => {
    while (urgent.length + waiting.length > 0) {
      const free = freest();
      if (free === null) return;
      const task = urgent.shift() ?? waiting.shift();
      if (task === undefined) return;
      const ticket = ++tickets;
      workers.get(free)?.set(ticket, task);
      free.ref();
      free.postMessage({ ticket, kerja: task.kerja });
    }
  };

  const run: WorkerClient['run'] = (kerja, soon = true) =>
    new Promise((resolve, reject) => {
      (soon ? urgent : waiting).push({ kerja, urgent: soon, resolve, reject });
      next();
    });

  return {
    run,
    draw: (drawing) => run({ jenis: 'bagan', ...drawing }),
    close: async () => {
      const closing = [...workers];
      workers.clear();
      const held = closing.flatMap(([, own]) => [...own.values()]);
      for (const task of [...held, ...urgent.splice(0), ...waiting.splice(0)])
        task.reject(new Error('The drawing worker was closed.'));
      await Promise.all(closing.map(([worker]) => worker.terminate()));
    },
  };
}

const describe = (kerja: Kerja): string =>
  kerja.jenis === 'bagan' ? `the diagram of ${kerja.id}` : `the form of ${kerja.sop.id}`;
