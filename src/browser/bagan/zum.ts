/** Zoom: the drawing changes its size inside a box that scrolls by itself, so that panning is plain scrolling. */
import { scrollBoth } from './gulir.ts';

const TINGKAT = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

interface Titik {
  readonly x: number;
  readonly y: number;
}

export class Zum {
  private readonly gulir: HTMLElement;
  private readonly svg: SVGSVGElement;
  private readonly onUbah: (skala: number) => void;

  /** @param onUbah told the new scale; 1 is the size at which the drawing was made */
  constructor(gulir: HTMLElement, svg: SVGSVGElement, onUbah: (skala: number) => void) {
    this.gulir = gulir;
    this.svg = svg;
    this.onUbah = onUbah;
    gulir.addEventListener('wheel', this.onWheel, { passive: false });
    gulir.addEventListener('touchstart', this.onTouch, { passive: true });
    gulir.addEventListener('pointerdown', this.onDrag);
  }

  get skala(): number {
    return this.svg.getBoundingClientRect().width / this.svg.viewBox.baseVal.width;
  }

  /** Keeps the given point of the screen over the same point of the drawing; the middle of the box by default. */
  zoomTo(wanted: number, at: Titik = this.middleOfBox()): void {
    const skala = Math.min(4, Math.max(0.25, wanted));
    const { width, height } = this.svg.viewBox.baseVal;
    const before = this.svg.getBoundingClientRect();
    this.gulir.dataset['zum'] = '';
    this.svg.setAttribute('width', String(Math.round(width * skala)));
    this.svg.setAttribute('height', String(Math.round(height * skala)));
    const after = this.svg.getBoundingClientRect();
    const dx = after.left + ((at.x - before.left) * after.width) / before.width - at.x;
    const dy = after.top + ((at.y - before.top) * after.height) / before.height - at.y;
    scrollBoth(this.gulir, dx, dy);
    this.onUbah(skala);
  }

  /** One step larger (1) or smaller (-1). */
  step(arah: 1 | -1): void {
    const now = this.skala;
    const next =
      arah === 1 ? TINGKAT.find((item) => item > now + 0.01) : TINGKAT.filter((item) => item < now - 0.01).at(-1);
    if (next !== undefined) this.zoomTo(next);
  }

  /** As wide as the box; as a whole where the box has a height of its own. */
  fit(utuh: boolean): void {
    const { width, height } = this.svg.viewBox.baseVal;
    const style = getComputedStyle(this.gulir);
    const across = this.gulir.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const down = this.gulir.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    this.zoomTo(Math.min(across / width, utuh ? down / height : 1.5, 2));
  }

  private middleOfBox(): Titik {
    const box = this.gulir.getBoundingClientRect();
    const middle = (a: number, b: number, end: number): number => (Math.max(a, 0) + Math.min(b, end)) / 2;
    return { x: middle(box.left, box.right, innerWidth), y: middle(box.top, box.bottom, innerHeight) };
  }

  // Without Ctrl the wheel belongs to the page. A pinch on a trackpad arrives as a wheel with Ctrl.
  private readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const by = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 16;
    this.zoomTo(this.skala * Math.exp(-Math.max(-60, Math.min(60, by)) * 0.006), {
      x: event.clientX,
      y: event.clientY,
    });
  };

  private readonly onTouch = (start: TouchEvent): void => {
    const span = (event: TouchEvent): { at: Titik; far: number } | null => {
      const [a, b] = event.touches;
      if (!a || !b || event.touches.length !== 2) return null;
      const at = { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 };
      return { at, far: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) };
    };
    const first = span(start);
    if (first === null || first.far === 0) return;
    const skala = this.skala;
    const onMove = (event: TouchEvent): void => {
      const now = span(event);
      if (now === null) return;
      if (event.cancelable) event.preventDefault();
      this.zoomTo((skala * now.far) / first.far, now.at);
    };
    const onEnd = (): void => {
      this.gulir.removeEventListener('touchmove', onMove);
      this.gulir.removeEventListener('touchend', onEnd);
      this.gulir.removeEventListener('touchcancel', onEnd);
    };
    this.gulir.addEventListener('touchmove', onMove, { passive: false });
    this.gulir.addEventListener('touchend', onEnd);
    this.gulir.addEventListener('touchcancel', onEnd);
  };

  /** The mouse may drag what overflows; fingers scroll by themselves. */
  private readonly onDrag = (down: PointerEvent): void => {
    const { gulir } = this;
    const over = gulir.scrollWidth > gulir.clientWidth || gulir.scrollHeight > gulir.clientHeight;
    if (down.pointerType !== 'mouse' || down.button !== 0 || !over) return;
    if (down.target instanceof Element && down.target.closest('a, text, [role=button]')) return;
    down.preventDefault();
    gulir.focus({ preventScroll: true });
    gulir.setPointerCapture(down.pointerId);
    gulir.dataset['seret'] = '';
    const onMove = (event: PointerEvent): void => gulir.scrollBy(-event.movementX, -event.movementY);
    gulir.addEventListener('pointermove', onMove);
    gulir.addEventListener(
      'lostpointercapture',
      () => {
        gulir.removeEventListener('pointermove', onMove);
        delete gulir.dataset['seret'];
      },
      { once: true },
    );
  };
}
