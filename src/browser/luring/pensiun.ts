/** The worker of a site that no longer wants one: whoever still has the old one gets this instead, and then nothing is left. */

interface Lingkup {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly caches: CacheStorage;
  skipWaiting(): Promise<void>;
  addEventListener(type: string, listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
}

/** Travels as its own source, like `runPekerja`. */
export function retirePekerja(diri: Lingkup): void {
  diri.addEventListener('install', (event) => event.waitUntil(diri.skipWaiting()));
  diri.addEventListener('activate', (event) => {
    const awalan = `lajur-luring:${new URL(diri.registration.scope).pathname}:`;
    const empty = async (): Promise<void> => {
      for (const nama of await diri.caches.keys()) if (nama.startsWith(awalan)) await diri.caches.delete(nama);
      await diri.registration.unregister();
    };
    event.waitUntil(empty());
  });
}
