/** A site whose topic has many SOPs: the real ones joined by made-up variants in agencies of their own, built on a copy. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { Acuan, Instansi, SopFrontmatter } from '../../src/domain/frontmatter.ts';
import { TINGKAT } from '../../src/domain/kosakata.ts';
import type { Sop } from '../../src/domain/sop.ts';
import type { IsiLaporan } from '../../src/integrations/laporan.ts';
import { realContent, ROOT } from '../content.ts';
import { createAcak } from './padanan-acak.ts';
import { createVarian } from './padanan-varian.ts';

export const TOPIK = 'perjanjian-kinerja';

interface Buatan {
  readonly instansi: string;
  readonly data: SopFrontmatter;
}

export interface TopikBesar {
  readonly acuan: Acuan;
  readonly sops: readonly Sop[];
  readonly buatan: readonly Buatan[];
}

/** @param jumlah SOPs of the topic, the real ones included; the same for the same number */
export async function makeTopik(jumlah: number): Promise<TopikBesar> {
  const { content } = await realContent();
  const asal = content.sop.filter((item) => item.data.topik === TOPIK);
  const acak = createAcak(jumlah);
  const buatan = Array.from({ length: jumlah - asal.length }, (_, nth): Buatan => {
    const data = asal[nth % asal.length]?.data;
    if (!data) throw new Error(`${TOPIK} has no SOPs`);
    return {
      instansi: `instansi-${String(nth + 1).padStart(3, '0')}`,
      data: {
        ...withMarks(createVarian(data, acak, new Set()).data),
        klasifikasi: { sifat: nth % 4 === 0 ? 'teknis' : 'administratif' },
      },
    };
  });
  const acuan = {
    ...content.acuan,
    instansi: [
      ...content.acuan.instansi,
      ...buatan.map(({ instansi }) => ({ id: instansi, ...makeInstansi(instansi) })),
    ],
  };
  const index = indexAcuan(acuan);
  const sops = [
    ...asal.map(({ id, data }) => buildSop(id, data, index)),
    ...buatan.map(({ instansi, data }) => buildSop(`${instansi}/sop`, data, index)),
  ];
  return { acuan, sops, buatan };
}

/** Every lane is inferred, as it is in the real ones, from words the step still has. */
function withMarks(data: SopFrontmatter): SopFrontmatter {
  return {
    ...data,
    perkiraan: [],
    langkah: data.langkah.map((item) =>
      item.pelaksana === null
        ? { ...item, ringkas: shorten(item.ringkas) }
        : {
            ...item,
            ringkas: shorten(item.ringkas),
            perkiraan: [
              {
                bidang: 'pelaksana',
                nilai: item.pelaksana,
                keyakinan: 'sedang',
                aturan: 1,
                bukti: [{ kutipan: item.kegiatan }],
              },
            ],
          },
    ),
  };
}

const shorten = (ringkas: string): string => ringkas.slice(0, 48).trim();

export interface Bangunan {
  readonly dist: string;
  /** Times of the pages by kind, as the build itself reports them (`SOP_LAPORAN`). */
  readonly halaman: IsiLaporan['halaman'];
  /** Milliseconds of all pages together. */
  readonly semua: number;
}

/**
 * Builds the site with the made-up SOPs among the real ones.
 * @param env switches of the build
 */
export function buildTopik(root: string, topik: TopikBesar, env: Readonly<Record<string, string>> = {}): Bangunan {
  copySite(root, topik);
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return build(root, env);
}

/** Agencies of three levels in eight regions. */
function makeInstansi(id: string): Pick<Instansi, 'nama' | 'tingkat' | 'wilayah'> {
  const nomor = Number(id.slice(-3));
  const tingkat = (['kabupaten', 'kota', 'provinsi'] as const)[nomor % 3] ?? 'kabupaten';
  const wilayah = `${TINGKAT[tingkat]} Contoh ${'ABCDEFGH'[nomor % 8] ?? ''}`;
  return { nama: `Dinas ${id.slice(-3)} ${wilayah}`, tingkat, wilayah };
}

/** Everything a build needs but the packages. */
export function copySite(root: string, { buatan }: TopikBesar): void {
  for (const name of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  for (const { instansi, data } of buatan) {
    mkdirSync(join(root, 'content/sop', instansi), { recursive: true });
    writeFileSync(
      join(root, 'content/sop', instansi, 'sop.mdx'),
      `---\n${stringify(data, { aliasDuplicateObjects: false })}---\n`,
    );
    writeFileSync(join(root, 'content/instansi', `${instansi}.yaml`), stringify(makeInstansi(instansi)));
  }
}

/** @param env switches of the build */
export function build(root: string, env: Readonly<Record<string, string>> = {}): Bangunan {
  const laporan = join(root, 'laporan.json');
  execFileSync('node', [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    stdio: 'pipe',
    env: { ...withoutRunner(process.env), SOP_TANGGAL: '2026-11-22', NO_COLOR: '1', SOP_LAPORAN: laporan, ...env },
    maxBuffer: 1e9,
  });
  const { halaman, tahap } = JSON.parse(readFileSync(laporan, 'utf8')) as IsiLaporan;
  return { dist: join(root, 'dist'), halaman, semua: tahap.find(({ nama }) => nama === 'halaman')?.ms ?? NaN };
}

/** The test runner's own words about itself would make it a development build, which compares anew for every file. */
function withoutRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !['DEV', 'PROD', 'MODE'].includes(name));
  return { ...Object.fromEntries(kept), NODE_ENV: 'production' };
}
