/** Runs imports one after the other: reads, drafts, checks, writes; a file that fails stops no other. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeTerlaluRumit } from '../impor/anggaran.ts';
import { toSlug } from '../impor/draf/kata-id.ts';
import type { BerkasDraf, HasilImpor } from '../impor/impor.ts';
import { readTanggal } from '../integrations/tanggal.ts';
import { loadContent } from '../load/load-content.ts';
import { mulaiPekerja, type Pekerja } from './impor-pekerja.ts';
import { tanyakan } from './impor-tanya.ts';
import { pulihkan, tulisSemua } from './impor-tulis.ts';

export interface PilihanImpor {
  readonly akar: string;
  readonly keluaran: string;
  readonly terapkan: boolean;
  readonly tanya: boolean;
  readonly instansi?: string;
  readonly topik?: string;
}

/** @returns how many files failed, or were read and not added though that was asked for */
export async function jalankanImpor(paths: readonly string[], pilihan: PilihanImpor): Promise<number> {
  await pulihkan(join(pilihan.akar, 'content'));
  const { content } = await loadContent(pilihan.akar);
  const pekerja = mulaiPekerja(
    content,
    readTanggal((message) => void console.error(message)),
  );
  try {
    return await jalankan(paths, pilihan, pekerja);
  } finally {
    pekerja.tutup();
  }
}

async function jalankan(paths: readonly string[], pilihan: PilihanImpor, pekerja: Pekerja): Promise<number> {
  const tally = { sop: 0, langkah: 0, periksa: 0, gagal: 0, tertolak: 0 };
  for (const [index, path] of paths.entries()) {
    const label = paths.length > 1 ? `[${index + 1}/${paths.length}] ` : '';
    const hasil = await imporSatu(path, pilihan, pekerja);
    const temuan = hasil.ok ? await pekerja.periksa(hasil) : null;
    if (!hasil.ok || temuan === null) {
      tally.gagal += 1;
      console.error(`${label}${hasil.ok ? describeTerlaluRumit(basename(path)) : hasil.pesan}`);
      continue;
    }
    const langkah = hasil.draf.reduce((sum, item) => sum + item.data.langkah.length, 0);
    const periksa = hasil.draf.reduce((sum, item) => sum + item.periksa.length, 0);
    tally.sop += hasil.draf.length;
    tally.langkah += langkah;
    tally.periksa += periksa;
    console.log(
      `${label}${basename(path)}: ${hasil.draf.length} SOP, ${langkah} langkah, ${periksa} hal perlu diperiksa`,
    );
    if (!(await tulis(path, hasil, temuan, pilihan))) tally.tertolak += 1;
    pekerja.tambah(hasil.draf.map((item) => ({ id: item.id, sop: item.data })));
  }
  console.log(
    `\n${tally.sop} SOP dan ${tally.langkah} langkah terbaca, ${tally.periksa} hal perlu diperiksa, ${tally.gagal} berkas gagal.`,
  );
  if (tally.tertolak > 0)
    console.log(`${tally.tertolak} dari ${paths.length} berkas tidak diterapkan; alasannya tertulis di atas.`);
  if (tally.sop > 0 && tally.tertolak + tally.gagal < paths.length) {
    console.log(
      pilihan.terapkan
        ? 'Cocokkan draf dengan naskahnya menurut laporan di atas, lalu jalankan npm run check:content dan npm run lajur -- tautan.'
        : 'Periksa laporan dan drafnya. Untuk menambahkannya ke content/, ulangi perintah ini dengan --terapkan.',
    );
  }
  return tally.gagal + tally.tertolak;
}

async function imporSatu(path: string, pilihan: PilihanImpor, pekerja: Pekerja): Promise<HasilImpor> {
  const minta = {
    ...(pilihan.instansi !== undefined && { instansi: pilihan.instansi }),
    ...(pilihan.topik !== undefined && { topik: pilihan.topik }),
  };
  const hasil = await pekerja.baca(path, minta);
  if (!hasil.ok || !pilihan.tanya) return hasil;
  return tanyakan(hasil, (lagi) => pekerja.ulang({ ...minta, ...lagi }));
}

/**
 * Drafts and report into the folder of results; with `--terapkan` new files into `content/` too.
 * @returns false where a file could not be written, or was to be added and is there already
 */
async function tulis(
  path: string,
  hasil: Extract<HasilImpor, { ok: true }>,
  temuan: string,
  pilihan: PilihanImpor,
): Promise<boolean> {
  const laporan: BerkasDraf = { path: 'laporan.md', teks: `${hasil.laporan}\n${temuan}` };
  try {
    const root = join(pilihan.akar, pilihan.keluaran);
    const folder = await tulisHasil(root, toSlug(basename(path), 60), [...hasil.berkas, laporan]);
    console.log(`  ditulis: ${folder}`);
    return !pilihan.terapkan || (await terapkan(hasil, pilihan));
  } catch (error) {
    console.error(`  ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

async function terapkan(hasil: Extract<HasilImpor, { ok: true }>, { akar }: PilihanImpor): Promise<boolean> {
  const content = join(akar, 'content');
  const taken = hasil.berkas.filter((file) => existsSync(join(content, file.path)));
  const own = taken.filter((file) => file.path.startsWith('sop/') || file.path.startsWith('naskah/'));
  if (own.length > 0) {
    console.error(
      `  tidak diterapkan: ${own.map((file) => `content/${file.path}`).join(', ')} sudah ada. Ganti nama berkas sumbernya, atau pakai --instansi lain bila SOP-nya sudah ada; tidak ada yang ditimpa.`,
    );
    return false;
  }
  // SOPs last: what they refer to is there before them.
  const fresh = hasil.berkas.filter((file) => !taken.includes(file));
  const ordered = [
    ...fresh.filter((file) => !file.path.startsWith('sop/')),
    ...fresh.filter((file) => file.path.startsWith('sop/')),
  ];
  await tulisSemua(content, ordered);
  for (const file of ordered) console.log(`  ditambahkan: content/${file.path}`);
  return true;
}

/** Written beside its place and renamed: a folder of results is whole, and those of an earlier run stay. */
async function tulisHasil(root: string, name: string, berkas: readonly BerkasDraf[]): Promise<string> {
  await mkdir(root, { recursive: true });
  const aside = await mkdtemp(join(root, '.impor-'));
  try {
    await tulisSemua(aside, berkas);
    for (let next = 1; ; next += 1) {
      const folder = join(root, next === 1 ? name : `${name}-${next}`);
      if (existsSync(folder)) continue;
      await rename(aside, folder);
      return folder;
    }
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
}
