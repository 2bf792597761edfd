/**
 * The content folder as Astro collections. Everything is stored anew on every run, so a changed schema never meets
 * an old cache (withastro/astro#13253).
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { printFindings } from '../report/print.ts';
import { pilihBagian } from './bagian.ts';
import { contentFolder } from './folder.ts';
import { gabungBagian } from './gabung.ts';
import { createKeptYaml } from './kept-yaml.ts';
import type { Content, LoadedContent } from './load-content.ts';
import { loadPortal } from './portal.ts';
import { serahkan } from './serahan.ts';
import { createSession, type Session } from './session.ts';

type Fill = (content: Content, context: LoaderContext) => Promise<void>;

const sessions = new Map<string, Session>();

/** `sop`: one entry per SOP, its body compiled as MDX only where it uses a component; the data itself goes by `serahan.ts`. */
export const sopLoader = (): Loader =>
  contentLoader('sop', async ({ sop }, { store, renderMarkdown, generateDigest }) => {
    const byId = new Map(sop.map((item) => [item.id, item.data]));
    for (const { id, data, body, file, rujukan, usesComponents } of sop) {
      // Its page shows the words of these SOPs too.
      const digest = generateDigest({ ...data, body, rujukan: rujukan.map((other) => byId.get(other)) });
      const entry = { id, data: {}, filePath: file, digest };
      if (usesComponents) store.set({ ...entry, deferredRender: true });
      else store.set({ ...entry, ...(body.trim() !== '' && { body, rendered: await renderMarkdown(body) }) });
    }
  });

/** `acuan`: one entry per registry. */
export const acuanLoader = (): Loader =>
  contentLoader('acuan', ({ acuan }, { store, generateDigest }) => {
    for (const [id, daftar] of Object.entries(acuan)) store.set({ id, data: {}, digest: generateDigest({ daftar }) });
    return Promise.resolve();
  });

/** `naskah`: one entry per source text. */
export const naskahLoader = (): Loader =>
  contentLoader('naskah', ({ naskah }, { store, generateDigest }) => {
    for (const { name, baris } of naskah) store.set({ id: name, data: {}, digest: generateDigest({ baris }) });
    return Promise.resolve();
  });

/** `orientasi`: one entry per learning path, its introduction as the body. */
export const orientasiLoader = (): Loader => proseLoader('orientasi');

/** `aturan`: one entry per page of an audit rule. */
export const aturanLoader = (): Loader => proseLoader('aturan');

function proseLoader(name: 'orientasi' | 'aturan'): Loader {
  return contentLoader(name, async (content, { store, renderMarkdown }) => {
    for (const { id, data, body, file, usesComponents } of content[name]) {
      const entry = { id, data: { ...data }, filePath: file };
      if (usesComponents) store.set({ ...entry, deferredRender: true });
      else store.set({ ...entry, ...(body.trim() !== '' && { body, rendered: await renderMarkdown(body) }) });
    }
  });
}

function contentLoader(name: string, fill: Fill): Loader {
  return {
    name: `lajur-${name}`,
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const session =
        sessions.get(root) ??
        createSession(root, createKeptYaml(fileURLToPath(new URL('isi/', context.config.cacheDir)), root));
      sessions.set(root, session);
      const refill = async ({ content }: LoadedContent): Promise<void> => {
        context.store.clear();
        const picked = pilih(content);
        if (name === 'sop') serahkan(picked);
        await fill(picked, context);
      };
      const loaded = await session.read();
      if (loaded.findings.length > 0) throw new ContentError(printFindings(loaded.findings));
      await refill(loaded);
      context.watcher?.on('all', (_event, path) => {
        if (relative(contentFolder(root), path).startsWith('..')) return;
        void session.reread().then((fresh) => {
          if (fresh.findings.length === 0) return refill(fresh);
          if (name === 'sop') context.logger.error(`\n${printFindings(fresh.findings)}`);
          return undefined;
        });
      });
    },
  };
}

/** The collections share one reading of the content, and so one choice from it. */
const terpilih = new WeakMap<Content, Content>();

/** A part (`SOP_HANYA=<agency>,…`) or a portal over parts (`SOP_PORTAL=<file>`) instead of the whole. */
function pilih(content: Content): Content {
  const { SOP_HANYA: hanya = '', SOP_PORTAL: portal = '' } = process.env;
  const picked =
    terpilih.get(content) ?? (portal === '' ? pilihBagian(content, hanya) : gabungBagian(content, loadPortal(portal)));
  terpilih.set(content, picked);
  return picked;
}

/** Content that cannot become an honest page. Its message is the whole report; a stack would say nothing more. */
class ContentError extends Error {
  constructor(report: string) {
    super(`Isi di folder content belum dapat dibangun.\n\n${report}`);
    this.name = 'ContentError';
    this.stack = '';
  }
}
