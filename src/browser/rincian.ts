/** Folded lists (`details.rincian`): they open around what an address points to, and all of them for print. */
import { toIdJangkar } from './jangkar.ts';

function openAround(): void {
  const target = location.hash === '' ? null : document.getElementById(toIdJangkar(location.hash));
  const folded = target?.closest<HTMLDetailsElement>('.rincian:not([open])');
  if (!target || !folded) return;
  folded.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', openAround);
addEventListener('beforeprint', () => {
  for (const item of document.querySelectorAll<HTMLDetailsElement>('.rincian:not([open])')) {
    item.open = true;
    addEventListener('afterprint', () => (item.open = false), { once: true });
  }
});
openAround();
