/** JSON Schemas for editors and for whoever reads our data, from the same zod schemas that check content. */
import * as z from 'zod';
import { glosariumSchema, instansiSchema, peraturanSchema, tahapSchema, topikSchema } from './acuan.ts';
import { sopSchema } from './sop.ts';

export const SCHEMAS = {
  sop: sopSchema,
  instansi: instansiSchema,
  topik: topikSchema,
  peraturan: peraturanSchema,
  tahap: tahapSchema,
  glosarium: glosariumSchema,
} as const;
export type SchemaName = keyof typeof SCHEMAS;

/** `sop` → its JSON Schema (draft 2020-12), describing what an author writes. */
export function renderJsonSchema(name: SchemaName): object {
  return z.toJSONSchema(SCHEMAS[name], {
    io: 'input',
    override: ({ jsonSchema }) => {
      const { editor } = jsonSchema as { editor?: string };
      delete (jsonSchema as { editor?: string }).editor;
      // An editor's YAML reader turns 007 into a number and 2022-08-30 into a date: both are fine for us.
      if (editor === 'text' && jsonSchema.type === 'string')
        Object.assign(jsonSchema, { type: ['string', 'number', 'boolean'] });
      if (editor === 'number') {
        delete jsonSchema.pattern;
        delete jsonSchema.enum;
        Object.assign(jsonSchema, { type: 'number' });
      }
      if (editor === 'true') {
        delete jsonSchema.type;
        Object.assign(jsonSchema, { const: true });
      }
    },
  });
}
