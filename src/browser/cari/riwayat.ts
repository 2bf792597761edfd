/** Recent questions, on this device alone. Without storage there are none. */
const KEY = 'lajur:cari';
const MOST = 6;
const LONGEST = 80;

export function readRiwayat(): string[] {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(saved)
      ? saved.filter((item): item is string => typeof item === 'string' && item.length <= LONGEST).slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** Puts a question first; one that only began it (`surat` before `surat pengantar`) goes. */
export function addRiwayat(q: string): void {
  const kata = q.trim();
  if (kata.length < 2 || kata.length > LONGEST) return;
  const older = readRiwayat().filter((item) => !kata.toLowerCase().startsWith(item.toLowerCase()));
  write([kata, ...older].slice(0, MOST));
}

export function clearRiwayat(): void {
  write([]);
}

function write(items: readonly string[]): void {
  try {
    if (items.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(items));
  } catch {
    // Storage is closed: then nothing is remembered.
  }
}
