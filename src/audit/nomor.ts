/** `7`, `7.` → 7; null for anything else (`2a`, `1.2`), which is no plain sequence. */
export function readNomor(nomor: string | null): number | null {
  const match = /^\s*(\d{1,4})\s*[.)]?\s*$/.exec(nomor ?? '');
  return match === null ? null : Number(match[1]);
}
