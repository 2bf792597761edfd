/** The texts that are copied. */
import { expect, test, vi } from 'vitest';

vi.stubGlobal('HTMLElement', Object);
vi.stubGlobal('customElements', { define: () => undefined });
const { writeBagian } = await import('../../src/browser/bagi-langkah.ts');

const bagian = {
  alamat: 'https://lajur.example/sop/a/b/langkah/c/',
  judul: 'Langkah 4: [uji] "x" <b>',
  sematan: 'https://lajur.example/sematkan/a/b/c/',
  skrip: 'https://lajur.example/sematkan.js',
};

test('a link is the address itself', () => {
  expect(writeBagian('tautan', bagian)).toBe(bagian.alamat);
});

test('brackets in a title do not end a Markdown link', () => {
  expect(writeBagian('markdown', bagian)).toBe(
    String.raw`[Langkah 4: \[uji\] "x" <b>](https://lajur.example/sop/a/b/langkah/c/)`,
  );
});

test('the embed is an iframe and its script, words escaped', () => {
  expect(writeBagian('html', bagian)).toBe(
    '<iframe src="https://lajur.example/sematkan/a/b/c/" title="Langkah 4: [uji] &#34;x&#34; &#60;b&#62;" width="100%" height="420" loading="lazy"></iframe>\n<script src="https://lajur.example/sematkan.js" async></script>',
  );
});
