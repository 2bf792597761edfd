/** Lights what belongs together: a step's node, row and arrows; a lane's steps. */
export interface Sorot {
  /** Steps to light, with their arrows or without. */
  readonly langkah: readonly string[];
  readonly panah: boolean;
  readonly lajur: string | null;
}

const TIDAK_ADA: Sorot = { langkah: [], panah: false, lajur: null };

/** @param akar the part of the page that holds diagram, table and list of lanes */
export function attachSorot(akar: HTMLElement, bagan: HTMLElement): void {
  let tetap: string | null = null;

  const listLangkahLajur = (lajur: string): readonly string[] =>
    [...bagan.querySelectorAll<HTMLElement>('li[data-simpul]')]
      .filter((item) => item.querySelector<HTMLElement>('[data-oleh]')?.dataset['oleh'] === lajur)
      .map((item) => item.dataset['simpul'] ?? '');
  const toSorotLajur = (lajur: string): Sorot => ({ langkah: listLangkahLajur(lajur), panah: false, lajur });
  const baseSorot = (): Sorot => (tetap === null ? TIDAK_ADA : toSorotLajur(tetap));

  const findSorot = (target: EventTarget | null): Sorot | null => {
    if (!(target instanceof Element)) return null;
    const step = target.closest<HTMLElement | SVGElement>('g[data-langkah], tr[data-langkah]');
    if (step?.dataset['langkah'] !== undefined) return { langkah: [step.dataset['langkah']], panah: true, lajur: null };
    const lane = target.closest<SVGElement>('.kepala-lajur [data-pelaksana]')?.dataset['pelaksana'];
    const listed = target.closest<HTMLElement>('.batang [data-oleh]')?.dataset['oleh'];
    const lajur = lane ?? listed;
    return lajur === undefined ? null : toSorotLajur(lajur);
  };

  const lightUp = (sorot: Sorot): void => {
    const steps = new Set(sorot.langkah);
    for (const item of akar.querySelectorAll('[data-sorot]')) item.removeAttribute('data-sorot');
    const light = (selector: string, wanted: (data: DOMStringMap) => boolean): void => {
      for (const item of akar.querySelectorAll<HTMLElement | SVGElement>(selector))
        if (wanted(item.dataset)) item.setAttribute('data-sorot', '');
    };
    if (steps.size > 0) light('svg g[data-langkah], tr[data-langkah]', ({ langkah = '' }) => steps.has(langkah));
    if (sorot.panah) {
      for (const path of bagan.querySelectorAll<SVGElement>('path[data-dari]')) {
        const { dari = '', ke = '' } = path.dataset;
        if (steps.has(dari) || steps.has(ke)) path.parentElement?.setAttribute('data-sorot', '');
      }
    }
    if (sorot.lajur !== null) light('svg [data-pelaksana]', ({ pelaksana }) => pelaksana === sorot.lajur);
  };

  const press = (lane: Element): void => {
    const lajur = (lane as SVGElement).dataset['pelaksana'] ?? null;
    tetap = tetap === lajur ? null : lajur;
    for (const item of bagan.querySelectorAll<SVGElement>('.kepala-lajur [role=button]'))
      item.setAttribute('aria-pressed', String(item.dataset['pelaksana'] === tetap));
    lightUp(baseSorot());
  };

  for (const item of bagan.querySelectorAll<SVGElement>('svg[data-diagram] .kepala-lajur [data-pelaksana]')) {
    const title = [...item.querySelectorAll('text')].map((text) => readBaris(text)).join(' ');
    item.setAttribute('role', 'button');
    item.setAttribute('tabindex', '0');
    item.setAttribute('aria-pressed', 'false');
    item.setAttribute('aria-label', `Sorot langkah ${title}`);
    item.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press(item);
    });
  }
  bagan.addEventListener('click', (event) => {
    const lane = event.target instanceof Element && event.target.closest('.kepala-lajur [data-pelaksana]');
    if (lane) press(lane);
  });
  const enter = (event: Event): void => lightUp(findSorot(event.target) ?? baseSorot());
  akar.addEventListener('pointerover', enter);
  akar.addEventListener('focusin', enter);
  akar.addEventListener('pointerleave', () => lightUp(baseSorot()));
  akar.addEventListener('focusout', () => lightUp(baseSorot()));
}

/** The words of a text of several lines. */
function readBaris(text: SVGTextElement): string {
  return [...text.childNodes].map((node) => node.textContent ?? '').join(' ');
}
