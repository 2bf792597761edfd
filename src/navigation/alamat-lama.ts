/** Every former address and where it leads now: of moved SOPs and of renamed steps. Aliases keep links alive for good. */
import type { Sop } from '../domain/sop.ts';
import { halamanLangkahUrl, sematkanUrl, sopUrl } from '../domain/url.ts';

export interface AlamatLama {
  readonly dari: string;
  readonly ke: string;
  readonly sop: Sop;
  /** Position of the step it is about, or null for the SOP. */
  readonly langkah: Sop['langkah'][number] | null;
}

/** Pages below `/sop/`. @param halamanLangkah whether steps have pages of their own */
export function alamatLamaSop(sops: readonly Sop[], halamanLangkah: boolean): readonly AlamatLama[] {
  return sops.flatMap((sop) => [
    ...sop.alias.map((old) => ({ dari: sopUrl(old), ke: sopUrl(sop.id), sop, langkah: null })),
    ...(halamanLangkah ? lamaLangkah(sop, halamanLangkahUrl) : []),
  ]);
}

/** Pages below `/sematkan/`. */
export function alamatLamaSematan(sops: readonly Sop[], halamanLangkah: boolean): readonly AlamatLama[] {
  return sops.flatMap((sop) => [
    ...sop.alias.map((old) => ({ dari: sematkanUrl(old), ke: sematkanUrl(sop.id), sop, langkah: null })),
    ...(halamanLangkah ? lamaLangkah(sop, sematkanUrl) : []),
  ]);
}

/** Every anchor a step ever had on its SOP's page: its id and its aliases, withdrawn steps included. */
export function jangkarLangkah(
  sop: Sop,
): readonly { readonly id: string; readonly ke: string; readonly nama: string }[] {
  const steps = [
    ...sop.langkah.map(({ id, alias, ringkas, urutan }) => ({ id, alias, nama: `Langkah ${urutan}: ${ringkas}` })),
    ...sop.dicabut.map(({ id, alias, ringkas }) => ({ id, alias, nama: `Langkah yang dicabut: ${ringkas}` })),
  ];
  return steps.flatMap(({ id, alias, nama }) => [id, ...alias].map((own) => ({ id: own, ke: id, nama })));
}

function lamaLangkah(sop: Sop, url: (sopId: string, langkahId: string) => string): AlamatLama[] {
  return jangkarLangkah(sop).flatMap(({ id, ke }) =>
    [sop.id, ...sop.alias]
      .filter((sopId) => sopId !== sop.id || id !== ke)
      .map((sopId) => ({
        dari: url(sopId, id),
        ke: url(sop.id, ke),
        sop,
        langkah: sop.langkah.find((item) => item.id === ke) ?? null,
      })),
  );
}
