/** `skema`: writes the JSON Schemas that editors and readers of our data use, from the schemas that check content. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderJsonSchema, renderSkemaTerbitan, SCHEMAS, type SchemaName } from '../schema/json-schema.ts';
import { TERBITAN, type NamaTerbitan } from '../schema/terbitan/daftar.ts';
import { createAlat } from './pilihan.ts';

const FOLDER = join('public', 'skema');

/** File name → text, for every schema of content and of published data. */
export function renderSchemas(): Map<string, string> {
  const isi = (Object.keys(SCHEMAS) as SchemaName[]).map((name) => [name, renderJsonSchema(name)] as const);
  const terbitan = (Object.keys(TERBITAN) as NamaTerbitan[]).map((name) => [name, renderSkemaTerbitan(name)] as const);
  return new Map(
    [...isi, ...terbitan].map(([name, skema]) => [`${name}.schema.json`, `${JSON.stringify(skema, null, 2)}\n`]),
  );
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
