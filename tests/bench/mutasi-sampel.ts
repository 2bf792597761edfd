/**
 * Stryker plugin: of the covered mutants only a share is run. Which ones hangs on the seed and on the mutant itself, so the
 * sample of a file that did not change is the same in every run.
 */
import { createHash } from 'node:crypto';

/** What Stryker hands to a checker, as far as it is read here (`@stryker-mutator/api/check`). */
interface Mutan {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Pilihan {
  readonly sampel: { readonly seed: number; readonly bagian: number };
}

const DI_LUAR_SAMPEL = { status: 'compileError', reason: 'di luar sampel' };

class Sampel {
  static readonly inject = ['options'] as const;
  readonly #pilihan: Pilihan['sampel'];

  constructor({ sampel }: Pilihan) {
    this.#pilihan = sampel;
  }

  async init(): Promise<void> {
    // Nothing to prepare.
  }

  check(mutants: readonly Mutan[]): Promise<Record<string, object>> {
    return Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [mutant.id, this.#isChosen(mutant) ? { status: 'passed' } : DI_LUAR_SAMPEL]),
      ),
    );
  }

  #isChosen({ fileName, mutatorName, replacement, location: { start } }: Mutan): boolean {
    const { seed, bagian } = this.#pilihan;
    const place = fileName.replace(/^.*\/src\//, '');
    const words = [seed, place, start.line, start.column, mutatorName, replacement].join('\0');
    return createHash('sha256').update(words).digest().readUInt32BE() < bagian * 2 ** 32;
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sampel', injectableClass: Sampel }];
