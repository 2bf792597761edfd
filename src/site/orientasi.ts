/** The learning paths, in order of their titles. */
import { getCollection } from 'astro:content';
import type { Orientasi } from '../domain/orientasi.ts';

export async function getOrientasi(): Promise<readonly Orientasi[]> {
  const entries = await getCollection('orientasi');
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => (a.judul < b.judul ? -1 : 1));
}
