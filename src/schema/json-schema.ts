/** JSON Schemas for editors and for whoever reads our data, from the same zod schemas that check content. */
import * as z from 'zod';
import { glosariumSchema, instansiSchema, peraturanSchema, tahapSchema, topikSchema } from './acuan.ts';
import { orientasiSchema } from './orientasi.ts';
import { portalSchema } from './portal.ts';
import { sopSchema } from './sop.ts';
import { tautanSchema } from './buku-tautan.ts';

export const SCHEMAS = {
  sop: sopSchema,
  instansi: instansiSchema,
  topik: topikSchema,
  peraturan: peraturanSchema,
  tahap: tahapSchema,
  glosarium: glosariumSchema,
  orientasi: orientasiSchema,
  tautan: tautanSchema,
  portal: portalSchema,
} as const;
export type SchemaName = keyof typeof SCHEMAS;

/** `sop` → its JSON Schema (draft 2020-12), describing what an author writes. */
export function renderJsonSchema(name: SchemaName): object {
  return z.toJSONSchema(SCHEMAS[name], { io: 'input' });
}
