import { expect, test } from 'vitest';
import { bagiInstansi } from '../../src/navigation/bagi-instansi.ts';
import { rujukanPeraturan, rujukanSop, sopInstansi, sopTopik } from '../../src/navigation/rujukan.ts';
import { realSops } from '../content.ts';

test('a list is cut by agency: nothing lost, nothing twice, each part in its order', async () => {
  const sops = await realSops();
  const parts = bagiInstansi(sops, (sop) => sop.instansi);
  expect(parts.map(({ instansi }) => instansi.id)).toEqual([...new Set(sops.map((sop) => sop.instansi.id))]);
  for (const { instansi, items } of parts) expect(items).toEqual(sops.filter((sop) => sop.instansi.id === instansi.id));
});

test('what is asked of the catalogue by id is what reading all of it finds', async () => {
  const sops = await realSops();
  for (const sop of sops) {
    expect(sopTopik(sops, sop.topik.id)).toEqual(sops.filter((item) => item.topik.id === sop.topik.id));
    expect(sopInstansi(sops, sop.instansi.id)).toEqual(sops.filter((item) => item.instansi.id === sop.instansi.id));
    const naming = sops.filter(
      (item) =>
        item.id !== sop.id &&
        [...item.keterkaitan, ...item.langkah.flatMap((step) => step.terkait)].some((one) => one.sop === sop.id),
    );
    expect(rujukanSop(sops, sop.id)).toEqual(naming);
    for (const { peraturan } of sop.dasarHukum) {
      const citing = sops.filter((item) =>
        item.dasarHukum.some((one) => [one.peraturan, ...one.diubah].some(({ id }) => id === peraturan.id)),
      );
      expect([...new Set(rujukanPeraturan(sops, peraturan.id).map((one) => one.sop))]).toEqual(citing);
    }
  }
});
