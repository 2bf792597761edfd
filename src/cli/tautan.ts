/**
 * `tautan`: enters every SOP and step id that is not in the ledgers yet. It only adds: what was published once
 * stays published. Run it when an SOP is published, and commit the ledgers with it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addTerbit, findBelumTerbit, type BukuTautan } from '../domain/buku-tautan.ts';
import { readTanggal } from '../integrations/tanggal.ts';
import { loadContent } from '../load/load-content.ts';
import { printFindings } from '../report/print.ts';
import { createAlat } from './pilihan.ts';

export const renderBuku = (buku: BukuTautan): string => `${JSON.stringify(buku, null, 2)}\n`;

export type Written =
  | { readonly ok: true; readonly baru: readonly string[]; readonly berkas: readonly string[] }
  | { readonly ok: false; readonly report: string };

/** Writes the ledgers of a project; refuses while the content has problems, lost links among them. */
export async function writeTautan(root: string, tanggal: string): Promise<Written> {
  const { content, findings } = await loadContent(root);
  if (findings.length > 0) return { ok: false, report: printFindings(findings) };
  const sops = content.sop.map(({ id, data }) => ({ id, langkah: data.langkah }));
  const baru = findBelumTerbit(content.tautan, sops);
  const berkas: string[] = [];
  await mkdir(join(root, 'content/tautan'), { recursive: true });
  for (const [instansi, own] of Map.groupBy(sops, ({ id }) => id.split('/')[0] ?? id)) {
    const old = content.tautan.get(instansi) ?? { versi: 1, sop: {} };
    const text = renderBuku(addTerbit(old, own, tanggal));
    if (text === renderBuku(old)) continue;
    const file = `content/tautan/${instansi}.json`;
    await writeFile(join(root, file), text);
    berkas.push(file);
  }
  return { ok: true, baru, berkas };
}

export const alat = createAlat({
  keterangan:
    'Jalankan ketika SOP siap terbit, dan simpan perubahannya bersama SOP itu: alamat yang pernah terbit tetap berlaku.',
  pilihan: {},
  jalankan: async () => {
    const done = await writeTautan(process.cwd(), readTanggal());
    if (!done.ok) {
      process.stderr.write(done.report);
      return 1;
    }
    const kata = done.baru.length === 0 ? 'Tidak ada id baru.' : `${done.baru.length} SOP atau langkah baru dicatat:`;
    process.stdout.write(`${[kata, ...done.berkas].join('\n')}\n`);
    return 0;
  },
});
