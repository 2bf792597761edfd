/**
 * Clean and warm builds of generated SOPs, each measured from outside.
 * Words: `[--jumlah 100,1000,10000] [--setelan polos,langkah,lengkap] [--ulang] [--log]`. The same content through Starlight at 1,000. Results join
 * `hasil/skala.json`; what is there already is not measured again without `--ulang`, so a run can be stopped and gone on with.
 * `--log` shows what the builds print. Linux only.
 */
import { existsSync, globSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../content.ts';
import { keepAngka } from './angka.ts';
import { writeIsi } from './data-tulis.ts';
import { STARLIGHT_CONFIG, STARLIGHT_DIST, tulisStarlight } from './skala-starlight.ts';
import { periksaTautan, type HasilTautan } from './skala-tautan.ts';
import { ukur, type Ukuran } from './skala-ukur.ts';

const CACHE = join(ROOT, 'node_modules/.cache/lajur');
const BENCH = join(CACHE, 'bench');
const SAMPAH = join(BENCH, 'sampah');
const HASIL = join(ROOT, 'tests/bench/hasil/skala.json');
const BENIH = 1;
const PALING_BANYAK_BANDING = 100;

/** What a build leaves out; `polos` is what the targets speak of. */
const SETELAN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  polos: { SOP_HALAMAN_LANGKAH: 'mati', SOP_GAMBAR: 'mati', SOP_DOKUMEN: 'mati' },
  langkah: { SOP_GAMBAR: 'mati', SOP_DOKUMEN: 'mati' },
  lengkap: {},
};

interface Tahap {
  readonly tahap: readonly { readonly nama: string; readonly ms: number }[];
  readonly halaman: readonly { readonly jenis: string; readonly jumlah: number; readonly ms: number }[];
}

interface Bangunan extends Ukuran, Partial<Tahap> {
  readonly msPerSop: number;
}

interface Hasil {
  readonly jumlah: number;
  readonly setelan: string;
  readonly mesin: Mesin;
  readonly dingin: Bangunan;
  /** One SOP changed since. */
  readonly hangat?: Bangunan;
  /** Whether the warm build wrote the same bytes as a clean one of the same content; only asked of small catalogues. */
  readonly hangatSamaBersih?: boolean;
  readonly situs: Omit<HasilTautan, 'putus'> & { readonly putus: readonly string[] };
}

interface Mesin {
  readonly inti: number;
  readonly memoriGb: number;
  readonly prosesor: string;
  readonly node: string;
  readonly tanggal: string;
}

const { values } = parseArgs({
  options: {
    jumlah: { type: 'string', default: '100,1000,10000' },
    setelan: { type: 'string', default: 'polos' },
    ulang: { type: 'boolean', default: false },
    log: { type: 'boolean', default: false },
  },
});

const mesin: Mesin = {
  inti: cpus().length,
  memoriGb: Math.round(totalmem() / 1e9),
  prosesor: cpus()[0]?.model ?? '',
  node: process.version,
  tanggal: new Date().toISOString().slice(0, 10),
};

for (const setelan of values.setelan.split(',')) {
  const switches = SETELAN[setelan];
  if (switches === undefined)
    throw new Error(`Setelan "${setelan}" tidak ada. Gunakan: ${Object.keys(SETELAN).join(', ')}.`);
  for (const jumlah of values.jumlah.split(',').map(Number)) {
    await sekali(`lajur-${setelan}-${jumlah}`, () => ukurLajur(jumlah, setelan, switches));
    if (jumlah === 1000 && setelan === 'polos') await sekali('starlight-1000', () => ukurStarlight(jumlah));
  }
}
await rm(SAMPAH, { recursive: true, force: true });
await cetak();

