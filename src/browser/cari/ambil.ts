/** One JSON file; rejects when it does not come, or not within `batas` milliseconds. */
export async function fetchJson<T>(address: string, batas?: number): Promise<T> {
  const response = await fetch(address, batas === undefined ? {} : { signal: AbortSignal.timeout(batas) });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}
