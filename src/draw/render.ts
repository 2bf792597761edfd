/** Mermaid's text → SVG: Mermaid parses, our layout arranges and draws. Runs in the worker only. */
import type { LayoutData, Mermaid, MermaidConfig } from 'mermaid';
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
  forgetTheRest(mermaid);
  mermaid.initialize(CONFIG);
  // What is left of the defaults, without the theme that starting brings along.
  mermaid.mermaidAPI.globalReset();
  mermaid.mermaidAPI.setConfig(structuredClone(CONFIG));
  // What Mermaid's own frame would add to the drawing (styles, markers, ids) is never made.
  return async ({ id, judul, text }) => {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    if (!hasLayout(db)) throw new Error('Mermaid read no flowchart.');
    const swimlane = readLayout(db.getData());
    return renderSvg(id, judul, swimlane, arrange(swimlane));
  };
}

function hasLayout(db: object): db is { getData(): LayoutData } {
  return 'getData' in db;
}

/**
 * Mermaid copies its whole configuration for each shape it reads: more than half of the time of a drawing, for other
 * diagrams and for themes. `secure` names what only a site may set; here nobody else sets anything.
 */
function forgetTheRest({ mermaidAPI }: Mermaid): void {
  for (const [name, section] of Object.entries(mermaidAPI.defaultConfig as Record<string, unknown>)) {
    if (name === 'flowchart' || typeof section !== 'object' || section === null) continue;
    if (Array.isArray(section)) section.length = 0;
    else for (const key of Object.keys(section)) Reflect.deleteProperty(section, key);
  }
}
