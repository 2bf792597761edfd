/** Values that only published data have: numbers are numbers, and every file states its version and date. */
import * as z from 'zod';

export const cacah = (description: string) => z.number().int().min(0).meta({ description });
export const urutan = (description: string) => z.number().int().min(1).meta({ description });
export const menit = (description: string) => z.number().min(0).meta({ description });
export const benar = (description: string) => z.boolean().meta({ description });

export const versi = z.literal(1).meta({ description: 'Versi bentuk data ini.' });
export const tanggal = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ description: 'Tanggal data, misalnya: 2026-11-22.' });

export const idSop = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
  .meta({ description: 'Id SOP: instansi/nama.' });