async function ukurLajur(jumlah: number, setelan: string, switches: Readonly<Record<string, string>>): Promise<Hasil> {
  const isi = await siapkanIsi(jumlah);
  const dist = join(BENCH, `situs-${jumlah}-${setelan}`);
  await singkirkan(dist);
  await kosongkan();
  const env = { SOP_ISI: isi, SOP_TANGGAL: '2026-11-22', ...switches };
  const dingin = await bangunLajur(dist, env, jumlah);
  const situs = await periksaTautan(dist);
  const [hangat, sama] = await denganSatuPerubahan(isi, async () => {
    const warm = await bangunLajur(dist, env, jumlah);
    if (jumlah > PALING_BANYAK_BANDING) return [warm, null] as const;
    const before = await digestFolder(dist);
    await kosongkan();
    await bangunLajur(dist, env, jumlah);
    return [warm, before === (await digestFolder(dist))] as const;
  });
  await singkirkan(dist);
  return { jumlah, setelan, mesin, dingin, hangat, ...(sama !== null && { hangatSamaBersih: sama }), situs };
}

/** Nothing of any build before. */
async function kosongkan(): Promise<void> {
  for (const kept of ['bagan', 'gambar', 'cari']) await singkirkan(join(CACHE, kept));
  await singkirkan(join(ROOT, 'node_modules/.astro'));
}

/** Out of the way, and removed when all is measured: ext4 writes new files ten times slower for minutes after so many are removed. */
async function singkirkan(path: string): Promise<void> {
  await mkdir(SAMPAH, { recursive: true });
  if (existsSync(path)) await rename(path, join(SAMPAH, randomUUID()));
}

async function digestFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files)
    hash
      .update(file.slice(folder.length))
      .update('\0')
      .update(await readFile(file));
  return hash.digest('hex');
}

async function bangunLajur(dist: string, env: Readonly<Record<string, string>>, jumlah: number): Promise<Bangunan> {
  const laporan = join(BENCH, 'laporan.json');
  const ukuran = await bangun(
    ROOT,
    [...(await perintah()), '--outDir', dist],
    { ...env, SOP_LAPORAN: laporan },
    jumlah,
  );
  return { ...ukuran, ...(JSON.parse(await readFile(laporan, 'utf8')) as Tahap) };
}

async function ukurStarlight(jumlah: number): Promise<Hasil> {
  const before = process.env['SOP_ISI'];
  process.env['SOP_ISI'] = await siapkanIsi(jumlah);
  const folder = await tulisStarlight(singkirkan);
  if (before === undefined) delete process.env['SOP_ISI'];
  else process.env['SOP_ISI'] = before;
  const dingin = await bangun(folder, [...(await perintah()), '--config', STARLIGHT_CONFIG], {}, jumlah);
  const { putus, ...situs } = await periksaTautan(join(folder, STARLIGHT_DIST));
  return { jumlah, setelan: 'starlight', mesin, dingin, situs: { ...situs, putus: putus.slice(0, 5) } };
}

/** What `npm run build` gives to Node; Starlight gets the same. */
async function perintah(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { scripts: { build: string } };
  return scripts.build.split(' ').slice(1);
}

async function bangun(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  jumlah: number,
): Promise<Bangunan> {
  let tail = '';
  const ukuran = await ukur(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    log: (text) => {
      tail = (tail + text).slice(-4000);
      if (values.log) process.stdout.write(text);
    },
  });
  if (ukuran.kode !== 0) throw new Error(`Pembangunan gagal:\n${tail}`);
  return { ...ukuran, msPerSop: Math.round((ukuran.detik * 1000) / jumlah) };
}

async function siapkanIsi(jumlah: number): Promise<string> {
  const folder = join(BENCH, `isi-${jumlah}-${BENIH}`);
  await singkirkan(folder);
  await writeIsi(folder, jumlah, BENIH);
  return folder;
}

