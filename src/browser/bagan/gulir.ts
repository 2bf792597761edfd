/** Scrolling on purpose: the diagram's own box first, and what the box cannot take the page. */
export function scrollBoth(gulir: HTMLElement, dx: number, dy: number, behavior: ScrollBehavior = 'instant'): void {
  const own = gulir.scrollHeight > gulir.clientHeight + 1;
  gulir.scrollBy({ left: dx, top: own ? dy : 0, behavior });
  if (!own && dy !== 0) scrollBy({ top: dy, behavior });
}

export const scrollBehavior = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

/** Brings a node into the middle of what can be seen, if it is not there; the card instead, where it stands below. */
export function reveal(bagan: Element, gulir: HTMLElement, node: Element): void {
  const [at, box] = [node.getBoundingClientRect(), gulir.getBoundingClientRect()];
  const kartu = document.querySelector('kartu-langkah:not([hidden])');
  if (kartu && measureTutupanBawah() === 0 && kartu.getBoundingClientRect().left < box.right) {
    kartu.scrollIntoView({ block: 'start', behavior: scrollBehavior() });
    return;
  }
  const [top, bottom] = [measureTutupanAtas(bagan), innerHeight - measureTutupanBawah()];
  const [left, right] = [box.left + 12, box.right - 12];
  const toMiddle = (a: number, b: number, from: number, to: number): number => (a + b - from - to) / 2;
  const dx = at.left < left || at.right > right ? toMiddle(at.left, at.right, left, right) : 0;
  const dy = at.top < top || at.bottom > bottom - 12 ? toMiddle(at.top, at.bottom, top, bottom) : 0;
  scrollBoth(gulir, dx, dy, scrollBehavior());
}

/** Frees what has the focus from the sticking lane titles and from the card of a phone. */
export function uncover(bagan: Element, gulir: HTMLElement, target: Element): void {
  const at = target.getBoundingClientRect();
  const over = measureTutupanAtas(bagan) - at.top;
  const under = at.bottom - (innerHeight - measureTutupanBawah());
  if (over > 0) scrollBoth(gulir, 0, -over);
  else if (under > 0) scrollBoth(gulir, 0, under + 12);
}

/** Down to where the lane titles cover the drawing, from the top of the window. */
function measureTutupanAtas(bagan: Element): number {
  const head = bagan.querySelector('.kepala-lajur')?.getBoundingClientRect().height ?? 0;
  const top = bagan.closest('[data-penuh]') ? (bagan.querySelector('.gulir')?.getBoundingClientRect().top ?? 0) : 0;
  return top + head + 12;
}

function measureTutupanBawah(): number {
  const kartu = document.querySelector('kartu-langkah');
  return kartu && getComputedStyle(kartu).position === 'fixed' ? kartu.getBoundingClientRect().height : 0;
}
