/** The choice of SOPs to be compared side by side: how many are chosen, and which. */
const [PALING_SEDIKIT, PALING_BANYAK] = [2, 8];
const AJAKAN = `Pilih ${PALING_SEDIKIT} sampai ${PALING_BANYAK} SOP.`;

export function watchPilih(root: HTMLElement): void {
  const formOf = ({ target }: Event): HTMLFormElement | null =>
    target instanceof Element ? target.closest<HTMLFormElement>('form.pilih-banding') : null;
  // The form is drawn anew when assumptions change, so the board listens.
  root.addEventListener('change', (event) => {
    const form = formOf(event);
    if (form) say(form, sayPilihan(chosen(form)));
  });
  root.addEventListener('submit', (event) => {
    const form = formOf(event);
    if (!form || isCukup(chosen(form).length)) return;
    event.preventDefault();
    say(form, `${chosen(form).length} dipilih. ${AJAKAN}`);
  });
}

function chosen(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name="sop"]:checked')];
}

function isCukup(jumlah: number): boolean {
  return jumlah >= PALING_SEDIKIT && jumlah <= PALING_BANYAK;
}

/** Those that a filter hides stay chosen, so they are named. */
function sayPilihan(boxes: readonly HTMLInputElement[]): string {
  if (boxes.length === 0) return AJAKAN;
  const names = boxes.map((box) => box.closest('tr')?.querySelector('th a')?.textContent ?? box.value).join(', ');
  return `${boxes.length} dipilih: ${names}.${isCukup(boxes.length) ? '' : ` ${AJAKAN}`}`;
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = words;
}
