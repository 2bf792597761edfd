/** The tools of the diagram, loaded when a reader comes near it: zoom, full screen, saving. */
import { gerak } from './gulir.ts';
import { pasangPenuh } from './penuh.ts';
import { salinTeks, unduhPng } from './simpan.ts';
import { Zum } from './zum.ts';

export interface Alat {
  readonly zum: Zum;
  readonly penuh: (on: boolean) => void;
  /** What a button of the toolbar asks for; words to say, if any. Rejects when a file cannot be had. */
  readonly lakukan: (aksi: string) => Promise<string | null>;
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

export function pasangAlat({ bagan, gulir, onPenuh, onSkala, ruang, svg }: Halaman): Alat {
  const zum = new Zum(gulir, svg, onSkala);
  const isPenuh = (): boolean => ruang.hasAttribute('data-penuh');
  const penuh = pasangPenuh(ruang, (on) => {
    bagan.querySelector('[data-aksi=penuh]')?.setAttribute('aria-pressed', String(on));
    zum.pas(false);
    onPenuh();
  });
  // The card beside it comes and goes.
  let width = gulir.clientWidth;
  new ResizeObserver(() => {
    if (isPenuh() && gulir.clientWidth !== width) zum.pas(false);
    width = gulir.clientWidth;
  }).observe(gulir);
  const address = (jenis: string): string =>
    bagan.querySelector<HTMLAnchorElement>(`[data-berkas=${jenis}]`)?.href ?? '';

  gulir.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zum.langkah(1);
    else if (event.key === '-') zum.langkah(-1);
    else if (event.key === '0') zum.ke(1);
    else return;
    event.preventDefault();
  });

  const lakukan = async (aksi: string): Promise<string | null> => {
    const [across, down] = GESER[aksi] ?? [0, 0];
    if (aksi in GESER) {
      const by = { left: (across * gulir.clientWidth) / 2, top: (down * gulir.clientHeight) / 2 };
      gulir.scrollBy({ ...by, behavior: gerak() });
    } else if (aksi === 'besar') zum.langkah(1);
    else if (aksi === 'kecil') zum.langkah(-1);
    else if (aksi === 'asli') zum.ke(1);
    else if (aksi === 'pas') zum.pas(isPenuh());
    else if (aksi === 'penuh') penuh(!isPenuh());
    else if (aksi === 'png') {
      await unduhPng(address('svg'));
      return 'Gambar PNG disimpan.';
    } else if (aksi === 'salin-mmd') {
      await salinTeks(address('mmd'));
      return 'Teks Mermaid tersalin.';
    }
    return null;
  };
  return { zum, penuh, lakukan };
}
