/**
 * The content folder as Astro collections. Everything is stored anew on every run, so a changed schema never meets
 * an old cache (withastro/astro#13253).
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { printFindings } from '../report/print.ts';
import { pilihBagian } from './pilih-bagian.ts';
import { contentFolder } from './folder.ts';
import { gabungBagian } from './gabung-bagian.ts';
import { createKeptYaml } from './kept-yaml.ts';
import type { Content, LoadedContent } from './load-content.ts';
import { loadPortal } from './portal.ts';
import { serahkan } from './serahan.ts';
import { createSession, type Session } from './session.ts';

type Fill = (content: Content, context: LoaderContext) => void;

const sessions = new Map<string, Session>();

/** `sop`: one entry per SOP, by its digest; the data and the prose go by `serahan.ts`. */
export const sopLoader = (): Loader =>
  contentLoader('sop', ({ sop }, { store, generateDigest }) => {
    const byId = new Map(sop.map((item) => [item.id, item.data]));
    for (const { id, data, badan, file, rujukan } of sop) {
      // Its page shows the words of these SOPs too.
      const digest = generateDigest({ ...data, badan, rujukan: rujukan.map((other) => byId.get(other)) });
      store.set({ id, data: {}, filePath: file, digest });
    }
  });

/** `acuan`: one entry per registry. */
export const acuanLoader = (): Loader =>
  contentLoader('acuan', ({ acuan }, { store, generateDigest }) => {
    for (const [id, daftar] of Object.entries(acuan)) store.set({ id, data: {}, digest: generateDigest({ daftar }) });
  });

/** `naskah`: one entry per source text. */
export const naskahLoader = (): Loader =>
  contentLoader('naskah', ({ naskah }, { store, generateDigest }) => {
    for (const { name, baris } of naskah) store.set({ id: name, data: {}, digest: generateDigest({ baris }) });
  });

/** `orientasi`: one entry per learning path. */
export const orientasiLoader = (): Loader => proseLoader('orientasi');

/** `aturan`: one entry per page of an audit rule. */
export const aturanLoader = (): Loader => proseLoader('aturan');

function proseLoader(name: 'orientasi' | 'aturan'): Loader {
  return contentLoader(name, (content, { store, generateDigest }) => {
    for (const { id, data, badan, file } of content[name]) {
      store.set({ id, data: { ...data }, filePath: file, digest: generateDigest({ ...data, badan }) });
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
      const refill = ({ content }: LoadedContent): void => {
        context.store.clear();
        const picked = pilih(content);
        if (name === 'sop') serahkan(picked);
        fill(picked, context);
      };
      const loaded = await session.read();
      if (loaded.findings.length > 0) throw new ContentError(printFindings(loaded.findings));
      refill(loaded);
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
