/** The front matter of a page about one audit rule; its file name is the rule's id. */
import * as z from 'zod';
import type { Severity } from '../domain/finding.ts';
import { choice, text } from './field.ts';
import { nama } from './nama.ts';

const TINGKAT: Readonly<Record<Severity, string>> = { galat: 'Galat', peringatan: 'Peringatan', catatan: 'Catatan' };
const CAKUPAN = { sop: 'SOP', instansi: 'Instansi', koleksi: 'Koleksi', mesin: 'Pemeriksaan itu sendiri' } as const;

export const aturanSchema = z
  .strictObject({
    kode: z
      .string()
      .regex(/^[A-Z]{2}-\d{2}$/, { error: 'Kode aturan terdiri atas dua huruf dan dua angka.\nContoh: MB-02.' })
      .meta({ description: 'Kode aturan, kunci kedua di samping id, misalnya: MB-02.' }),
    judul: nama('Judul halaman, misalnya: Langkah tanpa waktu.'),
    tingkat: choice(TINGKAT, 'Tingkat temuan: galat, peringatan, atau catatan.'),
    cakupan: choice(CAKUPAN, 'Yang diperiksa: sop, instansi, koleksi, atau mesin.'),
    contohSalah: text('Potongan YAML yang memicu temuan, diterapkan pada SOP contoh yang bersih.').exactOptional(),
    contohBenar: text('Potongan YAML yang tidak memicu temuan, diterapkan pada SOP contoh yang sama.').exactOptional(),
  })
  .meta({ id: 'aturan', title: 'Aturan', description: 'Front matter halaman satu aturan pemeriksaan.' });

export type AturanFrontmatter = z.output<typeof aturanSchema>;
