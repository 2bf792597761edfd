/** The learning paths, in order of their titles, and the introduction of one of them. */
import { getCollection, getEntry, render, type RenderResult } from 'astro:content';
import type { Orientasi } from '../domain/orientasi.ts';

export async function getOrientasi(): Promise<readonly Orientasi[]> {
  const entries = await getCollection('orientasi');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => (a.judul < b.judul ? -1 : 1));
}

/** The trainer's introduction, or null where there is none. */
export async function getPengantar(id: string): Promise<{ Content: RenderResult['Content'] } | null> {
  const entry = await getEntry('orientasi', id);
  if (entry === undefined) return null;
  if (entry.body === undefined && entry.rendered === undefined && !('deferredRender' in entry)) return null;
  return { Content: (await render(entry)).Content };
}
