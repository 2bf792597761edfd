/** An export format renders one SOP as a file that people can take away. */
import type { Sop } from '../domain/sop.ts';
import type { KonteksDokumen } from './dokumen-formulir.ts';

/** What a file states beside the SOP. */
export interface KonteksBerkas {
  /** Path of the site → full address: a file is read away from the site. */
  readonly alamat: (path: string) => string;
}

export interface ExportFormat {
  /** File ending and id. */
  readonly id: string;
  readonly label: string;
  readonly mediaType: string;
  readonly render: (sop: Sop, konteks: KonteksBerkas) => string | Uint8Array;
}

/** A document to work on; its renderer is loaded when it is first needed. */
export interface DokumenFormat extends Omit<ExportFormat, 'render'> {
  /** What it holds, in two words. */
  readonly uraian: string;
  readonly render: (sop: Sop, konteks: KonteksDokumen) => Promise<Uint8Array<ArrayBuffer>>;
}