/** The SOP in the middle of the catalogue gets another time for one step. */
async function denganSatuPerubahan<T>(isi: string, work: () => Promise<T>): Promise<T> {
  const files = globSync('sop/*/*.mdx', { cwd: isi }).sort();
  const file = join(isi, files[Math.floor(files.length / 2)] ?? '');
  const text = await readFile(file, 'utf8');
  const changed = text.replace(/\n( +)waktu: .*/, '\n$1waktu: 7 menit');
  if (changed === text) throw new Error(`${file} tidak memuat waktu yang dapat diubah.`);
  await writeFile(file, changed);
  try {
    return await work();
  } finally {
    await writeFile(file, text);
  }
}

async function bacaHasil(): Promise<Record<string, Hasil>> {
  try {
    return JSON.parse(await readFile(HASIL, 'utf8')) as Record<string, Hasil>;
  } catch {
    return {};
  }
}

async function sekali(nama: string, work: () => Promise<Hasil>): Promise<void> {
  const kept = await bacaHasil();
  if (kept[nama] !== undefined && !values.ulang) return;
  process.stdout.write(`${nama} …\n`);
  const fresh = await work();
  await mkdir(dirname(HASIL), { recursive: true });
  await writeFile(`${HASIL}.tmp`, `${JSON.stringify({ ...(await bacaHasil()), [nama]: fresh }, null, 2)}\n`);
  await rename(`${HASIL}.tmp`, HASIL);
}

async function cetak(): Promise<void> {
  const hasil = Object.entries(await bacaHasil());
  const s = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));
  console.log(`\n${mesin.inti} inti ${mesin.prosesor}, ${mesin.memoriGb} GB, Node ${mesin.node}.\n`);
  console.log('| | dingin dtk | CPU dtk | ms/SOP | memori MB | hangat dtk | berkas | MB | tautan putus |');
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const [nama, { dingin, hangat, situs }] of hasil) {
    const cells = [
      s(dingin.detik),
      s(dingin.cpuDetik),
      dingin.msPerSop,
      dingin.memoriMb,
      s(hangat?.detik),
      situs.berkas,
    ];
    console.log(`| ${nama} | ${cells.join(' | ')} | ${Math.round(situs.bita / 1e6)} | ${situs.jumlahPutus} |`);
  }
  for (const [nama, { hangatSamaBersih }] of hasil)
    if (hangatSamaBersih === false) console.log(`\n${nama}: pembangunan hangat TIDAK sama dengan yang bersih.`);
  for (const [nama, { dingin, hangat }] of hasil) {
    for (const [kind, item] of Object.entries({ dingin, hangat })) {
      const stages = item?.tahap?.map((tahap) => `${tahap.nama} ${s(tahap.ms / 1000)}`).join(' · ');
      if (stages !== undefined) console.log(`\n${nama}, ${kind}: ${stages} dtk`);
    }
  }
  keepAngka(
    'skala',
    hasil.map(([nama, { dingin, hangat, situs }]) => [
      `\`${nama}\` built cold; warm with one SOP changed; largest process`,
      `${s(dingin.detik)} s; ${hangat === undefined ? '–' : `${s(hangat.detik)} s`}; ${dingin.memoriMb} MB; ${situs.berkas} files, ${situs.jumlahPutus} broken links`,
    ]),
  );
  const cost = (jumlah: number): number =>
    hasil.find(([nama]) => nama === `lajur-polos-${jumlah}`)?.[1].dingin.detik ?? NaN;
  const growth = cost(10_000) / 10_000 / (cost(1000) / 1000);
  if (!Number.isNaN(growth))
    console.log(`\nBiaya per SOP, 10.000 dibanding 1.000: ${growth.toFixed(2)} (paling banyak 1,2).`);
  const peer = hasil.find(([nama]) => nama === 'starlight-1000')?.[1].dingin.detik;
  if (peer !== undefined)
    console.log(`1.000 SOP dibanding Starlight + astro-mermaid: ${(cost(1000) / peer).toFixed(2)} (di bawah 1).`);
}
