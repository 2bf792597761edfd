/**
 * `sop-baru`: writes a valid skeleton of an SOP (and of its agency and topic, where they are new). Asks for what
 * the flags do not say; never overwrites.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { SLUG } from '../schema/field.ts';
import { createAlat, SalahPerintah, type IsiPilihan } from './pilihan.ts';
import { renderSkeleton } from './sop-skeleton.ts';

const PILIHAN = {
  instansi: { arti: 'id instansi', nilai: '<id>' },
  slug: { arti: 'id SOP (tanpa ini: dari namanya)', nilai: '<id>' },
  nama: { arti: 'nama SOP tanpa kata SOP', nilai: '<judul>' },
  topik: { arti: 'id topik', nilai: '<id>' },
} as const;

export const alat = createAlat({
  keterangan: `Tempatnya content/sop/<instansi>/<slug>.mdx. Instansi atau topik yang belum ada ikut dibuatkan berkasnya.
Tidak ada berkas yang ditimpa.`,
  pilihan: PILIHAN,
  jalankan: async (isi) => {
    try {
      await run(isi);
      return 0;
    } catch (error) {
      if (!(error instanceof Batal)) throw error;
      console.error(error.message);
      return 130;
    }
  },
});

/** A person left the questions. */
class Batal extends Error {}

async function run(values: IsiPilihan<typeof PILIHAN>): Promise<void> {
  const instansi = await ask(values.instansi, 'Id instansi (misalnya disdukcapil-kota-madiun)', toSlug);
  const nama = await ask(values.nama, 'Nama SOP tanpa kata SOP (misalnya Penerbitan KTP)', toText);
  const slug = await ask(values.slug ?? slugify(nama), 'Id SOP', toSlug);
  const topik = await ask(
    values.topik ?? (process.stdin.isTTY ? undefined : slug),
    'Id topik (misalnya perjanjian-kinerja)',
    toSlug,
  );
  const files = renderSkeleton({ instansi, slug, nama, topik }).map((file) => ({
    ...file,
    path: join('content', file.path),
  }));
  const [sop] = files;
  if (sop && existsSync(sop.path)) throw new Error(`${sop.path} sudah ada. Pilih --slug lain; tidak ada yang ditimpa.`);
  for (const { path, text } of files) {
    if (existsSync(path)) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    console.log(`Ditulis: ${path}`);
  }
  console.log(
    'Lengkapi isinya, lalu jalankan npm run check:content, dan npm run lajur -- tautan bila sudah selesai. Panduannya ada di halaman /panduan/.',
  );
}

type Check = (answer: string) => string;

function toText(answer: string): string {
  if (answer === '') throw new Error('Isian ini tidak boleh kosong.');
  return answer;
}

function toSlug(answer: string): string {
  if (SLUG.test(answer)) return answer;
  throw new Error(
    `"${answer}" bukan id yang sah. Gunakan huruf kecil, angka, dan tanda hubung tunggal, misalnya: ${slugify(answer)}.`,
  );
}

async function ask(given: string | undefined, question: string, check: Check): Promise<string> {
  if (given !== undefined) return check(given.trim());
  if (!process.stdin.isTTY) throw new SalahPerintah(`${question}: belum disebut.`);
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl+C, Ctrl+D and a terminal that goes away.
  const closed = new Promise<never>((_, reject) => {
    prompt.once('close', () => reject(new Batal('\nDibatalkan; tidak ada berkas yang ditulis.')));
  });
  closed.catch(() => undefined);
  try {
    for (;;) {
      const answer = await Promise.race([closed, prompt.question(`${question}: `).catch(() => closed)]);
      try {
        return check(answer.trim());
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
      }
    }
  } finally {
    prompt.close();
  }
}

function slugify(words: string): string {
  const slug = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'sop-baru' : slug;
}
