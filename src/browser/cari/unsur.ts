/** Elements without markup strings: whatever a text holds, it stays text. */
export function createUnsur<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  kelas: string,
  ...isi: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  if (kelas !== '') node.className = kelas;
  node.append(...isi);
  return node;
}

/** A link; `hasil` makes it a result (`data-hasil`), which the arrow keys walk through. */
export function createTautan(alamat: string, isi: readonly (Node | string)[], hasil?: string): HTMLAnchorElement {
  const link = createUnsur('a', '', ...isi);
  link.href = alamat;
  if (hasil !== undefined) link.dataset['hasil'] = hasil;
  return link;
}

export function createTombol(isi: string, onClick: () => void, kelas = 'tautan'): HTMLButtonElement {
  const button = createUnsur('button', kelas, isi);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

/** Pieces with ` · ` between them. */
export function joinDeret(items: readonly (readonly (Node | string)[])[]): (Node | string)[] {
  return items.flatMap((item, at) => (at === 0 ? item : [' · ', ...item]));
}
