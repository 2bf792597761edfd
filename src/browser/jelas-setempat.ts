/**
 * Opens evidence and glossary entries where they are asked for: a click on `a[data-jelas]` shows a copy of the element it
 * points to, or of those whose ids the attribute lists, in a popover. Without scripts, or with a modifier key, the link simply goes there.
 */
import { toIdJangkar } from './jangkar.ts';

class JelasSetempat extends HTMLElement {
  private panel: HTMLElement | null = null;

  connectedCallback(): void {
    if ('popover' in HTMLElement.prototype) document.addEventListener('click', this.onClick);
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.onClick);
  }

  private readonly onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target.closest<HTMLAnchorElement>('a[data-jelas]');
    if (!link) return;
    const ids = link.dataset['jelas']?.split(' ').filter(Boolean) ?? [];
    const sources = (ids.length > 0 ? ids : [toIdJangkar(link.hash)]).flatMap(
      (id) => document.getElementById(id) ?? [],
    );
    if (sources.length === 0) return;
    event.preventDefault();
    this.show(sources, link);
  };

  private show(sources: readonly Element[], link: HTMLAnchorElement): void {
    const panel = (this.panel ??= this.create());
    panel.replaceChildren(...sources.flatMap(({ childNodes }) => [...childNodes].map((node) => node.cloneNode(true))));
    for (const item of panel.querySelectorAll('[id]')) item.removeAttribute('id');
    panel.showPopover();
    place(panel, link.getClientRects()[0] ?? link.getBoundingClientRect());
    panel.focus({ preventScroll: true });
  }

  private create(): HTMLElement {
    const panel = document.createElement('div');
    panel.className = 'jelas';
    panel.popover = 'auto';
    panel.tabIndex = -1;
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', 'Penjelasan');
    this.append(panel);
    return panel;
  }
}

/** Below the mark if there is room, else above, always inside the window. */
function place(panel: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = panel;
  const edge = 12;
  const left = Math.max(edge, Math.min(mark.left, document.documentElement.clientWidth - width - edge));
  const below = mark.bottom + 6;
  const top = below + height + edge <= innerHeight ? below : Math.max(edge, mark.top - height - 6);
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}
customElements.define('jelas-setempat', JelasSetempat);
