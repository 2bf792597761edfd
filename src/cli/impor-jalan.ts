/** Runs imports one after the other: reads, drafts, checks, writes; a file that fails stops no other. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SopSaudara } from '../impor/model.ts';
import { MOST_BYTES, readBerkas } from '../impor/berkas/baca.ts';
import { imporDokumen, type BerkasDraf, type HasilImpor } from '../impor/impor.ts';
import { toSlug } from '../impor/draf/kata-id.ts';
import { loadContent, type Content } from '../load/load-content.ts';
import { readTanggal } from '../integrations/tanggal.ts';
import { periksaDraf } from './impor-periksa.ts';
import { tanyakan } from './impor-tanya.ts';

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
  const { content } = await loadContent(pilihan.akar);
  const tanggal = readTanggal((message) => void console.error(message));
  const saudara: SopSaudara[] = content.sop.map((entry) => ({ id: entry.id, sop: entry.data }));
  const tally = { sop: 0, langkah: 0, periksa: 0, gagal: 0, tertolak: 0 };
  for (const [index, path] of paths.entries()) {
    const label = paths.length > 1 ? `[${index + 1}/${paths.length}] ` : '';
    const hasil = await imporSatu(path, { content, saudara, tanggal }, pilihan);
    if (!hasil.ok) {
      tally.gagal += 1;
      console.error(`${label}${hasil.pesan}`);
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
    if (!(await tulis(path, hasil, periksaDraf(hasil, content, tanggal), pilihan))) tally.tertolak += 1;
    saudara.push(...hasil.draf.map((item) => ({ id: item.id, sop: item.data })));
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

interface Latar {
  readonly content: Content;
  readonly saudara: readonly SopSaudara[];
  readonly tanggal: string;
}

async function imporSatu(
  path: string,
  { content, saudara, tanggal }: Latar,
  pilihan: PilihanImpor,
): Promise<HasilImpor> {
  const nama = basename(path);
  const { size } = await stat(path);
  if (size >= MOST_BYTES) {
    return {
      ok: false,
      pesan: `${nama}: besarnya ${Math.ceil(size / 1e6)} MB, paling besar 100 MB. Hapus gambar yang tidak perlu, atau pecah menjadi beberapa berkas.`,
    };
  }
  const read = await readBerkas(nama, new Uint8Array(await readFile(path)));
  if (!read.ok) return read;
  const minta = {
    acuan: content.acuan,
    sop: saudara,
    hariIni: tanggal,
    ...(pilihan.instansi !== undefined && { instansi: pilihan.instansi }),
    ...(pilihan.topik !== undefined && { topik: pilihan.topik }),
  };
  const hasil = imporDokumen(read.dokumen, read.asli, minta);
  if (!hasil.ok || !pilihan.tanya) return hasil;
  return tanyakan(hasil, (lagi) => imporDokumen(read.dokumen, read.asli, { ...minta, ...lagi }));
}

/**
 * Drafts and report into the folder of results; with `--terapkan` new files into `content/` too.
 * @returns false where that was asked for and a file is there already
 */
async function tulis(
  path: string,
  hasil: Extract<HasilImpor, { ok: true }>,
  temuan: string,
  pilihan: PilihanImpor,
): Promise<boolean> {
  const folder = await freeFolder(join(pilihan.akar, pilihan.keluaran), toSlug(basename(path), 60));
  const laporan: BerkasDraf = { path: 'laporan.md', teks: `${hasil.laporan}\n${temuan}` };
  for (const file of [...hasil.berkas, laporan]) await add(join(folder, file.path), file.teks);
  console.log(`  ditulis: ${folder}`);
  if (!pilihan.terapkan) return true;
  const sops = hasil.berkas.filter((file) => file.path.startsWith('sop/') || file.path.startsWith('naskah/'));
  const taken = sops.filter((file) => existsSync(join(pilihan.akar, 'content', file.path)));
  if (taken.length > 0) {
    console.error(
      `  tidak diterapkan: ${taken.map((file) => `content/${file.path}`).join(', ')} sudah ada. Ganti nama berkas sumbernya, atau pakai --instansi lain bila SOP-nya sudah ada; tidak ada yang ditimpa.`,
    );
    return false;
  }
  for (const file of hasil.berkas) {
    const target = join(pilihan.akar, 'content', file.path);
    if (existsSync(target)) continue;
    await add(target, file.teks);
    console.log(`  ditambahkan: content/${file.path}`);
  }
  return true;
}

async function add(path: string, teks: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, teks, { flag: 'wx' });
}

/** A folder that does not exist yet: results of an earlier run stay. */
async function freeFolder(root: string, name: string): Promise<string> {
  for (let next = 1; ; next += 1) {
    const folder = join(root, next === 1 ? name : `${name}-${next}`);
    if (existsSync(folder)) continue;
    await mkdir(folder, { recursive: true });
    return folder;
  }
}
