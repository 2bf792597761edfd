/** Why a part of a portal is left out: a kind that readers are told in plain words, and a sentence for the operator. */
import type { SebabHilang } from '../domain/bagian-hilang.ts';

export class Tolak extends Error {
  readonly sebab: SebabHilang;

  constructor(sebab: SebabHilang, message: string) {
    super(message);
    this.name = 'Tolak';
    this.sebab = sebab;
  }
}
