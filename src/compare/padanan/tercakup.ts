/** An empty cell is not yet a missing activity: another step of the SOP may name it in passing. */
import { groupBy } from '../../domain/group-by.ts';
import type { SelPadanan } from '../comparison.ts';
import type { FiturLangkah } from './fitur.ts';
import { OBJEK_SAMA, rarityOf, shareObjek } from './objek.ts';

type Tercakup = NonNullable<SelPadanan['tercakup']>;

/**
 * @param rows steps of each row
 * @returns by `<row>#<sop>`, for rows the SOP has no step in: the step and the words that name the row's action and object
 */
export function findTercakup(
  fitur: readonly FiturLangkah[],
  rows: readonly (readonly FiturLangkah[])[],
): ReadonlyMap<string, Tercakup> {
  const weigh = rarityOf(fitur);
  const passing = groupBy(
    fitur.flatMap((step) => step.klausa.slice(1).map((item) => ({ ...item, step }))),
    (item) => item.kelas,
  );
  const found = new Map<string, Tercakup>();
  rows.forEach((steps, row) => {
    const present = new Set(steps.map((item) => item.sop));
    for (const { pokok } of steps) {
      for (const { step, kutipan, objek } of pokok === null ? [] : (passing.get(pokok.kelas) ?? [])) {
        const key = `${row}#${step.sop}`;
        if (present.has(step.sop) || found.has(key)) continue;
        if ((shareObjek(objek, pokok?.objek ?? objek, weigh) ?? 0) < OBJEK_SAMA) continue;
        found.set(key, { langkah: step.langkah.id, kutipan });
      }
    }
  });
  return found;
}
