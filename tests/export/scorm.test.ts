/** A learning path as a SCORM 1.2 package: a valid manifest, every file in it, the same bytes every time. */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { packScorm } from '../../src/cli/scorm.ts';
import { realContent, ROOT } from '../content.ts';

const { content } = await realContent();

describe.each(content.orientasi.map(({ id, data }) => [id, data] as const))('%s', async (id, jalur) => {
  const bytes = await packScorm(ROOT, id);
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  const xml = new JSDOM(files['imsmanifest.xml'] ?? '', { contentType: 'application/xml' }).window.document;

  test('the manifest is SCORM 1.2: one organization, one unit, its resource and all files', () => {
    expect(xml.querySelector('schema')?.textContent).toBe('ADL SCORM');
    expect(xml.querySelector('schemaversion')?.textContent).toBe('1.2');
    expect(xml.documentElement.namespaceURI).toBe('http://www.imsproject.org/xsd/imscp_rootv1p1p2');
    const organizations = xml.querySelector('organizations');
    expect(xml.querySelector('organization')?.getAttribute('identifier')).toBe(organizations?.getAttribute('default'));
    const resource = xml.querySelector('resource');
    expect(xml.querySelector('item')?.getAttribute('identifierref')).toBe(resource?.getAttribute('identifier'));
    expect(resource?.getAttributeNS('http://www.adlnet.org/xsd/adlcp_rootv1p2', 'scormtype')).toBe('sco');
    expect(resource?.getAttribute('href')).toBe('index.html');
    const named = [...xml.querySelectorAll('file')].map((file) => file.getAttribute('href'));
    expect([...named, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort());
    expect(xml.querySelector('title')?.textContent).toBe(jalur.judul);
  });

  test('the page holds every item with its words, and loads nothing from elsewhere', () => {
    const { document } = new JSDOM(files['index.html'] ?? '').window;
    // The site's pages refuse to stand in the frame of a learning system, and the diagram links to them too.
    expect(document.querySelector('base')?.target).toBe('_blank');
    expect(document.querySelectorAll('input[data-butir]').length).toBe(jalur.urutan.length);
    const words = document.body.textContent;
    for (const { catatan, pertanyaan = [] } of jalur.urutan) {
      expect(words).toContain(catatan ?? '');
      for (const { tanya, jawab } of pertanyaan) expect(words).toContain(`${tanya}${jawab}`);
    }
    const loaded = [...document.querySelectorAll('[src], link[href]')].map(
      (node) => node.getAttribute('src') ?? node.getAttribute('href'),
    );
    expect(loaded.sort()).toEqual(['gaya.css', 'scorm.js']);
    expect(document.querySelectorAll('[style], style, script:not([src])').length).toBe(0);
  });

  test('packing again gives the same bytes', async () => {
    expect(Buffer.from(await packScorm(ROOT, id)).equals(Buffer.from(bytes))).toBe(true);
  });
});

test('an unknown path names the known ones', async () => {
  await expect(packScorm(ROOT, 'tidak-ada')).rejects.toThrow('Yang ada: kepala-bidang, penyusun-program.');
});
