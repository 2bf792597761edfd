/** The diagram as Mermaid text: what the site itself draws. */
import { renderMermaid } from '../diagram/mermaid-text.ts';
import type { ExportFormat } from './format.ts';

export const mmd: ExportFormat = {
  id: 'mmd',
  label: 'Bagan (Mermaid)',
  mediaType: 'text/plain; charset=utf-8',
  render: (sop) => renderMermaid(sop),
};
