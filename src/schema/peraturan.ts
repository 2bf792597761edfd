/** The registry of regulations: what each is, whom it binds, and what is known of its force. */
import * as z from 'zod';
import type { Peraturan, SumberStatus } from '../domain/frontmatter.ts';
import { JENIS_PERATURAN, STATUS_PERATURAN, SUMBER_STATUS, TINGKAT_DIKETAHUI } from '../domain/kosakata.ts';
import { choice, date, list, slug, text } from './field.ts';
import { kutip } from './kutip.ts';
import { nama } from './nama.ts';

const sumberSchema = z.strictObject({
  jenis: choice(SUMBER_STATUS, 'Jenis sumber: resmi, arsip-resmi, atau tidak-resmi.'),
  keterangan: text('Apa yang tertulis di sana, atau apa yang sudah ditelusuri.'),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s]+$/, {
      error: (issue) => `${kutip(issue.input)} bukan alamat.\nTulis lengkap, misalnya: https://peraturan.bpk.go.id/.`,
    })
    .meta({ description: 'Alamat sumbernya.' })
    .exactOptional(),
});

const statusSchema = z
  .strictObject({
    nilai: choice(STATUS_PERATURAN, 'Status yang dapat dibuktikan.'),
    oleh: slug('Id peraturan yang mencabut atau mengubah.').exactOptional(),
    pasal: text('Pasalnya.').exactOptional(),
    tanggal: date('Tanggal berlakunya status.').exactOptional(),
    sumber: z
      .union([list(sumberSchema, 'Sumber status, yang terkuat dahulu.').min(1), text('Bentuk lama: satu teks.')], {
        error: 'Sumber status berupa daftar.\nContoh: - { jenis: resmi, keterangan: Teks Pasal 181, url: https://… }.',
      })
      .meta({ description: 'Sumber status ini, masing-masing dengan jenis, keterangan, dan alamatnya.' })
      .exactOptional(),
    diperiksa: date('Tanggal pemeriksaan.').exactOptional(),
  })
  .refine((status) => !['dicabut', 'berlaku-terverifikasi'].includes(status.nilai) || status.sumber !== undefined, {
    path: ['sumber'],
    error: 'Status ini tanpa sumber.\nStatus dicabut dan berlaku-terverifikasi perlu sumber.',
  })
  .refine((status) => status.nilai === 'tidak-diketahui' || status.diperiksa !== undefined, {
    path: ['diperiksa'],
    error: 'Status ini tanpa tanggal pemeriksaan.\nHanya status tidak-diketahui boleh tanpa diperiksa.',
  })
  .meta({ description: 'Status keberlakuan, dengan sumber dan tanggal pemeriksaan.' });

export const peraturanSchema = z
  .strictObject({
    jenis: choice(JENIS_PERATURAN, 'Jenis peraturan.'),
    nomor: nama('Nomor.', 60, { what: 'Nomor', signs: 'Tulis nomornya.', long: 'Tulis nomornya saja.' }),
    tahun: z
      .string()
      .regex(/^(?:19|20)\d{2}$/, { error: (issue) => `${kutip(issue.input)} bukan tahun.\nContoh: 2014.` })
      .meta({ description: 'Tahun, empat angka.' })
      .transform(Number)
      .meta({ description: 'Tahun, empat angka.', type: 'number' }),
    tentang: nama('Judul resmi tanpa nomor.', 1000),
    daerah: nama('Daerah, untuk peraturan daerah.').exactOptional(),
    berlakuSejak: date('Tanggal mulai berlaku.').exactOptional(),
    untuk: list(choice(TINGKAT_DIKETAHUI, 'Tingkat pemerintahan.'), 'Tingkat yang diikatnya; tanpa kunci ini semuanya.')
      .min(1, { error: 'Daftar tingkat kosong.\nHapus kuncinya bila peraturan ini mengikat semua tingkat.' })
      .exactOptional(),
    mengubah: list(slug('Id peraturan.'), 'Peraturan yang diubahnya.').exactOptional(),
    status: statusSchema,
  })
  .meta({ id: 'peraturan', title: 'Peraturan', description: 'Satu peraturan.' });

/** A source in the old form, one text, says nothing of its kind: it counts as the weakest. */
export function toPeraturan(id: string, { status, ...value }: z.output<typeof peraturanSchema>): Peraturan {
  const { sumber, ...rest } = status;
  return { id, ...value, status: { ...rest, ...(sumber !== undefined && { sumber: toSumber(sumber) }) } };
}

function toSumber(sumber: string | readonly SumberStatus[]): readonly SumberStatus[] {
  return typeof sumber === 'string' ? [{ jenis: 'tidak-resmi', keterangan: sumber }] : sumber;
}
