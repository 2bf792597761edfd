/** Text to the clipboard, by the ways a browser has for it. */

/**
 * Must be called within the reader's own click: some browsers forget it at the first wait.
 * @returns false where none of the ways is open; `selectTeks` is the last one
 */
export async function copyTeks(teks: string): Promise<boolean> {
  // Absent without a secure connection, which many an office network does not have.
  if ((navigator as Partial<Navigator>).clipboard === undefined) return copyCaraLama(teks);
  try {
    await navigator.clipboard.writeText(teks);
    return true;
  } catch {
    return copyCaraLama(teks);
  }
}

/**
 * The same for a text that must be fetched first: the clipboard is asked at once and waits for the text, since Safari
 * refuses whoever asks after the wait.
 * @returns false where none of the ways is open; rejects where the text cannot be had
 */
export async function copyLater(teks: Promise<string>): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard !== undefined && 'ClipboardItem' in globalThis) {
    const isi = teks.then((text) => new Blob([text], { type: 'text/plain' }));
    isi.catch(() => undefined);
    try {
      await clipboard.write([new ClipboardItem({ 'text/plain': isi })]);
      return true;
    } catch {
      // Older browsers take no promise; the text tells below whether it is the text that is missing.
    }
  }
  return copyTeks(await teks);
}

/** Shows a text that could not be copied, selected, so that the reader's own keys or menu can. */
export function selectTeks(kotak: HTMLInputElement, teks: string): void {
  kotak.value = teks;
  kotak.focus();
  kotak.select();
}

/** The command older than the clipboard's interface; it copies what is selected. */
function copyCaraLama(teks: string): boolean {
  const semula = document.activeElement;
  const kotak = document.createElement('textarea');
  kotak.value = teks;
  // Without it a telephone opens its keyboard; the class keeps the field out of sight but selectable.
  kotak.readOnly = true;
  kotak.className = 'sr';
  kotak.setAttribute('aria-hidden', 'true');
  // Beside what has the focus: an open dialog lets nothing outside it take the focus.
  (semula?.parentElement ?? document.body).append(kotak);
  kotak.focus({ preventScroll: true });
  // `select()` alone selects nothing there on an iPhone.
  kotak.setSelectionRange(0, teks.length);
  try {
    // Deprecated, and the only way without a secure connection.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    kotak.remove();
    if (semula instanceof HTMLElement) semula.focus({ preventScroll: true });
  }
}
