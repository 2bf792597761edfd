/** Names that every object of JavaScript has already are names like others. */
import { expect, test } from 'vitest';
import { runAudit } from '../../src/audit/run.ts';
import { groupJabatan } from '../../src/bahasa/jabatan.ts';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { daftarPerkiraan } from '../../src/components/sop/perkiraan.ts';
import { tempatTemuan } from '../../src/components/temuan/tempat.ts';
import { buildSwimlane } from '../../src/diagram/swimlane.ts';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import { addTerbit, findBelumTerbit } from '../../src/domain/buku-tautan.ts';
import { alamatBagian } from '../../src/domain/url.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { printFindings } from '../../src/report/print.ts';
import { saringHalaman } from '../../src/search/saring.ts';
import { renderSkeleton } from '../../src/cli/sop-skeleton.ts';
import { validFiles, writeFolder, type Files } from './content-folder.ts';

const NAMA = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

/** Agency, SOP, topic, stage, lanes, steps and inferences called so. */
function tercadang(): Files {
  const files = validFiles();
  const berkas = renderSkeleton({
    instansi: 'constructor',
    slug: 'constructor',
    nama: 'toString',
    topik: 'constructor',
  });
  for (const { path, text } of berkas) {
    const own = text
      .replaceAll('Kepala Bagian', '__proto__')
      .replaceAll('nama: Staf', 'nama: constructor')
      .replaceAll('susun-draf', 'constructor')
      .replaceAll('kegiatan: Menyusun draf', 'kegiatan: Menyusun yang telah constructor oleh toString')
      .replace(
        'sumber:',
        'perkiraan:\n  - { bidang: constructor, nilai: toString, keyakinan: rendah, aturan: 8, bukti: [{ kutipan: constructor }] }\nsumber:',
      );
    files.set(`content/${path}`, own);
  }
  files.set(
    'content/instansi/constructor.yaml',
    'nama: constructor\ntingkat: tidak-disebut\nperkiraan:\n  - { bidang: constructor, nilai: x, keyakinan: rendah, aturan: 8, bukti: [{ kutipan: constructor, sop: constructor/constructor }] }\n',
  );
  files.set('content/glosarium.yaml', NAMA.map((istilah) => `- istilah: ${istilah}\n  arti: Sebuah nama.\n`).join(''));
  return files;
}

test('a catalogue of them is read, judged, drawn, compared and found', async () => {
  const { root, remove } = await writeFolder(tercadang());
  try {
    const { content, findings } = await loadContent(root);
    expect(printFindings(findings)).toBe('');
    const acuan = indexAcuan(content.acuan);
    const sops = content.sop.map(({ id, data }) => buildSop(id, data, acuan));
    const own = sops.find(({ id }) => id === 'constructor/constructor');
    if (own === undefined) throw new Error('the SOP is missing');
    expect(own.pelaksana.map(({ nama }) => nama)).toEqual(['__proto__', 'constructor']);
    expect(groupJabatan([own]).map(({ slug }) => slug)).toEqual(['proto', 'constructor']);
    expect(daftarPerkiraan(own).map(({ butir, judul }) => [judul, butir[0]?.nilai])).toEqual([
      ['Instansi', 'constructor: x'],
      ['constructor', 'toString'],
    ]);
    const audit = runAudit(sops, { tanggal: '2026-11-22', acuan: content.acuan }).filter(
      ({ sopId }) => sopId === own.id,
    );
    expect(audit.length).toBeGreaterThan(0);
    for (const finding of audit) expect(tempatTemuan(finding, own).judul).toMatch(/^[A-Z]/);
    expect(tempatTemuan({ path: ['constructor'] }, own).judul).toBe('Salinan');
    expect(buildSwimlane(own).lajur.map(({ nama }) => nama)).toEqual(['__proto__', 'constructor']);
    expect(compareSop(sops, { acuan: content.acuan }).kolom).toHaveLength(sops.length);
    expect(saringHalaman(own)).toContainEqual({ saring: 'jabatan', nilai: 'constructor', label: 'constructor' });
  } finally {
    await remove();
  }
});

test('a ledger takes an SOP called so', () => {
  const sop = { id: 'constructor/constructor', langkah: [{ id: 'constructor' }] };
  const empty = { versi: 1, sop: {} } as const;
  expect(findBelumTerbit(new Map([['constructor', empty]]), [sop])).toEqual(['constructor/constructor']);
  const buku = addTerbit(empty, [sop], '2026-11-22');
  expect(buku.sop).toEqual({ constructor: { sejak: '2026-11-22', langkah: ['constructor'] } });
  expect(findBelumTerbit(new Map([['constructor', buku]]), [sop])).toEqual([]);
});

test('links of a portal find a part of an agency called so', () => {
  expect(alamatBagian(Object.fromEntries([['constructor', 'https://a.example/']]), '/instansi/constructor/')).toBe(
    'https://a.example/instansi/constructor/',
  );
  expect(alamatBagian({}, '/instansi/constructor/')).toBeNull();
});
