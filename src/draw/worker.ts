/** Draws one diagram at a time, in the order they are asked for. */
import { parentPort } from 'node:worker_threads';
import { createRenderer, type Drawing } from './render.ts';

export interface Request extends Drawing {
  readonly ticket: number;
}

export type Reply =
  | { readonly ticket: number; readonly ok: true; readonly svg: string }
  | { readonly ticket: number; readonly ok: false; readonly message: string };

const renderer = createRenderer();
let queue: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (request: Request) => {
  queue = queue.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer(request: Request): Promise<Reply> {
  const { ticket } = request;
  try {
    const draw = await renderer;
    return { ticket, ok: true, svg: await draw(request) };
  } catch (error) {
    return { ticket, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
