/** The peer of the page bench: a plain Starlight site whose page shows the same Mermaid text by astro-mermaid. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../content.ts';

const FOLDER = join(ROOT, 'node_modules/.cache/lajur/starlight');

const MANIFEST = {
  name: 'pembanding',
  private: true,
  type: 'module',
  dependencies: {
    astro: '7.3.5',
    '@astrojs/starlight': '0.42.4',
    '@astrojs/markdown-remark': '7.3.1',
    'astro-mermaid': '2.1.0',
    mermaid: '11.17.2',
  },
};

export const PEER_CONFIG = `import starlight from '@astrojs/starlight';
import { unified } from '@astrojs/markdown-remark';
import mermaid from 'astro-mermaid';
import { defineConfig } from 'astro/config';

export default defineConfig({
  markdown: { processor: unified() },
  integrations: [mermaid(), starlight({ title: 'Pembanding', defaultLocale: 'root', locales: { root: { label: 'Indonesia', lang: 'id' } } })],
});
`;

export const PEER_CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Builds the peer; the folder of the finished site. */
export async function buildPeer(judul: string, mermaid: string): Promise<string> {
  const files: Readonly<Record<string, string>> = {
    'astro.config.mjs': PEER_CONFIG,
    'src/content.config.ts': PEER_CONTENT_CONFIG,
    'src/content/docs/index.md': `---\ntitle: ${judul}\n---\n\n\`\`\`mermaid\n${mermaid}\n\`\`\`\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(FOLDER, file, '..'), { recursive: true });
    await writeFile(join(FOLDER, file), text);
  }
  await installPeer();
  run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build');
  return join(FOLDER, 'dist');
}

/** Its packages, installed once; the folder that holds them. Needs the npm registry the first time. */
export async function installPeer(): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, 'package.json'), `${JSON.stringify(MANIFEST, null, 2)}\n`);
  if (!existsSync(join(FOLDER, 'node_modules/astro-mermaid')))
    run('npm', 'install', '--no-audit', '--no-fund', '--no-package-lock');
  return FOLDER;
}

function run(command: string, ...args: string[]): void {
  execFileSync(command, args, { cwd: FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
}
