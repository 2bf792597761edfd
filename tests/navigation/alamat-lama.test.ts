/** Every former address leads to where its SOP or step is now. */
import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/domain/sop.ts';
import { alamatLamaSematan, alamatLamaSop, jangkarLangkah } from '../../src/navigation/alamat-lama.ts';
import { realSops } from '../content.ts';

const [real] = await realSops();
if (real === undefined) throw new Error('No SOP.');
const [first, second, ...rest] = real.langkah;
if (first === undefined || second === undefined) throw new Error('No steps.');

/** Moved from `dinas/lama`; its first step was called `awal`, its second is withdrawn. */
const moved: Sop = {
  ...real,
  alias: ['dinas/lama'],
  langkah: [{ ...first, alias: ['awal'] }, ...rest],
  dicabut: [{ id: second.id, ringkas: second.ringkas, tanggal: '2026-11-22', pengganti: first.id, alias: ['kedua'] }],
};
const leads = (list: readonly { readonly dari: string; readonly ke: string }[]): Record<string, string> =>
  Object.fromEntries(list.map(({ dari, ke }) => [dari, ke]));

describe('an SOP that moved', () => {
  const from = leads(alamatLamaSop([moved], true));
  test('its page and every step page', () => {
    expect(from['/sop/dinas/lama/']).toBe(`/sop/${real.id}/`);
    for (const { id } of rest) expect(from[`/sop/dinas/lama/langkah/${id}/`]).toBe(`/sop/${real.id}/langkah/${id}/`);
  });

  test('a step renamed since, and a withdrawn one, under both addresses of the SOP', () => {
    for (const sop of ['dinas/lama', real.id]) {
      expect(from[`/sop/${sop}/langkah/awal/`]).toBe(`/sop/${real.id}/langkah/${first.id}/`);
      expect(from[`/sop/${sop}/langkah/kedua/`]).toBe(`/sop/${real.id}/langkah/${second.id}/`);
    }
  });

  test('each says of which SOP and step it speaks; a withdrawn step is none', () => {
    const list = alamatLamaSop([moved], true);
    const about = (dari: string) => list.find((item) => item.dari === dari);
    expect(about('/sop/dinas/lama/')).toMatchObject({ sop: { id: real.id }, langkah: null });
    expect(about('/sop/dinas/lama/langkah/awal/')?.langkah?.id).toBe(first.id);
    expect(about('/sop/dinas/lama/langkah/kedua/')?.langkah).toBeNull();
    expect(alamatLamaSematan([moved], true).find(({ dari }) => dari === '/sematkan/dinas/lama/')?.langkah).toBeNull();
  });

  test('no address of today is among them, and none stands twice', () => {
    const list = alamatLamaSop([moved], true).map(({ dari }) => dari);
    expect(
      list.filter((dari) => dari === `/sop/${real.id}/` || dari.endsWith(`${real.id}/langkah/${first.id}/`)),
    ).toEqual([]);
    expect(new Set(list).size).toBe(list.length);
  });
});

test('embeds move with their SOP', () => {
  const from = leads(alamatLamaSematan([moved], true));
  expect(from['/sematkan/dinas/lama/']).toBe(`/sematkan/${real.id}/`);
  expect(from['/sematkan/dinas/lama/awal/']).toBe(`/sematkan/${real.id}/${first.id}/`);
});

test('without step pages only the SOP itself has former addresses', () => {
  expect(alamatLamaSematan([moved], false).map(({ dari }) => dari)).toEqual(['/sematkan/dinas/lama/']);
  expect(alamatLamaSop([moved], false).map(({ dari }) => dari)).toEqual(['/sop/dinas/lama/']);
});

test('the anchors of a page are all ids its steps ever had', () => {
  const ids = jangkarLangkah(moved).map(({ id }) => id);
  expect(ids).toEqual([first.id, 'awal', ...rest.map(({ id }) => id), second.id, 'kedua']);
  const named = jangkarLangkah(moved).map(({ id, ke, nama }) => [id, ke, nama]);
  expect(named[1]).toEqual(['awal', first.id, `Langkah 1: ${first.ringkas}`]);
  expect(named.at(-1)).toEqual(['kedua', second.id, `Langkah yang dicabut: ${second.ringkas}`]);
});

test('what never moved has no former address', async () => {
  const still = (await realSops()).map((sop) => ({ ...sop, alias: [] }));
  expect(
    alamatLamaSop(
      still.map((sop) => ({ ...sop, langkah: sop.langkah.map((item) => ({ ...item, alias: [] })) })),
      true,
    ),
  ).toEqual([]);
});
