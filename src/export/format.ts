/** An export format renders one SOP as a file that people can take away. */
import type { Sop } from '../domain/sop.ts';

export interface ExportFormat {
  /** File ending and id. */
  readonly id: string;
  readonly label: string;
  readonly mediaType: string;
  readonly render: (sop: Sop) => string | Uint8Array;
}
