/** What an editor gets that asks for the embed of a pasted link. */
import { expect, test } from 'vitest';
import { renderOembed } from '../../src/export/oembed.ts';

test('rich oEmbed 1.0 with an iframe whose words cannot break out', () => {
  const text = renderOembed({
    judul: 'Langkah "4" <b>',
    penyedia: { nama: 'Lajur', alamat: 'https://lajur.example/' },
    alamat: 'https://lajur.example/sematkan/a/b/c/?x="y"',
    gambar: null,
    lebar: 640,
    tinggi: 420,
  });
  const data = JSON.parse(text) as Record<string, unknown>;
  expect(data).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Lajur', width: 640, height: 420 });
  expect(data['html']).toBe(
    '<iframe src="https://lajur.example/sematkan/a/b/c/?x=&#34;y&#34;" title="Langkah &#34;4&#34; &#60;b&#62;" width="640" height="420" loading="lazy"></iframe>',
  );
  expect(data).not.toHaveProperty('thumbnail_url');
});
