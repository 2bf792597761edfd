/** The ledger of published ids, `content/tautan/<instansi>.json`; written by a command, checked here. */
import * as z from 'zod';
import type { BukuTautan } from '../domain/buku-tautan.ts';
import { date, list, slug } from './field.ts';

export const tautanSchema = z
  .strictObject({
    versi: z
      .literal('1', { error: 'Versi buku tautan ini tidak dikenal.\nGunakan 1.' })
      .transform(() => 1 as const)
      .meta({ description: 'Versi bentuk berkas ini: 1.', type: 'number', const: 1 }),
    sop: z
      .record(
        z.string(),
        z.strictObject({
          sejak: date('Tanggal SOP ini masuk buku tautan.'),
          langkah: list(slug('Id langkah.'), 'Semua id langkah yang pernah terbit.'),
        }),
      )
      .meta({ description: 'SOP yang pernah terbit, menurut nama berkasnya.' }),
  })
  .meta({ id: 'tautan', title: 'Buku tautan', description: 'Semua id yang pernah terbit dari satu instansi.' });

/** Compiles only while schema and domain agree. */
export const toBukuTautan = (value: z.output<typeof tautanSchema>): BukuTautan => value;
