/** The lane titles stay in sight: a copy of them sticks to the top of the window while the drawing scrolls past. */
export function attachKepala(gulir: HTMLElement, svg: SVGSVGElement): () => void {
  const head = svg.querySelector('.kepala-lajur');
  if (!(head instanceof SVGGElement)) return () => undefined;
  const { width } = svg.viewBox.baseVal;
  const strip = document.createElement('div');
  strip.className = 'kepala-tempel';
  strip.hidden = true;
  // The drawing has said it all already.
  strip.setAttribute('aria-hidden', 'true');
  const window = document.createElement('div');
  const copy = svg.cloneNode() as SVGSVGElement;
  copy.removeAttribute('data-diagram');
  copy.removeAttribute('role');
  copy.append(head.cloneNode(true));
  window.append(copy);
  strip.append(window);
  gulir.before(strip);

  const update = (): void => {
    const box = svg.getBoundingClientRect();
    const skala = box.width / width;
    // Asked each time: on a phone the drawing may still be closed.
    const height = Math.ceil(head.getBBox().height);
    const top = Math.max(0, gulir.getBoundingClientRect().top);
    strip.hidden = height === 0 || box.top >= top || box.bottom < top + 2 * height * skala;
    if (strip.hidden) return;
    copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
    copy.setAttribute('width', String(box.width));
    copy.setAttribute('height', String(height * skala));
    copy.style.transform = `translateX(${box.left - window.getBoundingClientRect().left}px)`;
  };
  let asked = false;
  const later = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      update();
    });
  };
  // Capture: the box's own scrolling does not bubble.
  document.addEventListener('scroll', later, { capture: true, passive: true });
  addEventListener('resize', later, { passive: true });
  later();
  return later;
}
