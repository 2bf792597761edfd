/** Menus that lie over the page (`<details data-menu>`): Escape, a click beside them and leaving them by keyboard close them. */
const openMenus = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]'),
];

function closeOthers(target: EventTarget | null): void {
  for (const menu of openMenus()) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
}

document.addEventListener('pointerdown', ({ target }) => closeOthers(target));
document.addEventListener('focusin', ({ target }) => closeOthers(target));
document.addEventListener('keydown', (event) => {
  const menus = event.key === 'Escape' ? openMenus() : [];
  for (const menu of menus) {
    const inside = menu.contains(document.activeElement);
    menu.open = false;
    if (inside) menu.querySelector('summary')?.focus();
  }
});
