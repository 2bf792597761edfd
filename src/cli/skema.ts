/** `skema`: writes the JSON Schemas that editors and readers of our data use, from the schemas that check content. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderJsonSchema, SCHEMAS, type SchemaName } from '../schema/json-schema.ts';
import { createAlat } from './pilihan.ts';

const FOLDER = join('public', 'skema');

/** File name → text, for every schema. */
export function renderSchemas(): Map<string, string> {
  const names = Object.keys(SCHEMAS) as SchemaName[];
  return new Map(names.map((name) => [`${name}.schema.json`, `${JSON.stringify(renderJsonSchema(name), null, 2)}\n`]));
}

export const alat = createAlat({
  pilihan: {},
  jalankan: async () => {
    await mkdir(FOLDER, { recursive: true });
    const schemas = renderSchemas();
    for (const [file, text] of schemas) await writeFile(join(FOLDER, file), text);
    console.log(`${schemas.size} skema ditulis di ${FOLDER}.`);
    return 0;
  },
});
