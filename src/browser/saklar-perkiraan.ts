/** Hides or shows the marks of inferred facts on every page of this device. The facts themselves stay. */
import { remember } from './ingat.ts';

class SaklarPerkiraan extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    const root = document.documentElement;
    if (!box) return;
    box.checked = root.dataset['tanda'] !== 'sembunyi';
    box.addEventListener('change', () => {
      if (box.checked) delete root.dataset['tanda'];
      else root.dataset['tanda'] = 'sembunyi';
      remember('tanda', root.dataset['tanda']);
    });
  }
}
customElements.define('saklar-perkiraan', SaklarPerkiraan);
