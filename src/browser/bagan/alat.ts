/** The tools of the diagram, loaded when a reader comes near it: zoom, full screen, saving. */
import { scrollBehavior } from './gulir.ts';
import { attachPenuh } from './penuh.ts';
import { copyFile, downloadPng } from './simpan.ts';
import { Zum } from './zum.ts';

export interface Alat {
  readonly zum: Zum;
  readonly penuh: (on: boolean) => void;
  /** What a button of the toolbar asks for; words to say, if any. Rejects when a file cannot be had. */
  readonly run: (aksi: string) => Promise<string | null>;
}

const GESER: Readonly<Record<string, readonly [number, number]>> = {
  'geser-kiri': [-1, 0],
  'geser-kanan': [1, 0],
  'geser-atas': [0, -1],
  'geser-bawah': [0, 1],
};

interface Halaman {
  readonly bagan: HTMLElement;
  readonly gulir: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly ruang: HTMLElement;
  /** Told after each change of scale. */
  readonly onSkala: (skala: number) => void;
  /** Told after full screen begins or ends. */
  readonly onPenuh: () => void;
}

export function attachAlat({ bagan, gulir, onPenuh, onSkala, ruang, svg }: Halaman): Alat {
  const zum = new Zum(gulir, svg, onSkala);
  const isPenuh = (): boolean => ruang.hasAttribute('data-penuh');
  const penuh = attachPenuh(ruang, (on) => {
    bagan.querySelector('[data-aksi=penuh]')?.setAttribute('aria-pressed', String(on));
    zum.fit(false);
    onPenuh();
  });
  // The card beside it comes and goes.
  let width = gulir.clientWidth;
  new ResizeObserver(() => {
    if (isPenuh() && gulir.clientWidth !== width) zum.fit(false);
    width = gulir.clientWidth;
  }).observe(gulir);
  const address = (jenis: string): string =>
    bagan.querySelector<HTMLAnchorElement>(`[data-berkas=${jenis}]`)?.href ?? '';

  gulir.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zum.step(1);
    else if (event.key === '-') zum.step(-1);
    else if (event.key === '0') zum.zoomTo(1);
    else return;
    event.preventDefault();
  });

  const run = async (aksi: string): Promise<string | null> => {
    const [across, down] = GESER[aksi] ?? [0, 0];
    if (aksi in GESER) {
      const by = { left: (across * gulir.clientWidth) / 2, top: (down * gulir.clientHeight) / 2 };
      gulir.scrollBy({ ...by, behavior: scrollBehavior() });
    } else if (aksi === 'besar') zum.step(1);
    else if (aksi === 'kecil') zum.step(-1);
    else if (aksi === 'asli') zum.zoomTo(1);
    else if (aksi === 'pas') zum.fit(isPenuh());
    else if (aksi === 'penuh') penuh(!isPenuh());
    else if (aksi === 'png') {
      await downloadPng(address('svg'));
      return 'Gambar PNG disimpan.';
    } else if (aksi === 'salin-mmd') {
      await copyFile(address('mmd'));
      return 'Teks Mermaid tersalin.';
    }
    return null;
  };
  return { zum, penuh, run };
}
