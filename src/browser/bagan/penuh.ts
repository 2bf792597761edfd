/** Full screen for diagram and card: the browser's own where it can, else the whole window. */

/** @param onUbah told after each change */
export function attachPenuh(ruang: HTMLElement, onUbah: (penuh: boolean) => void): (penuh: boolean) => void {
  const change = (penuh: boolean): void => {
    if (penuh === ruang.hasAttribute('data-penuh')) return;
    ruang.toggleAttribute('data-penuh', penuh);
    // Nothing behind takes the focus.
    for (let part: HTMLElement | null = ruang; part && part !== document.body; part = part.parentElement)
      for (const sibling of part.parentElement?.children ?? [])
        if (sibling !== part && sibling instanceof HTMLElement) sibling.inert = penuh;
    onUbah(penuh);
  };
  document.addEventListener('fullscreenchange', () => change(document.fullscreenElement === ruang));
  return (penuh) => {
    if (!penuh && document.fullscreenElement) void document.exitFullscreen();
    else if (penuh && 'requestFullscreen' in ruang) ruang.requestFullscreen().catch(() => change(true));
    else change(penuh);
  };
}
