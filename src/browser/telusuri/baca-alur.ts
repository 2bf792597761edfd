/** Reads the flow from the list of arrows that the page shows in words. */
import type { Alur, Titik } from './jalan.ts';

export function readAlur(akar: Element): Alur {
  const starts = [...akar.querySelectorAll<HTMLElement>('li[data-mulai]')];
  const steps = [...akar.querySelectorAll<HTMLElement>('li[data-simpul]')];
  return {
    mulai: starts.map(({ dataset }) => ({ ke: dataset['mulai'] ?? '', nama: dataset['nama'] ?? null })),
    titik: new Map(steps.map((item, row) => [item.dataset['simpul'] ?? '', readTitik(item, row + 1)])),
  };
}

function readTitik(item: HTMLElement, urutan: number): Titik {
  const { menit = '', semua, simpul = '' } = item.dataset;
  const [min = 0, maks = 0, lengkap = 0] = menit.split(',').map(Number);
  return {
    id: simpul,
    urutan,
    waktu: { min, maks, lengkap: lengkap === 1 },
    menungguSemua: semua !== undefined,
    keluar: [...item.querySelectorAll<HTMLElement>('[data-ke]')].map(({ dataset }) => ({
      ke: dataset['ke'] ?? '',
      label: dataset['label'] ?? null,
      cabang: dataset['cabang'] ?? null,
    })),
  };
}
