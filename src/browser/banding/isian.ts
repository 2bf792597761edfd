/** The controls: read into a state, and set from one. */
import { KEADAAN_AWAL, readAngka, type Keadaan } from '../../view/keadaan.ts';

export function readIsian(form: HTMLFormElement, before: Keadaan): Keadaan {
  const data = new FormData(form);
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="sop"]')];
  const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
  return {
    sop: boxes.length === 0 ? before.sop : chosen.length === boxes.length ? null : chosen,
    dasar: text(data, 'dasar') || null,
    urut: text(data, 'urut') || KEADAAN_AWAL.urut,
    mulai: before.mulai,
    menitPerHari: readAngka(text(data, 'hari'), 'menitPerHari'),
    hariPerBulan: readAngka(text(data, 'bulan'), 'hariPerBulan'),
    tidak: readAngka(text(data, 'tidak'), 'tidak'),
    perkiraan: data.has('perkiraan'),
  };
}

export function setIsian(form: HTMLFormElement, keadaan: Keadaan): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="sop"]')];
  for (const box of boxes) box.checked = keadaan.sop === null || keadaan.sop.includes(box.value);
  set(form, 'dasar', keadaan.dasar ?? '');
  set(form, 'urut', keadaan.urut);
  set(form, 'hari', String(keadaan.menitPerHari));
  set(form, 'bulan', String(keadaan.hariPerBulan));
  set(form, 'tidak', String(keadaan.tidak));
  const mark = form.querySelector<HTMLInputElement>('input[name="perkiraan"]');
  if (mark) mark.checked = keadaan.perkiraan;
  const count = form.querySelector('[data-jumlah]');
  if (count) count.textContent = `${boxes.filter((box) => box.checked).length} dari ${boxes.length}`;
}

function text(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

/** Leaves the field alone that the reader is typing in. */
function set(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
  if (field instanceof HTMLInputElement && field === document.activeElement) return;
  if (field.value !== value) field.value = value;
}
