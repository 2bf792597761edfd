/** Draws one thing at a time, in the order they are asked for. */
import { parentPort } from 'node:worker_threads';
import type { Kerja } from './kerja.ts';
import { gambarFormulir } from './lembar.ts';
import { createRenderer } from './render.ts';

export interface Request {
  readonly ticket: number;
  readonly kerja: Kerja;
}

export type Reply =
  | { readonly ticket: number; readonly ok: true; readonly hasil: string }
  | { readonly ticket: number; readonly ok: false; readonly message: string };

// Mermaid and its DOM are slow to start and of no use to a form.
let renderer: ReturnType<typeof createRenderer> | null = null;
let queue: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (request: Request) => {
  queue = queue.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer({ kerja, ticket }: Request): Promise<Reply> {
  try {
    return { ticket, ok: true, hasil: await run(kerja) };
  } catch (error) {
    return { ticket, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

async function run(kerja: Kerja): Promise<string> {
  if (kerja.jenis === 'formulir') return JSON.stringify(gambarFormulir(kerja));
  const draw = await (renderer ??= createRenderer());
  return draw(kerja);
}
