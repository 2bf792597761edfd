/** Light, dark, or as the device says; remembered on the device only. */
import { remember } from './ingat.ts';

const URUTAN = ['perangkat', 'terang', 'gelap'] as const;
const KATA: Readonly<Record<string, string>> = { perangkat: 'mengikuti perangkat', terang: 'terang', gelap: 'gelap' };

class GantiTema extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const root = document.documentElement;
    const show = (): void => {
      if (button) button.textContent = `Tema: ${KATA[root.dataset['tema'] ?? 'perangkat'] ?? ''}`;
    };
    show();
    button?.addEventListener('click', () => {
      const now = URUTAN.findIndex((item) => item === (root.dataset['tema'] ?? 'perangkat'));
      const next = URUTAN[(now + 1) % URUTAN.length];
      if (next === undefined || next === 'perangkat') delete root.dataset['tema'];
      else root.dataset['tema'] = next;
      remember('tema', root.dataset['tema']);
      show();
    });
  }
}
customElements.define('ganti-tema', GantiTema);
