/** What an import knows of the catalogue and of its own run. */
import type { Acuan } from '../../domain/frontmatter.ts';
import type { SopSaudara } from '../model.ts';

export interface Latar {
  readonly acuan: Acuan;
  /** SOPs of the catalogue, for stages and analogy. */
  readonly sop: readonly SopSaudara[];
  /** ISO date that new drafts of regulations carry. */
  readonly hariIni: string;
  /** File name in `content/naskah`. */
  readonly naskah: string;
  readonly instansi: string;
  /** Topic id; absent: proposed from the name. */
  readonly topik?: string;
  /** What an SOP without a title is called: from the file's name. */
  readonly namaBerkas: string;
}
