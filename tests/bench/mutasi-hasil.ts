/** Figures of a mutation run, and the table of them that `README.md` shows. */

export interface Angka {
  readonly seed: number;
  /** Share of the covered mutants that was run, 0 to 1. */
  readonly bagian: number;
  readonly diuji: number;
  readonly mati: number;
  /** Of the same share, reached by no unit test of the room. */
  readonly takTerjangkau: number;
  /** Of the room, whatever the share. */
  readonly mutan: number;
}

export interface HasilMutasi {
  readonly ruang: Readonly<Record<string, Angka>>;
}

/** @param mutants with Stryker's names of what became of them */
export function hitung(mutants: readonly { readonly status: string }[]): Omit<Angka, 'seed' | 'bagian'> {
  const count = (...status: string[]): number => mutants.filter((mutant) => status.includes(mutant.status)).length;
  return {
    diuji: count('Killed', 'Timeout', 'Survived'),
    mati: count('Killed', 'Timeout'),
    takTerjangkau: count('NoCoverage'),
    mutan: mutants.length,
  };
}

export function renderTabel({ ruang }: HasilMutasi): string {
  return [
    '| room | killed of covered | run | seed, share | reached by no unit test | mutants |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(ruang).map(([room, { seed, bagian, diuji, mati, takTerjangkau, mutan }]) => {
      const share = (part: number, whole: number): string => `${((part / Math.max(whole, 1)) * 100).toFixed(1)} %`;
      return `| \`${room}\` | ${share(mati, diuji)} | ${diuji} | ${seed}, ${bagian} | ${takTerjangkau} of ${takTerjangkau + diuji} | ${mutan} |`;
    }),
  ].join('\n');
}
