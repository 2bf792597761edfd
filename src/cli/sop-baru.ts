/**
 * `npm run sop:baru`: writes a valid skeleton of an SOP (and of its agency and topic, where they are new). Asks for what
 * the flags do not say; never overwrites.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { SLUG } from '../schema/field.ts';
import { bacaPilihan } from './pilihan.ts';
import { renderSkeleton } from './sop-skeleton.ts';

const HELP = `npm run sop:baru -- [--instansi <id>] [--slug <id>] [--nama <judul>] [--topik <id>]

Menulis kerangka SOP di content/sop/<instansi>/<slug>.mdx. Yang tidak disebut akan ditanyakan.
Instansi atau topik yang belum ada ikut dibuatkan berkasnya. Tidak ada berkas yang ditimpa.
`;

const { values } = bacaPilihan(
  {
    options: {
      instansi: { type: 'string' },
      slug: { type: 'string' },
      nama: { type: 'string' },
      topik: { type: 'string' },
    },
  },
  HELP,
);

/** A person left the questions. */
class Batal extends Error {}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Batal ? 130 : 1;
}

async function run(): Promise<void> {
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
    'Lengkapi isinya, lalu jalankan npm run check:content, dan npm run tautan bila sudah selesai. Panduannya ada di halaman /panduan/.',
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
  if (!process.stdin.isTTY) throw new Error(`${question}: belum disebut.\n\n${HELP}`);
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
