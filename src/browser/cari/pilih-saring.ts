/** The facets as check boxes with counts, and the choice as buttons that take it back. */
import { formatBilangan } from '../../domain/bilangan.ts';
import { SARING, type NilaiSaring, type Pilihan } from '../../search/saring.ts';
import type { NilaiTerhitung, Rincian } from './hitung.ts';
import { createTombol, createUnsur } from './unsur.ts';

/** Values shown of a facet that grows with the catalogue, before the reader opens the rest. */
const SHOWN = 6;
/** Values added at once after that. */
const SEKALI = 100;
const GROWS: ReadonlySet<string> = new Set(['instansi', 'topik', 'jabatan']);

/**
 * Draws the facets into `wadah`; the box that had the focus keeps it.
 * @param luput sites whose SOPs are not counted
 */
export function drawSaring(
  wadah: HTMLElement,
  { saring, satuan }: Rincian,
  luput: readonly string[],
  pilihan: Pilihan,
  onPilih: (pilihan: Pilihan) => void,
): void {
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
  const open = new Set([...wadah.querySelectorAll('details[open]')].map((item) => item.getAttribute('data-saring')));
  const groups = SARING.flatMap(({ id, label }) => {
    const values = saring.get(id);
    if (values === undefined) return [];
    const box = (item: NilaiTerhitung): HTMLElement => drawKotak(item, () => onPilih(toggle(pilihan, item)));
    const first = values.filter((item, at) => !GROWS.has(id) || at < SHOWN || item.dipilih);
    const rest = values.filter((item) => !first.includes(item));
    const group = createUnsur('fieldset', '', createUnsur('legend', '', label), ...first.map(box));
    if (rest.length > 0) {
      const more = createUnsur('details', '', createUnsur('summary', '', `${formatBilangan(rest.length)} lainnya`));
      more.dataset['saring'] = id;
      // Thousands of boxes cost more than the search: they are made when they are wanted, some at a time.
      more.addEventListener(
        'toggle',
        () => void (more.open && more.childElementCount === 1 && extend(more, rest, box)),
      );
      if (open.has(id)) {
        extend(more, rest, box);
        more.open = true;
      }
      group.append(more);
    }
    return [group];
  });
  const unit = createUnsur('p', 'jenis', satuan === 'SOP' ? 'Angka: jumlah SOP.' : 'Angka: jumlah hasil.');
  const missing = luput.length === 0 ? '' : `Saringan tidak mencakup ${new Intl.ListFormat('id').format(luput)}.`;
  wadah.replaceChildren(
    ...(groups.length > 0 ? [unit, ...groups] : []),
    ...(missing === '' ? [] : [createUnsur('p', 'maksud', missing)]),
  );
  if (focused !== '') document.getElementById(focused)?.focus();
}

function extend(
  wadah: HTMLElement,
  values: readonly NilaiTerhitung[],
  box: (item: NilaiTerhitung) => HTMLElement,
): void {
  const rest = values.slice(SEKALI);
  wadah.append(...values.slice(0, SEKALI).map(box));
  if (rest.length === 0) return;
  const more = createTombol(`Tampilkan ${Math.min(SEKALI, rest.length)} lagi`, () => {
    more.remove();
    const last = wadah.lastElementChild;
    extend(wadah, rest, box);
    last?.nextElementSibling?.querySelector('input')?.focus();
  });
  wadah.append(more);
}

function drawKotak(item: NilaiTerhitung, onChange: () => void): HTMLElement {
  const input = createUnsur('input', '');
  input.type = 'checkbox';
  input.id = `saring-${item.saring}-${item.nilai}`;
  input.checked = item.dipilih;
  input.addEventListener('change', onChange);
  const count = createUnsur('span', 'jumlah', formatBilangan(item.jumlah));
  return createUnsur('label', '', input, createUnsur('span', '', nameNilai(item)), count);
}

/** One button for each chosen value, and one for all of them. */
export function drawPilihan(
  wadah: HTMLElement,
  pilihan: Pilihan,
  nilai: readonly NilaiSaring[],
  onPilih: (pilihan: Pilihan) => void,
): void {
  const chosen = SARING.flatMap(({ id, label }) =>
    (pilihan[id] ?? []).map((value) => {
      const known = nilai.find((item) => item.saring === id && item.nilai === value);
      return { saring: id, nilai: value, label: `${label}: ${known ? nameNilai(known) : value}` };
    }),
  );
  wadah.replaceChildren(
    ...chosen.map((item) => {
      const button = createTombol(item.label, () => onPilih(toggle(pilihan, item)), 'cip');
      button.setAttribute('aria-label', `Lepas saringan ${item.label}`);
      return button;
    }),
    ...(chosen.length > 1 ? [createTombol('Lepas semua saringan', () => onPilih({}))] : []),
  );
}

function toggle(pilihan: Pilihan, { saring, nilai }: NilaiSaring): Pilihan {
  const values = pilihan[saring] ?? [];
  const next = values.includes(nilai) ? values.filter((item) => item !== nilai) : [...values, nilai];
  return Object.fromEntries(Object.entries({ ...pilihan, [saring]: next }).filter(([, items]) => items.length > 0));
}

/** Severities are known by their key alone; everything else has a name. */
function nameNilai({ label }: NilaiSaring): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
