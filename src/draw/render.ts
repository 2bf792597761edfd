/** Mermaid's text → SVG: Mermaid parses and renders, our layout arranges and draws. Runs in the worker only. */
import type { LayoutLoaderDefinition, MermaidConfig } from 'mermaid';
import { arrange } from '../diagram/arrange.ts';
import { installDom } from './mermaid-dom.ts';
import { readLayout } from './read-layout.ts';
import { renderSvg } from './svg.ts';

/** What the text does not say: whose diagram it is. */
export interface Drawing {
  readonly id: string;
  readonly judul: string;
  readonly text: string;
}

const CONFIG: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  htmlLabels: false,
  flowchart: { htmlLabels: false },
  maxEdges: 10_000,
  maxTextSize: 1_000_000,
  deterministicIds: true,
  logLevel: 'fatal',
};

/** Starts Mermaid once; the result draws one diagram after the other. */
export async function createRenderer(): Promise<(drawing: Drawing) => Promise<string>> {
  installDom();
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize(CONFIG);
  let current: Drawing = { id: '', judul: '', text: '' };
  let drawn = '';
  const layout: LayoutLoaderDefinition = {
    // The text asks for this layout by name; ours takes the place of Mermaid's own.
    name: 'swimlane',
    loader: () =>
      Promise.resolve({
        render: (data) => {
          const swimlane = readLayout(data);
          drawn = renderSvg(current.id, current.judul, swimlane, arrange(swimlane));
          return Promise.resolve();
        },
      }),
  };
  mermaid.registerLayoutLoaders([layout]);
  return async (drawing) => {
    current = drawing;
    drawn = '';
    // Mermaid's own frame around the drawing (styles, markers, ids) is left behind.
    await mermaid.render('bagan', drawing.text);
    if (drawn === '') throw new Error('Mermaid did not ask for the layout "swimlane".');
    return drawn;
  };
}
