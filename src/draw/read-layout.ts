/** What Mermaid parsed → Swimlane: the drawing knows the text and nothing else. */
import type { LayoutData } from 'mermaid';
import { decodeId, unescapeLabel } from '../diagram/mermaid-id.ts';
import type { Bentuk, Garis, Lajur, Simpul, Swimlane } from '../diagram/swimlane.ts';
import type { JenisCabang } from '../domain/frontmatter.ts';
import type { Keyakinan } from '../domain/kosakata.ts';

type Node = LayoutData['nodes'][number];
type Edge = LayoutData['edges'][number];

const BENTUK: Readonly<Record<string, Bentuk>> = { stadium: 'kapsul', diamond: 'belah-ketupat' };

export function readLayout(data: LayoutData): Swimlane {
  // Mermaid hands groups over in reverse order of the text, shapes in its order.
  const groups = data.nodes.filter((node) => node.isGroup).reverse();
  const nodes = data.nodes.filter((node) => !node.isGroup);
  const isPeserta = (node: Node): boolean => node.id.startsWith('peserta.');
  return {
    lajur: groups.map((node): Lajur => ({
      id: partOf(node.id, 1),
      nama: labelOf(node),
      perkiraan: readKeyakinan(node),
    })),
    simpul: nodes
      .filter((node) => !isPeserta(node))
      .map((node): Simpul => {
        const id = readId(node.id);
        const bentuk = BENTUK[node.shape ?? ''] ?? 'kotak';
        const own = nodes.filter((other) => isPeserta(other) && partOf(other.id, 1) === id);
        return {
          id,
          bentuk,
          label: labelOf(node),
          lajur: partOf(node.parentId ?? '', 1),
          perkiraan: readKeyakinan(node),
          tautan: node.link ?? null,
          peserta: own.map((other) => partOf(other.id, 2)),
        };
      }),
    garis: data.edges.map(readGaris),
  };
}

// `langkah.<id>` is a step, anything else a terminal.
const readId = (id: string): string => (id.startsWith('langkah.') ? partOf(id, 1) : decodeId(id));

const partOf = (id: string, part: number): string => decodeId(id.split('.')[part] ?? '');

const labelOf = (item: { readonly label?: string }): string => unescapeLabel(item.label ?? '');

function readKeyakinan(node: Node): Keyakinan | null {
  const found = /\bperkiraan-(tinggi|sedang|rendah)\b/.exec(node.cssClasses ?? '');
  return found ? (found[1] as Keyakinan) : null;
}

function readGaris(edge: Edge): Garis {
  const [id = edge.id, ...marks] = edge.id.split('.');
  const label = labelOf(edge);
  return {
    id,
    dari: readId(edge.start ?? ''),
    ke: readId(edge.end ?? ''),
    cabang: (marks.find((mark) => /^(ya|tidak|lain)$/.test(mark)) as JenisCabang | undefined) ?? null,
    label: edge.labelType === 'text' && label === '' ? null : label,
    perkiraan: (marks.find((mark) => /^(tinggi|sedang|rendah)$/.test(mark)) as Keyakinan | undefined) ?? null,
  };
}
