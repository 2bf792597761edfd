/** `npm run skema`: writes the JSON Schemas that editors and readers of our data use, from the schemas that check content. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { renderJsonSchema, SCHEMAS, type SchemaName } from '../schema/json-schema.ts';

const FOLDER = join('public', 'skema');

/** File name → text, for every schema. */
export function renderSchemas(): Map<string, string> {
  const names = Object.keys(SCHEMAS) as SchemaName[];
  return new Map(names.map((name) => [`${name}.schema.json`, `${JSON.stringify(renderJsonSchema(name), null, 2)}\n`]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await mkdir(FOLDER, { recursive: true });
  for (const [file, text] of renderSchemas()) await writeFile(join(FOLDER, file), text);
  console.log(`${renderSchemas().size} schemas written to ${FOLDER}`);
}
