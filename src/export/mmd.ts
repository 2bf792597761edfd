/** The diagram as Mermaid text: what the site itself draws, with links that lead back to it from anywhere. */
import { renderMermaid } from '../diagram/mermaid-text.ts';
import { langkahUrl } from '../domain/url.ts';
import type { ExportFormat } from './format.ts';

export const mmd: ExportFormat = {
  id: 'mmd',
  label: 'Bagan (Mermaid)',
  mediaType: 'text/plain; charset=utf-8',
  render: (sop, { alamat }) => renderMermaid(sop, (id) => alamat(langkahUrl(sop.id, id))),
};
