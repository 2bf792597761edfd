/** Interactive import: the open questions one by one; an empty answer keeps what was proposed. */
import { createInterface } from 'node:readline/promises';
import type { HasilImpor } from '../impor/impor.ts';
import { rewrite } from '../impor/impor.ts';
import { composePertanyaan, type Pertanyaan } from '../impor/draf/pertanyaan.ts';
import { SLUG } from '../schema/field.ts';

type Terbaca = Extract<HasilImpor, { ok: true }>;
type Ulang = (pilihan: { instansi: string; topik?: string }) => HasilImpor | Promise<HasilImpor>;
type Tanya = (teks: string) => Promise<string>;

/** @param ulang imports once more with the agency and topic a person chose */
export async function tanyakan(hasil: Terbaca, ulang: Ulang): Promise<HasilImpor> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await tanyaSemua(hasil, ulang, (teks) => prompt.question(teks));
  } finally {
    prompt.close();
  }
}

export async function tanyaSemua(hasil: Terbaca, ulang: Ulang, tanya: Tanya): Promise<HasilImpor> {
  const [first] = hasil.draf;
  if (first === undefined) return hasil;
  const printed = first.identitas.instansi ?? 'tidak disebut dalam naskah';
  const instansi = await ask(
    tanya,
    { teks: `Instansi tercetak: ${printed}. Id instansi`, bawaan: first.id.split('/')[0] ?? '' },
    isSlug,
  );
  const topics = new Set(hasil.draf.map((item) => item.topik));
  const topik = topics.size === 1 ? await ask(tanya, { teks: 'Id topik', bawaan: first.topik }, isSlug) : undefined;
  const again = await ulang({ instansi, ...(topik !== undefined && { topik }) });
  if (!again.ok) return again;
  const draf = [];
  for (const item of again.draf) {
    const stages = again.acuan.topik.find((one) => one.id === item.topik)?.tahap ?? again.acuan.tahap;
    let { data } = item;
    const questions = composePertanyaan(
      item,
      stages.map((one) => one.id),
    );
    for (const [index, question] of questions.entries()) {
      const teks = `[${index + 1}/${questions.length}] ${question.teks}${question.pilihan === undefined ? '' : ` (${question.pilihan.join(', ')})`}`;
      const answer = await ask(
        tanya,
        { ...question, teks },
        (word) => question.pilihan === undefined || question.pilihan.includes(word),
      );
      if (answer !== question.bawaan) data = question.jawab(data, answer);
    }
    draf.push({ ...item, data });
  }
  return rewrite(again, draf);
}

const isSlug = (word: string): boolean => SLUG.test(word);

async function ask(
  tanya: Tanya,
  { teks, bawaan }: Pick<Pertanyaan, 'teks' | 'bawaan'>,
  ok: (word: string) => boolean,
): Promise<string> {
  for (;;) {
    const answer = (await tanya(`${teks} [${bawaan}]: `)).trim();
    if (answer === '') return bawaan;
    if (ok(answer)) return answer;
    process.stdout.write(`“${answer}” tidak dapat dipakai di sini.\n`);
  }
}
