/** One worker for the whole process. It never keeps the process alive while it has nothing to do. */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Drawing } from './render.ts';
import type { Reply } from './worker.ts';

interface Pending {
  readonly resolve: (svg: string) => void;
  readonly reject: (error: Error) => void;
}

export interface WorkerClient {
  draw(drawing: Drawing): Promise<string>;
  close(): Promise<void>;
}

/** @param file the worker, from the project root: in a built page `import.meta.url` points elsewhere */
export function createWorkerClient(file = 'src/draw/worker.ts'): WorkerClient {
  let worker: Worker | null = null;
  let tickets = 0;
  const pending = new Map<number, Pending>();

  const fail = (error: Error): void => {
    worker = null;
    for (const item of pending.values()) item.reject(error);
    pending.clear();
  };

  const start = (): Worker => {
    // Flags of the process that starts it, such as `--eval`, are not the worker's.
    const started = new Worker(resolve(file), { execArgv: [] });
    started.on('message', (reply: Reply) => {
      const item = pending.get(reply.ticket);
      pending.delete(reply.ticket);
      if (pending.size === 0) started.unref();
      if (reply.ok) item?.resolve(reply.svg);
      else item?.reject(new Error(reply.message));
    });
    started.on('error', (error) => {
      if (worker === started) fail(error instanceof Error ? error : new Error(String(error)));
    });
    started.on('exit', (code) => {
      if (worker === started) fail(new Error(`The drawing worker ended with code ${code}.`));
    });
    return started;
  };

  return {
    draw: ({ id, judul, text }) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        const ticket = ++tickets;
        pending.set(ticket, { resolve, reject });
        worker.postMessage({ ticket, id, judul, text });
      }),
    close: async () => {
      const closing = worker;
      fail(new Error('The drawing worker was closed.'));
      await closing?.terminate();
    },
  };
}
