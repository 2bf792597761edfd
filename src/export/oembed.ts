/** oEmbed 1.0 for an SOP's diagram or one step's card: what an editor needs to embed a pasted link. */
import { escapeHtml } from './html.ts';

export interface Sematan {
  /** Title of what is embedded. */
  readonly judul: string;
  readonly penyedia: { readonly nama: string; readonly alamat: string };
  /** Full address of the embed, and of its picture if there is one. */
  readonly alamat: string;
  readonly gambar: string | null;
  readonly lebar: number;
  readonly tinggi: number;
}

export function renderOembed({ judul, penyedia, alamat, gambar, lebar, tinggi }: Sematan): string {
  const html = `<iframe src="${escapeHtml(alamat)}" title="${escapeHtml(judul)}" width="${lebar}" height="${tinggi}" loading="lazy"></iframe>`;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      provider_name: penyedia.nama,
      provider_url: penyedia.alamat,
      title: judul,
      html,
      width: lebar,
      height: tinggi,
      ...(gambar !== null && { thumbnail_url: gambar, thumbnail_width: 1200, thumbnail_height: 630 }),
    },
    null,
    2,
  )}\n`;
}
