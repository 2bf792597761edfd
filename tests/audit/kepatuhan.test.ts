/** The matrix of compliance: what it may say of an SOP, against a second look of its own at the same SOP. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessKepatuhan, isDinilai, type NilaiSop, type SelKepatuhan } from '../../src/audit/kepatuhan.ts';
import { BAGIAN_PEDOMAN, PEDOMAN } from '../../src/audit/pedoman.ts';
import { findRule, RULES } from '../../src/audit/registry.ts';
import { runAudit } from '../../src/audit/run.ts';
import type { CheckRule } from '../../src/audit/rule.ts';
import { isDasarPeraturan, type Dasar } from '../../src/domain/dasar.ts';
import { CACAT, type Cacat } from '../../src/domain/kosakata.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { realContent, realSops } from '../content.ts';
import { sopArbitrary } from '../diagram/sop-arbitrary.ts';
import { ACUAN, buildContoh, readRaw, TANGGAL } from './fixture.ts';

const input = { tanggal: TANGGAL, acuan: ACUAN };
const assess = (sops: readonly Sop[], rules?: readonly CheckRule[]): readonly SelKepatuhan[] => {
  const temuan = runAudit(sops, input, rules);
  const [row] = assessKepatuhan(sops, { temuan, tanggal: TANGGAL, mengikat: () => true });
  return row?.sel ?? [];
};
const find = (sel: readonly SelKepatuhan[], id: string): SelKepatuhan => {
  const found = sel.find(({ bagian }) => bagian.id === id);
  if (found === undefined) throw new Error(`No part ${id}.`);
  return found;
};
const only = (sop: Sop, id: string): NilaiSop => {
  const [one] = find(assess([sop]), id).sop;
  if (one === undefined) throw new Error('No SOP.');
  return one;
};
const contoh = (yaml: string): Sop => buildContoh(readRaw(yaml));

describe('the parts of the regulation', () => {
  test('name rules that exist, each rule with a part of its own unless it looks at several boxes', () => {
    const semua = BAGIAN_PEDOMAN.flatMap(({ aturan, pendamping }) => [...aturan, ...pendamping]);
    expect(semua.filter((id) => findRule(id) === null)).toEqual([]);
    expect([...new Set(semua.filter((id, at) => semua.indexOf(id) !== at))]).toEqual(['blok-identitas-kosong']);
    expect(new Set(BAGIAN_PEDOMAN.map(({ id }) => id)).size).toBe(BAGIAN_PEDOMAN.length);
  });

  test('hold every rule that rests on the regulation, apart from those that rest on our judgement too', () => {
    const dasar = (id: string): readonly Dasar[] => findRule(id)?.dasar ?? [];
    const isPedoman = (item: Dasar): boolean => isDasarPeraturan(item) && item.peraturan === PEDOMAN;
    const bertumpu = RULES.filter((rule) => rule.dasar.some(isPedoman)).map(({ id }) => id);
    const sendiri = bertumpu.filter((id) => dasar(id).every(isPedoman));
    const unik = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
    expect(unik(BAGIAN_PEDOMAN.flatMap(({ aturan }) => aturan))).toEqual(unik(sendiri));
    // Wrong heads of columns are no part of the regulation.
    const lain = bertumpu.filter((id) => !sendiri.includes(id) && id !== 'judul-kolom-salah-tulis');
    expect(unik(BAGIAN_PEDOMAN.flatMap(({ pendamping }) => pendamping))).toEqual(unik(lain));
  });

  test('have a rule, or say why nobody can judge them', () => {
    for (const { aturan, id, pendamping, tanpa } of BAGIAN_PEDOMAN)
      expect(aturan.length + pendamping.length > 0 || tanpa !== undefined, id).toBe(true);
  });
});

describe('a part', () => {
  test('is met by a clean SOP wherever a text can show it', () => {
    const lain = assess([contoh('{}')]).filter(({ nilai }) => nilai !== 'terpenuhi');
    expect(lain.map(({ bagian }) => bagian.id)).toEqual(
      BAGIAN_PEDOMAN.filter(({ tanpa }) => tanpa !== undefined).map(({ id }) => id),
    );
  });

  test('is not met where a rule of the regulation finds a defect of the SOP', () => {
    const { alasan, nilai, temuan } = only(contoh('nomor: null'), 'nomor-sop');
    expect([nilai, alasan, temuan.map(({ message }) => message)]).toEqual([
      'tidak-terpenuhi',
      [],
      ['SOP ini tidak bernomor.'],
    ]);
  });

  test('is not to be judged where the copy lost the field, and says which', () => {
    const { alasan, nilai } = only(contoh('nomor: null\nsumber: { hilang: [nomor] }'), 'nomor-sop');
    expect([nilai, alasan]).toEqual(['tidak-dapat-dinilai', ['Tidak ada dalam salinan: nomor SOP.']]);
  });

  test('is not to be judged where the copy is such that silence proves nothing', () => {
    const sop = contoh('sumber: { cacat: [halaman-hilang] }');
    expect(only(sop, 'waktu')).toMatchObject({
      nilai: 'tidak-dapat-dinilai',
      alasan: ['Keadaan salinan: halaman hilang.'],
    });
    expect(only(sop, 'nomor-sop').nilai).toBe('terpenuhi');
  });

  test('shows of a rule over several boxes only what it finds in this one', () => {
    const sop = contoh('peralatan: []');
    expect(only(sop, 'peralatan').nilai).toBe('tidak-terpenuhi');
    expect(only(sop, 'peringatan')).toMatchObject({ nilai: 'terpenuhi', temuan: [] });
  });

  test('is not to be judged while a rule of it is excepted', () => {
    const sop = contoh(
      'nomor: null\npengecualian: [{ aturan: nomor-kosong, alasan: Nomor sedang diminta., jabatan: Sekretaris, berlakuHingga: 2027-01 }]',
    );
    expect(only(sop, 'nomor-sop')).toMatchObject({
      nilai: 'tidak-dapat-dinilai',
      alasan: ['Aturannya dikecualikan: Nomor sedang diminta.'],
    });
  });

  test('is not to be judged by a rule that broke, nor by one over all SOPs that broke at another', () => {
    const break_ = (id: string): readonly CheckRule[] =>
      RULES.map((rule) =>
        rule.id === id
          ? {
              ...rule,
              check: () => {
                throw new Error('rusak');
              },
            }
          : rule,
      );
    const sops = [contoh('{}'), buildContoh({}, 'dinas-contoh/lain')];
    for (const id of ['nomor-kosong', 'nomor-sop-ganda'])
      expect(
        find(assess(sops, break_(id)), 'nomor-sop').sop.map(({ nilai }) => nilai),
        id,
      ).toEqual(['tidak-dapat-dinilai', 'tidak-dapat-dinilai']);
  });

  test('counts no rule whose basis does not bind the agency', () => {
    const sop = contoh('nomor: null');
    const temuan = runAudit([sop], input);
    const [row] = assessKepatuhan([sop], { temuan, tanggal: TANGGAL, mengikat: () => false });
    for (const { nilai, sop: [one] = [] } of row?.sel ?? []) {
      expect(nilai).toBe('tidak-dapat-dinilai');
      expect(one?.temuan).toEqual([]);
    }
  });

  test('of an agency is not met as soon as one SOP does not meet it, and met only if all do', () => {
    const sops = [contoh('{}'), buildContoh(readRaw('nomor: null'), 'dinas-contoh/lain')];
    expect(find(assess(sops), 'nomor-sop').nilai).toBe('tidak-terpenuhi');
    const hilang = buildContoh(readRaw('nomor: null\nsumber: { hilang: [nomor] }'), 'dinas-contoh/lain');
    expect(find(assess([contoh('{}'), hilang]), 'nomor-sop').nilai).toBe('tidak-dapat-dinilai');
  });

  test('leaves SOPs out that were revoked or replaced', () => {
    const dicabut = buildContoh(readRaw('nomor: null\nstatus: dicabut'), 'dinas-contoh/lain');
    expect(find(assess([contoh('{}'), dicabut]), 'nomor-sop').sop).toHaveLength(1);
    expect(isDinilai(dicabut)).toBe(false);
  });
});

/** What `terpenuhi` claims, looked up again: the rules of the part alone, run on this SOP alone, and the state of its copy. */
function oracle(sop: Sop, sel: SelKepatuhan, acuan: typeof ACUAN): string[] {
  const { aturan, bidang, cacat, kira, pendamping, tanpa } = sel.bagian;
  const rules = RULES.filter(({ id }) => aturan.includes(id) || pendamping.includes(id));
  const said = runAudit([{ ...sop, pengecualian: [] }], { tanggal: TANGGAL, acuan }, rules).filter(
    ({ path, ruleId }) => ruleId !== 'blok-identitas-kosong' || path[0] === bidang,
  );
  return [
    ...(tanpa === undefined && rules.length > 0 ? [] : ['nobody can judge it']),
    ...said.map(({ message }) => message),
    ...sop.sumber.cacat.filter((item: Cacat) => cacat.includes(item)),
    ...sop.sumber.hilang.filter((item) => item === bidang || bidang?.startsWith(`${item}.`)),
    ...(kira === 'pelaksana'
      ? sop.langkah.flatMap((item) => item.perkiraan.filter((one) => one.bidang === 'pelaksana'))
      : []
    ).map(({ nilai }) => nilai ?? 'inferred'),
    ...(kira === 'panah' ? sop.panah.filter(({ dinyatakan }) => dinyatakan !== 'langkah').map(({ id }) => id) : []),
  ];
}

