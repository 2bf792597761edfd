/** Hides or shows the marks of inferred facts on every page of this device. The facts themselves stay. */
import { ingat } from './ingat.ts';

class SaklarPerkiraan extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    const root = document.documentElement;
    if (!box) return;
    box.checked = root.dataset['perkiraan'] !== 'sembunyi';
    box.addEventListener('change', () => {
      if (box.checked) delete root.dataset['perkiraan'];
      else root.dataset['perkiraan'] = 'sembunyi';
      ingat('perkiraan', root.dataset['perkiraan']);
    });
  }
}
customElements.define('saklar-perkiraan', SaklarPerkiraan);
