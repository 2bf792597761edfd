/** The form as the source has it: what rests on an inference is left out, to be filled in by hand; nothing else moves. */
import type { Formulir, Halaman, Legenda } from './halaman.ts';

export function blankPerkiraan(formulir: Formulir, legenda: Legenda): Formulir {
  const stated = ({ kira }: { readonly kira?: boolean }): boolean => kira !== true;
  const blank = <T extends { readonly kira?: boolean; readonly teks: readonly unknown[] }>(sel: T): T =>
    stated(sel) ? sel : { ...sel, teks: [], perkiraan: null, kira: false };
  const halaman = formulir.halaman.map((page): Halaman => {
    const note = page.legenda === null ? null : legenda;
    if (page.jenis === 'identitas') return { ...page, sel: page.sel.map(blank), legenda: note };
    return {
      ...page,
      kepala: page.kepala.map(blank),
      simbol: page.simbol.filter(stated),
      panah: page.panah.filter(stated),
      label: page.label.filter(stated),
      legenda: note,
    };
  });
  return { ...formulir, tanpaPerkiraan: true, halaman };
}
