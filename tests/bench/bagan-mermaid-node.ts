/**
 * A worker that draws with Mermaid's stock swimlane layout in Node: the same browser globals as ours, and text boxes that are
 * guessed from the number of letters, since jsdom lays nothing out. Answers with milliseconds, the second rendering counted.
 */
import { parentPort } from 'node:worker_threads';
import { installDom } from '../../src/draw/mermaid-dom.ts';

installDom();
interface Measured {
  textContent: string | null;
}
const guess = function (this: Measured): { x: number; y: number; width: number; height: number } {
  return { x: 0, y: 0, width: (this.textContent ?? '').length * 7, height: 17 };
};
const host = globalThis as unknown as { SVGElement: { prototype: object } };
Object.assign(host.SVGElement.prototype, {
  getBBox: guess,
  getComputedTextLength: function (this: Measured): number {
    return (this.textContent ?? '').length * 7;
  },
});
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, htmlLabels: false, flowchart: { htmlLabels: false }, logLevel: 'fatal' });

parentPort?.on('message', async (text: string) => {
  try {
    await mermaid.render('pemanasan', text);
    const started = performance.now();
    await mermaid.render('bagan', text);
    parentPort?.postMessage(performance.now() - started);
  } catch (error) {
    parentPort?.postMessage(String(error));
  }
});
parentPort?.postMessage('siap');
