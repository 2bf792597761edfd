/** The search dialog: built at the first opening, kept for the next ones. */
import { pasangPanel } from './panel.ts';

let dialog: HTMLDialogElement | null = null;

/** Opens the dialog with `kata` in its field. Escape and a click beside it close it; focus goes back by itself. */
export function bukaDialog(dasar: string, kata: string): void {
  dialog ??= build(dasar);
  const input = dialog.querySelector('input');
  if (!dialog.open) dialog.showModal();
  if (!input) return;
  if (kata !== '') {
    input.value = kata;
    input.dispatchEvent(new Event('input'));
  }
  input.focus();
  if (kata === '') input.select();
}

function build(dasar: string): HTMLDialogElement {
  const node = document.createElement('dialog');
  node.className = 'cari-dialog';
  node.setAttribute('aria-label', 'Pencarian');
  const form = document.createElement('form');
  form.className = 'medan';
  form.action = `${dasar}cari/`;
  form.role = 'search';
  const input = document.createElement('input');
  // Not type=search: there Escape would empty the field instead of closing the dialog.
  input.type = 'text';
  input.enterKeyHint = 'search';
  input.name = 'q';
  input.autocomplete = 'off';
  input.placeholder = 'Cari prosedur, langkah, jabatan, atau peraturan';
  input.setAttribute('aria-label', input.placeholder);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'tutup';
  close.textContent = 'Tutup';
  close.addEventListener('click', () => node.close());
  form.append(input, close);
  const results = document.createElement('div');
  results.className = 'cari-hasil';
  node.append(form, results);
  // A link to a step of this very page does not load anew: the dialog must make room itself.
  results.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) node.close();
  });
  node.addEventListener('click', (event) => {
    if (event.target === node) node.close();
  });
  document.body.append(node);
  pasangPanel(input, results, dasar);
  return node;
}
