/** Every format that is rendered from an SOP alone (the SVG needs Mermaid and is drawn in `draw/`). */
import { csv } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { json } from './json.ts';
import { mmd } from './mmd.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [json, csv, mmd];
