/** The documents of the built site, and its forms as PDF. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { openChromium } from '../../src/cli/chromium.ts';
import { cetakPdf, type OpsiPdf } from '../../src/cli/pdf.ts';
import { DOKUMEN_FORMATS } from '../../src/export/registry.ts';
import { realSops, ROOT } from '../content.ts';
import { DIST, files, pageOf } from './site.ts';

const sops = await realSops();

test('every SOP has its Word and Excel file, and its page offers them', () => {
  for (const { id, slug } of sops)
    for (const format of DOKUMEN_FORMATS) {
      expect(
        readFileSync(join(DIST, `sop/${id}.${format.id}`))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
      const link = pageOf.get(`/sop/${id}/`)?.document.querySelector(`a[href="/sop/${id}.${format.id}"]`);
      expect([link?.getAttribute('download'), link?.firstChild?.textContent?.trim()]).toEqual([
        `${slug}.${format.id}`,
        format.label,
      ]);
    }
});

test('the library that writes Word files reaches no reader', () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const file of scripts)
    expect([file, readFileSync(join(DIST, file), 'utf8').includes('wordprocessingml')]).toEqual([file, false]);
});

test('forms become tagged PDF with title and language, on both papers, and unknown ids are named', async () => {
  const ke = mkdtempSync(join(tmpdir(), 'lajur-pdf-'));
  const browser = await openChromium(ROOT, process.env['SOP_CHROMIUM']);
  const said: string[] = [];
  const opsi: OpsiPdf = { situs: DIST, ke, kertas: 'a4', tanpaPerkiraan: false, id: ['naskah-003/evaluasi'] };
  try {
    expect(await cetakPdf(browser, opsi, (line) => said.push(line))).toEqual([join(ke, 'naskah-003/evaluasi.pdf')]);
    expect(said).toEqual([`[1/1] ${join(ke, 'naskah-003/evaluasi.pdf')}, 2 halaman`]);
    await cetakPdf(browser, { ...opsi, kertas: 'f4', tanpaPerkiraan: true }, () => undefined);
    expect(existsSync(join(ke, 'naskah-003/evaluasi-f4.pdf'))).toBe(true);
    const bytes = readFileSync(join(ke, 'naskah-003/evaluasi.pdf'));
    expect(bytes.toString('latin1')).toMatch(/\/MarkInfo\s*<<\s*\/Type\s*\/MarkInfo\s*\/Marked true|\/Marked true/);
    expect(bytes.toString('latin1')).toContain('/Lang (id)');
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    expect(pdf.numPages).toBe(2);
    expect((await pdf.getMetadata()).info).toMatchObject({ Title: expect.stringMatching(/^SOP Evaluasi/) as string });
    await expect(cetakPdf(browser, { ...opsi, id: ['x/y'] }, () => undefined)).rejects.toThrow(
      'SOP "x/y" tidak ada di',
    );
  } finally {
    await browser.close();
    rmSync(ke, { recursive: true });
  }
});
