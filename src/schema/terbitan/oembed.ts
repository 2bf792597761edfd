/** The answer of oEmbed 1.0 (https://oembed.com); its names are that standard's. */
import * as z from 'zod';

const kata = (description: string) => z.string().meta({ description });
const piksel = (description: string) => z.number().int().min(1).meta({ description });

export const oembed = z
  .strictObject({
    version: z.literal('1.0').meta({ description: 'Versi oEmbed.' }),
    type: z.literal('rich').meta({ description: 'Jenis sematan.' }),
    provider_name: kata('Nama situs.'),
    provider_url: kata('Alamat situs.'),
    title: kata('Judul sematan.'),
    html: kata('Kode HTML yang disematkan.'),
    width: piksel('Lebar, piksel.'),
    height: piksel('Tinggi, piksel.'),
    thumbnail_url: kata('Alamat gambar.').exactOptional(),
    thumbnail_width: piksel('Lebar gambar, piksel.').exactOptional(),
    thumbnail_height: piksel('Tinggi gambar, piksel.').exactOptional(),
  })
  .meta({ title: 'oEmbed', description: 'Sematan satu bagan atau satu kartu langkah.' });
