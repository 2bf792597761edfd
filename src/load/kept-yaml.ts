/** YAML as read before: front matter without a problem is kept by its text, since reading YAML takes most of the time of a large catalogue. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseYaml, type Yaml } from './yaml.ts';

export type ParseYaml = (source: string, firstLine: number) => Promise<Yaml>;

/** Reads everything anew. */
export const parseAnew: ParseYaml = (source, firstLine) => Promise.resolve(parseYaml(source, firstLine));

const CODE = ['src/domain', 'src/load'];

/** @param folder of the cache; @param root of the project, whose code decides what a text means */
export function createKeptYaml(folder: string, root: string): ParseYaml {
  const version = createHash('sha256').update(readFileSync(join(root, 'node_modules/yaml/package.json')));
  for (const room of CODE)
    for (const name of readdirSync(join(root, room)).sort())
      if (name.endsWith('.ts'))
        version
          .update(name)
          .update('\0')
          .update(readFileSync(join(root, room, name)));
  const meaning = version.digest('hex');
  return async (source, firstLine) => {
    const key = createHash('sha256').update(meaning).update(source).digest('hex');
    const file = join(folder, key.slice(0, 2), `${key.slice(2)}.json`);
    const kept = await readKept(file);
    if (kept !== undefined) return asYaml(kept, source, firstLine);
    const yaml = parseYaml(source, firstLine);
    if (yaml.problems.length === 0) await keep(file, yaml.value);
    return yaml;
  };
}

/** Places are only asked for where something is wrong: then the text is read after all. */
function asYaml(value: unknown, source: string, firstLine: number): Yaml {
  let read: Yaml | null = null;
  return {
    value,
    problems: [],
    broken: false,
    locate: (path, atKey) => (read ??= parseYaml(source, firstLine)).locate(path, atKey),
  };
}

async function readKept(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Written beside and renamed. A cache that cannot be written is no error. */
async function keep(file: string, value: unknown): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, JSON.stringify(value));
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
