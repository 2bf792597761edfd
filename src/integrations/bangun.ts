/** The build around Astro's own: a place to write, the order of the pages, what is told on the way, and what is kept for the next one. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer, PathWithRoute } from 'astro';
import { createPenggabung, type IngatanGaya, type Penggabung } from './gaya.ts';
import { bukaSalinan, izinkanBaca } from './hak.ts';
import { createKemajuan } from './kemajuan.ts';
import { createLaporan, jenisHalaman, pokokHalaman, sebutLaporan } from './laporan.ts';
import { createPenampung, ruangMb, type Penampung } from './penampung.ts';
import { createSimpanan, type Simpanan } from './simpanan.ts';

const SEDIKIT_MB = 50;

/**
 * The two ends of a build: first and last in the list of integrations. `SOP_LAPORAN=<file>` keeps its times.
 * `tetap` fills with the addresses of pages that were taken from the last site: Astro never hears of them.
 */
export function bangun(): {
  readonly awal: AstroIntegration;
  readonly akhir: AstroIntegration;
  readonly tetap: string[];
} {
  const kemajuan = createKemajuan(process.stdout);
  const laporan = createLaporan();
  let penampung: Penampung | null = null;
  let situs = '';
  let publik = '';
  let gaya: Penggabung | null = null;
  let simpanan: Simpanan<IngatanGaya> | null = null;
  const tetap: string[] = [];
  let diambil = 0;
  const kunci = new Map<string, string>();
  let cache = '';
  let asal = '';
  let dasar = '/';

  const berhenti = (): void => {
    kemajuan.hapus();
    process.stderr.write('Pembangunan dihentikan; situs yang lama tidak berubah.\n');
    process.exit(130);
  };
  const keluar = (code: number): void => {
    penampung?.buang();
    const free = ruangMb(situs);
    if (code !== 0 && free !== null && free < SEDIKIT_MB)
      process.stderr.write(
        `Ruang disk tinggal ${free} MB. Kosongkan sebagian, lalu bangun lagi; situs yang lama tidak berubah.\n`,
      );
  };

  const awal: AstroIntegration = {
    name: 'lajur-bangun',
    hooks: {
      'astro:config:setup': ({ command, config, logger, updateConfig }) => {
        const kode = command === 'build' ? hashSource(fileURLToPath(config.root)) : '';
        updateConfig({ vite: { define: { 'import.meta.env.SOP_KODE': JSON.stringify(kode) } } });
        if (command !== 'build') return;
        izinkanBaca();
        dengarkan(logger);
        laporan.tahap('isi');
        kemajuan.mulai('Membaca isi');
        situs = fileURLToPath(config.outDir);
        publik = fileURLToPath(config.publicDir);
        cache = fileURLToPath(config.cacheDir);
        penampung = createPenampung(situs, cache);
        logger.info(`Membangun situs di ${relative(fileURLToPath(config.root), situs) || situs}.`);
        if (penampung.terputus) logger.warn('Pembangunan sebelumnya tidak selesai; sisanya sudah dibuang.');
        process.once('SIGINT', berhenti).once('SIGTERM', berhenti).once('exit', keluar);
        updateConfig({ outDir: pathToFileURL(`${penampung.folder}/`) });
      },
      'astro:config:done': ({ config }) => {
        dasar = config.base.replace(/\/?$/, '/');
        asal = new URL(dasar, config.site).href;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        laporan.tahap('bundel');
        kemajuan.mulai('Menyiapkan kode');
        setPrerenderer((bawaan) => bungkus(bawaan));
      },
      'astro:build:done': () => {
        laporan.tahap('cari');
        kemajuan.mulai('Membuat indeks pencarian');
      },
    },
  };

  const akhir: AstroIntegration = {
    name: 'lajur-selesai',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        laporan.tahap('tukar');
        const ingatan = await gaya?.bereskan();
        if (penampung !== null && existsSync(publik)) bukaSalinan(publik, penampung.folder);
        penampung?.tukar();
        try {
          if (ingatan !== undefined) simpanan?.catat(ingatan);
        } catch (error) {
          logger.warn(
            `Catatan halaman tidak dapat ditulis; pembangunan berikutnya membuat semuanya lagi. ${String(error)}`,
          );
        }
        process.removeListener('SIGINT', berhenti).removeListener('SIGTERM', berhenti).removeListener('exit', keluar);
        const isi = laporan.baca();
        const file = process.env['SOP_LAPORAN'];
        if (file !== undefined && file !== '') writeFileSync(file, JSON.stringify(isi));
        logger.info(sebutLaporan(isi, diambil));
      },
    },
  };
  return { awal, akhir, tetap };

  /** Astro tells of every step and page; here a line of progress does. What warns stays, and so do our own words. */
  function dengarkan(logger: AstroIntegrationLogger): void {
    const { destination } = logger.options;
    let last: { jenis: string; sejak: number } | null = null;
    const catat = (path: string | null): void => {
      const now = performance.now();
      if (last !== null) laporan.halaman(last.jenis, now - last.sejak);
      last = path === null ? null : { jenis: jenisHalaman(path), sejak: now };
    };
    logger.options.destination = {
      ...destination,
      write: (event) => {
        const words = stripVTControlCharacters(event.message).trim();
        const page = /^├─ (\S+)/.exec(words)?.[1];
        if (page !== undefined) {
          catat(`/${page.replace(/^\//, '')}`);
          kemajuan.maju();
          return;
        }
        if (words.startsWith('✓')) catat(null);
        const isOurs = event.label?.startsWith('lajur-') === true;
        if (event.level === 'info' && !isOurs) return;
        // Whoever runs the build says the error itself.
        if (words.startsWith('An unhandled error occurred while running')) return;
        kemajuan.hapus();
        const gagal = /^Caught error rendering (\S+):/.exec(words)?.[1];
        if (gagal !== undefined) process.stderr.write(`Berkas ${gagal} tidak dapat dibuat:\n`);
        else if (isOurs) (event.level === 'info' ? process.stdout : process.stderr).write(`${event.message}\n`);
        else destination.write(event);
      },
    };
  }

  function bungkus(bawaan: AstroPrerenderer): AstroPrerenderer {
    return {
      ...bawaan,
      name: 'lajur',
      setup: async () => {
        laporan.tahap('daftar');
        kemajuan.mulai('Mendaftar halaman');
        const root = penampung?.folder ?? situs;
        simpanan = createSimpanan<IngatanGaya>(situs, root, join(cache, 'simpanan.json'), listGaya(root));
        gaya = createPenggabung(root, dasar, simpanan.ingatan ?? { gabung: {}, sendiri: [] });
        await bawaan.setup?.();
      },
      getStaticPaths: async () => {
        const all = await bawaan.getStaticPaths();
        laporan.tahap('halaman');
        kemajuan.mulai('Mengambil halaman yang tetap');
        const paths = all.filter((item) => !ambil(item)).map(({ pathname, route }) => ({ pathname, route }));
        kemajuan.mulai('Membuat halaman', paths.length);
        return paths
          .map((item, at) => ({ item, at, pokok: pokokHalaman(item.pathname) }))
          .sort((a, b) => (a.pokok < b.pokok ? -1 : a.pokok > b.pokok ? 1 : a.at - b.at))
          .map(({ item }) => item);
      },
      render: async (request, options) => {
        const result = await bawaan.render(request, options);
        const response = result instanceof Response ? result : result.response;
        const isPengalihan = response.status >= 300 && response.status < 400;
        if (gaya === null || simpanan === null || isPengalihan || response.body === null) return result;
        const pathname = decodeURI(new URL(request.url).pathname.slice(dasar.length - 1));
        const berkas = berkasOf(pathname, options.routeData.type);
        const isHtml = (response.headers.get('content-type') ?? '').startsWith('text/html');
        const isi = isHtml ? await gaya.satukan(await response.bytes()) : response.body;
        await simpanan.tulis(berkas, isi, kunci.get(berkas));
        // It is written: an answer without a body tells Astro to write nothing.
        return new Response(null, { headers: response.headers });
      },
    };
  }

  /** Takes the file of a path from the last site where it would be made again as it is; else remembers its key. */
  function ambil({ cacheKey, pathname, route }: PathWithRoute): boolean {
    if (cacheKey === undefined) return false;
    const berkas = berkasOf(pathname, route.type);
    if (simpanan?.ambil(berkas, cacheKey) !== true) {
      kunci.set(berkas, cacheKey);
      return false;
    }
    diambil += 1;
    if (route.type === 'page') tetap.push(new URL(`${pathname.replace(/^\//, '').replace(/\/?$/, '/')}`, asal).href);
    return true;
  }
}

/** The file of a path, as `build.format: 'directory'` names it. */
function berkasOf(pathname: string, type: PathWithRoute['route']['type']): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

/** The stylesheets of a build; their names hold the hash of what is in them. */
function listGaya(root: string): string {
  return readdirSync(join(root, '_astro'))
    .filter((name) => name.endsWith('.css'))
    .sort()
    .join(' ');
}

/** Everything a page is made with but its content: our code, the packages as locked, and how they are put together. */
function hashSource(root: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [
    ...files,
    ...['package-lock.json', 'package.json', 'astro.config.mjs'].map((name) => join(root, name)),
  ]) {
    try {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
    } catch {
      hash.update('-');
    }
  }
  return hash.digest('hex');
}
