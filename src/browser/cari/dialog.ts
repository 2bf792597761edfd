/** The search dialog: built at the first opening, kept for the next ones. */
import { writePilihan } from '../../search/saring.ts';
import { attachPanel, type Panel } from './panel.ts';
import { addRiwayat } from './riwayat.ts';
import { createTautan, createTombol, createUnsur } from './unsur.ts';

interface Dialog {
  readonly node: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly panel: Panel;
}
let dialog: Dialog | null = null;

/** Opens the dialog with `kata` in its field. Escape and a click beside it close it; focus goes back by itself. */
export function openDialog(dasar: string, kata: string): void {
  dialog ??= build(dasar);
  const { node, input, panel } = dialog;
  if (!node.open) node.showModal();
  const q = kata === '' ? input.value : kata;
  panel.show({ q, pilihan: {} });
  input.focus();
  if (kata === '') input.select();
}

const LABEL = 'Cari prosedur, langkah, jabatan, atau peraturan';

function build(dasar: string): Dialog {
  const node = createUnsur('dialog', 'cari-dialog');
  node.setAttribute('aria-label', 'Pencarian');
  const input = createUnsur('input', '');
  Object.assign(input, { type: 'search', enterKeyHint: 'search', name: 'q', autocomplete: 'off', maxLength: 200 });
  input.placeholder = LABEL;
  input.setAttribute('aria-label', LABEL);
  const form = createUnsur(
    'form',
    'medan',
    input,
    createTombol('Tutup', () => node.close(), 'tutup'),
  );
  form.action = `${dasar}cari/`;
  form.setAttribute('role', 'search');
  form.addEventListener('submit', () => addRiwayat(input.value));
  const results = createUnsur('div', 'cari-hasil');
  node.append(form, results);
  // In a search field Escape would empty the field first.
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    node.close();
  });
  // A link to a step of this very page does not load anew: the dialog must make room itself.
  results.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) node.close();
  });
  node.addEventListener('click', (event) => {
    if (event.target === node) node.close();
  });
  document.body.append(node);
  const panel = attachPanel({
    input,
    wadah: results,
    dasar,
    kelompok: 6,
    langkah: 3,
    penutup: ({ q, pilihan }) =>
      createUnsur(
        'p',
        '',
        createTautan(`${dasar}cari/?${writePilihan(q, pilihan).toString()}`, ['Semua hasil, dengan saringan']),
      ),
  });
  return { node, input, panel };
}
