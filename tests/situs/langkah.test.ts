/** Step pages, pictures, embeds and learning paths as they lie in the built site. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SITUS } from '../../src/site/situs.ts';
import { realContent, realSops } from '../content.ts';
import { DIST, files, pageOf, readSite } from './site.ts';

const sops = await realSops();
const steps = sops.flatMap((sop) =>
  sop.langkah.map((langkah) => ({ sop, langkah, url: `/sop/${sop.id}/langkah/${langkah.id}/` })),
);

test('every step has a page, a card to embed and an oEmbed file', () => {
  const missing = steps.flatMap(({ sop, langkah, url }) =>
    [
      `${url}index.html`,
      `/sematkan/${sop.id}/${langkah.id}/index.html`,
      `/sematkan/${sop.id}/${langkah.id}/oembed.json`,
    ].filter((file) => !files.includes(file)),
  );
  expect(missing).toEqual([]);
});

describe('a step page', () => {
  test('shows every cell of its row as printed, its place and its neighbours', () => {
    const problems = steps.flatMap(({ sop, langkah, url }) => {
      const document = pageOf.get(url)?.document;
      const words = document?.body.textContent.replace(/\s+/g, ' ') ?? '';
      const { kelengkapan, output, waktu } = langkah.mutuBaku;
      const cells = [langkah.kegiatan, ...kelengkapan, ...output, waktu, langkah.keterangan].filter(
        (cell) => cell !== null,
      );
      return [
        ...cells.filter((cell) => !words.includes(cell)),
        ...(words.includes(`Langkah ${langkah.urutan} dari ${sop.langkah.length}`) ? [] : ['no place']),
        ...(Boolean(document?.querySelector('[rel=prev]')) === langkah.urutan > 1 ? [] : ['rel=prev']),
        ...(Boolean(document?.querySelector('[rel=next]')) === langkah.urutan < sop.langkah.length ? [] : ['rel=next']),
        ...(document?.querySelector(`svg[data-potongan="${langkah.id}"] [data-terpilih]`) ? [] : ['no diagram']),
        ...(document?.querySelector('svg.qr') ? [] : ['no QR code']),
      ].map((problem) => `${url}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  test('names every arrow into and out of the step', () => {
    for (const { langkah, url } of steps) {
      const lists = [...(pageOf.get(url)?.document.querySelectorAll('.arah .alur') ?? [])].map(
        (list) => list.children.length,
      );
      expect([url, ...lists]).toEqual([url, langkah.masuk.length, langkah.keluar.length]);
    }
  });

  test('previews well: title with the step, a picture that exists, its oEmbed file', () => {
    for (const { langkah, url } of steps) {
      const document = pageOf.get(url)?.document;
      const meta = (name: string): string =>
        document?.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
      expect(meta('og:title')).toMatch(new RegExp(`^Langkah ${langkah.urutan}: `));
      expect(meta('og:description')).toMatch(new RegExp(`^Langkah ${langkah.urutan} dari `));
      const picture = new URL(meta('og:image')).pathname;
      expect(existsSync(join(DIST, picture))).toBe(true);
      const oembed = document?.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
      expect(files).toContain(new URL(oembed).pathname);
    }
  });

  test('weighs at most 25 KB gzip with its CSS and all JS that it can load', () => {
    const zip = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;
    const weights = steps.map(({ url }) => {
      const page = pageOf.get(url);
      const css = [...(page?.document.querySelectorAll('link[rel="stylesheet"]') ?? [])].map(
        (link) => link.getAttribute('href') ?? '',
      );
      const js = [...(page?.document.querySelectorAll('script[src]') ?? [])].map(
        (script) => script.getAttribute('src') ?? '',
      );
      const names = [...(page?.document.querySelectorAll('*') ?? [])]
        .map((element) => element.localName)
        .filter((name) => name.includes('-'));
      const loaded = files.filter((file) =>
        names.some((name) => file.startsWith(`/_astro/${name}.`) && file.endsWith('.js')),
      );
      const all = new Set([...css, ...js, ...loaded]);
      return zip(page?.html ?? '') + [...all].reduce((sum, file) => sum + zip(readFileSync(join(DIST, file))), 0);
    });
    expect(Math.max(...weights)).toBeLessThanOrEqual(25_000);
  });
});

test('pictures for previews have at most 60 KB', () => {
  for (const sop of sops) expect(readFileSync(join(DIST, `sop/${sop.id}.png`)).length).toBeLessThanOrEqual(60_000);
});

describe('embeds', () => {
  test('carry every node and point out of the frame, to the page of the step', () => {
    for (const sop of sops) {
      const document = pageOf.get(`/sematkan/${sop.id}/`)?.document;
      expect(document?.querySelectorAll('svg[data-diagram] [data-langkah]').length).toBe(sop.langkah.length);
      expect(document?.querySelector('base')?.getAttribute('target')).toBe('_blank');
      expect(document?.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${SITUS.asal}/sop/${sop.id}/`);
      expect(document?.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    }
  });

  test('oEmbed files are valid and name an embed that exists', () => {
    for (const file of files.filter((name) => name.endsWith('/oembed.json'))) {
      const data = JSON.parse(readSite(file)) as { html: string; version: string; type: string };
      expect([data.version, data.type]).toEqual(['1.0', 'rich']);
      const src = /src="([^"]+)"/.exec(data.html)?.[1] ?? '';
      expect(pageOf.has(new URL(src).pathname)).toBe(true);
    }
  });

  test('the script for the embedding page has at most 1 KB', () => {
    expect(readFileSync(join(DIST, 'sematkan.js')).length).toBeLessThanOrEqual(1024);
  });

  test('every other part of the site is told to refuse frames', () => {
    const rules = readSite('/_headers');
    const parts = [...pageOf.keys()]
      .map((url) => /^\/[^/]*\/?/.exec(url)?.[0] ?? '')
      .filter((part) => part !== '/404.html');
    for (const part of new Set(parts)) {
      const rule = `\n${part === '/' ? '/' : `${part}*`}\n  X-Frame-Options: DENY\n`;
      expect([part, rules.includes(rule)]).toEqual([part, part !== '/sematkan/']);
    }
  });
});

test('every row of an SOP offers its link by its number', () => {
  for (const { sop, langkah } of steps) {
    const row = pageOf.get(`/sop/${sop.id}/`)?.document.getElementById(`langkah-${langkah.id}`);
    expect(row?.querySelector('button[data-salin-langkah]')?.textContent.trim().replace(/\s+/g, ' ')).toBe(
      `Salin tautan langkah ${langkah.urutan}`,
    );
    expect(row?.querySelector('a[data-bagikan]')?.getAttribute('href')).toBe(
      `/sop/${sop.id}/langkah/${langkah.id}/#bagikan`,
    );
  }
});

describe('learning paths', async () => {
  const { content } = await realContent();
  test.each(content.orientasi.map(({ id, data }) => [id, data] as const))(
    '%s holds every item, note and QR code',
    (id, data) => {
      const document = pageOf.get(`/orientasi/${id}/`)?.document;
      expect(document?.querySelectorAll('[data-butir]').length).toBe(data.urutan.length);
      expect(document?.querySelectorAll('[data-butir] svg.qr').length).toBe(data.urutan.length);
      const words = document?.body.textContent ?? '';
      expect(data.urutan.filter(({ catatan }) => catatan !== undefined && !words.includes(catatan))).toEqual([]);
      expect(files).toContain(`/orientasi/${id}.zip`);
    },
  );
});

test('a sheet of a role says for every step what is awaited, from whom, and to whom it goes', () => {
  const document = pageOf.get('/peran/koordinator/')?.document;
  const rows = [...(document?.querySelectorAll('.langkah-saya tbody tr') ?? [])];
  const own = sops.flatMap((sop) => {
    const lanes = sop.pelaksana.filter(({ peran }) => peran === 'koordinator').map(({ id }) => id);
    return sop.langkah.filter(({ pelaksana }) => pelaksana !== null && lanes.includes(pelaksana));
  });
  expect(rows.length).toBe(own.length);
  rows.forEach((row, index) => {
    const count = (cell: number): number => row.children[cell]?.querySelectorAll('p.fakta').length ?? 0;
    expect([count(1), count(4)]).toEqual([own[index]?.masuk.length, own[index]?.keluar.length]);
  });
});
