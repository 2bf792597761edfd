/** Remembers a choice on this device; does nothing where storage is closed. Read back in `public/awal.js`. */
export function remember(name: 'tema' | 'tanda', value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`lajur:${name}`);
    else localStorage.setItem(`lajur:${name}`, value);
  } catch {
    // A reader who forbids storage chooses again on the next page.
  }
}
