/**
 * The search field of a page. A click, the first letter, `/` or Ctrl+K opens the search dialog, which is loaded then and
 * not before. If it cannot be loaded, the form still leads to the search page.
 */
class KotakCari extends HTMLElement {
  private opening = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    input?.addEventListener('click', () => void this.open());
    input?.addEventListener('input', () => void this.open());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      if (input?.value !== '') return;
      event.preventDefault();
      void this.open();
    });
    document.addEventListener('keydown', this.onKey);
    // What was asked for before this script came: the field holds the focus, and perhaps the first letters.
    if (input && (input.value !== '' || document.activeElement === input)) void this.open();
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const shortcut = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping(event));
    if (!shortcut || event.defaultPrevented) return;
    event.preventDefault();
    void this.open();
  };

  private async open(): Promise<void> {
    const input = this.querySelector('input');
    if (this.opening || !input) return;
    this.opening = true;
    // The letters typed while the dialog loads land in the field, and go with it.
    input.focus();
    try {
      const { openDialog } = await import('./cari/dialog.ts');
      openDialog(this.dataset['dasar'] ?? '/', input.value);
      input.value = '';
    } catch {
      input.focus();
    } finally {
      this.opening = false;
    }
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const at = event.target;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  return at instanceof HTMLElement && (at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(at.tagName));
}
customElements.define('kotak-cari', KotakCari);
