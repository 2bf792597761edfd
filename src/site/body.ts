/** The prose of an SOP, ready to render. */
import { getEntry, render, type RenderResult } from 'astro:content';

/** The body's component, or null when the author wrote none. */
export async function getBody(sopId: string): Promise<{ Content: RenderResult['Content'] } | null> {
  const entry = await getEntry('sop', sopId);
  if (entry === undefined) return null;
  if (entry.body === undefined && entry.rendered === undefined && !('deferredRender' in entry)) return null;
  return { Content: (await render(entry)).Content };
}
