/** JSON Schemas for editors, from the zod schemas that check content, and for whoever reads our data, derived from them. */
import * as z from 'zod';
import { glosariumSchema, instansiSchema, tahapSchema, topikSchema } from './acuan.ts';
import { orientasiSchema } from './orientasi.ts';
import { peraturanSchema } from './peraturan.ts';
import { portalSchema } from './portal.ts';
import { sopSchema } from './sop.ts';
import { tautanSchema } from './buku-tautan.ts';
import { TERBITAN, type NamaTerbitan } from './terbitan/daftar.ts';

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

/** `data-sop` → the JSON Schema (draft 2020-12) of what is published: texts are texts and numbers are numbers. */
export function renderSkemaTerbitan(name: NamaTerbitan): object {
  return z.toJSONSchema(TERBITAN[name].skema, {
    io: 'output',
    // A field that turns source text into a number or `true` says its type itself.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type === 'string') jsonSchema.type = 'string';
      if (def.type !== 'tuple') return;
      jsonSchema.minItems = def.items.length;
      if (def.rest === null) jsonSchema.maxItems = def.items.length;
    },
  });
}
