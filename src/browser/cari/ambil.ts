/** One JSON file; rejects when it does not come, or not within `batas` milliseconds. */
export async function fetchJson<T>(address: string, batas?: number): Promise<T> {
  return (await (await fetchFile(address, batas)).json()) as T;
}

/** The same for a file as it stands. */
export async function fetchTeks(address: string, batas?: number): Promise<string> {
  return (await fetchFile(address, batas)).text();
}

async function fetchFile(address: string, batas?: number): Promise<Response> {
  const response = await fetch(address, batas === undefined ? {} : { signal: AbortSignal.timeout(batas) });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