describe('laws', () => {
  const rusak = fc.record({
    hilang: fc.subarray(['instansi', 'nomor', 'tanggal', 'pengesahan', 'nama', 'dasarHukum', 'peralatan'] as const),
    cacat: fc.subarray(Object.keys(CACAT) as Cacat[]),
  });
  const any = fc
    .tuple(sopArbitrary({ langkah: 8, lajur: 4 }), rusak)
    .map(([sop, more]): Sop => ({ ...sop, sumber: { ...sop.sumber, ...more } }));

  test('met is said only where a second look at the part finds nothing', () => {
    let met = 0;
    fc.assert(
      fc.property(any, (sop) => {
        for (const sel of assess([sop]).filter(({ nilai }) => nilai === 'terpenuhi')) {
          met += 1;
          expect(oracle(sop, sel, ACUAN), sel.bagian.id).toEqual([]);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
    expect(met).toBeGreaterThan(100);
  });

  test('not met is said only with a finding about the SOP’s own text by a rule of the regulation', () => {
    fc.assert(
      fc.property(any, (sop) => {
        for (const { bagian, nilai, sop: [one] = [] } of assess([sop])) {
          if (nilai !== 'tidak-terpenuhi') continue;
          const bukti = one?.temuan.filter(
            ({ jenis, message, ruleId, severity }) =>
              jenis === 'sop' &&
              severity !== 'catatan' &&
              bagian.aturan.includes(ruleId) &&
              !message.includes('perkiraan'),
          );
          expect(bukti?.length, bagian.id).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  test('a worse copy never proves more: no part becomes met or unmet by losing something', () => {
    fc.assert(
      fc.property(sopArbitrary({ langkah: 6, lajur: 3 }), rusak, (sop, more) => {
        const buruk = assess([{ ...sop, sumber: { ...sop.sumber, ...more } }]);
        assess([sop]).forEach(({ bagian, nilai }, at) => {
          const now = buruk[at]?.nilai;
          expect(now === nilai || now === 'tidak-dapat-dinilai', bagian.id).toBe(true);
        });
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  test('the seven SOPs: every part met survives the second look', async () => {
    const sops = await realSops();
    const { acuan } = (await realContent()).content;
    const temuan = runAudit(sops, { tanggal: TANGGAL, acuan });
    const rows = assessKepatuhan(sops, { temuan, tanggal: TANGGAL, mengikat: () => true });
    expect(rows).toHaveLength(5);
    for (const { sel } of rows)
      for (const item of sel)
        for (const { alasan, nilai, sop } of item.sop) {
          if (nilai === 'terpenuhi') expect(oracle(sop, item, acuan), `${sop.id} ${item.bagian.id}`).toEqual([]);
          expect(alasan.length > 0).toBe(nilai === 'tidak-dapat-dinilai');
        }
  });
});
