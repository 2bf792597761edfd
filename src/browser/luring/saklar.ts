/** Whether this device keeps what is opened here: on until the reader says no. Nothing of other sites is touched. */

/** The worker's address is the one script address that code makes, so this is the only Trusted Types policy there is. */
interface KebijakanSkrip {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const KUNCI = 'lajur:luring';

export const canLuring = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

export function isLuringMati(): boolean {
  try {
    return localStorage.getItem(KUNCI) === 'mati';
  } catch {
    return false;
  }
}

/** @param dasar base path of the site, with both slashes */
export async function turnOn(dasar: string): Promise<void> {
  rememberMati(undefined);
  await navigator.serviceWorker.register(createAlamatPekerja(dasar), { scope: dasar, updateViaCache: 'none' });
}

/** Removes the worker and all it kept; what learning paths remember stays. */
export async function turnOff(dasar: string): Promise<void> {
  rememberMati('mati');
  const registration = await navigator.serviceWorker.getRegistration(dasar);
  if (registration?.scope === new URL(dasar, location.href).href) await registration.unregister();
  for (const nama of await listNamaSimpanan(dasar)) await caches.delete(nama);
}

/** Names of the caches of this site, not of one above or below it on the same host. */
export async function listNamaSimpanan(dasar: string): Promise<string[]> {
  return (await caches.keys()).filter((nama) => nama.startsWith(`lajur-luring:${dasar}:`));
}

function rememberMati(value: 'mati' | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(KUNCI);
    else localStorage.setItem(KUNCI, value);
  } catch {
    // A reader who forbids storage is asked again on the next visit, and has no caches either.
  }
}

let kebijakan: { createScriptURL(address: string): string } | undefined;

function createAlamatPekerja(dasar: string): string {
  const alamat = `${dasar}pekerja.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: KebijakanSkrip };
  if (!trustedTypes) return alamat;
  kebijakan ??= trustedTypes.createPolicy('lajur-pekerja', {
    createScriptURL: (asked) => {
      if (asked === alamat) return asked;
      throw new TypeError(`${asked} bukan alamat pekerja situs ini.`);
    },
  });
  return kebijakan.createScriptURL(alamat);
}
