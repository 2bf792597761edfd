/** The tools of `npm run lajur`, in the order in which they are listed. A tool is opened only when it is asked for. */
import type { Alat } from './pilihan.ts';

export interface Terdaftar {
  readonly nama: string;
  /** One Indonesian sentence. */
  readonly guna: string;
  /** Names that the guide and CONTRIBUTING use beside it. */
  readonly alias?: readonly string[];
  readonly buka: () => Promise<{ readonly alat: Alat }>;
}

export const ALAT: readonly Terdaftar[] = [
  {
    nama: 'periksa',
    guna: 'Memeriksa isi content/ seperti pembangunan situs, tanpa membangun.',
    alias: ['check:content'],
    buka: () => import('./periksa.ts'),
  },
  {
    nama: 'sop-baru',
    guna: 'Menulis kerangka SOP yang sah; yang tidak disebut akan ditanyakan.',
    alias: ['sop:baru'],
    buka: () => import('./sop-baru.ts'),
  },
  {
    nama: 'impor',
    guna: 'Membuat draf entri dari berkas Word, Excel, PDF, dan lainnya.',
    buka: () => import('./impor.ts'),
  },
  { nama: 'temuan', guna: 'Menyebut temuan aturan pada semua SOP.', buka: () => import('./temuan.ts') },
  {
    nama: 'tautan',
    guna: 'Mencatat id SOP dan langkah yang baru di content/tautan/; hanya menambah.',
    buka: () => import('./tautan.ts'),
  },
  {
    nama: 'sajikan',
    guna: 'Menyajikan situs yang sudah dibangun di komputer ini.',
    buka: () => import('./sajikan.ts'),
  },
  { nama: 'pdf', guna: 'Mencetak formulir pada situs yang sudah dibangun ke PDF.', buka: () => import('./pdf.ts') },
  { nama: 'scorm', guna: 'Membuat paket SCORM 1.2 dari satu jalur orientasi.', buka: () => import('./scorm.ts') },
  {
    nama: 'hosting',
    guna: 'Menulis public/_headers dan src/cli/hosting/nginx.conf dari satu daftar aturan.',
    buka: () => import('./hosting.ts'),
  },
  { nama: 'skema', guna: 'Menulis JSON Schema di public/skema/.', buka: () => import('./skema.ts') },
  {
    nama: 'metrik',
    guna: 'Menulis lebar huruf untuk bagan di src/diagram/font-metrics.ts.',
    buka: () => import('./metrik.ts'),
  },
  {
    nama: 'lisensi',
    guna: 'Menyebut lisensi semua paket, dan mana yang tidak diterima.',
    buka: () => import('./lisensi.ts'),
  },
  { nama: 'lock', guna: 'Melengkapi package-lock.json sesudah npm install.', buka: () => import('./lock.ts') },
];

export const findAlat = (nama: string): Terdaftar | undefined =>
  ALAT.find((satu) => satu.nama === nama || satu.alias?.includes(nama));

export const caraAlat = (nama: string): string => `npm run lajur -- ${nama}`;
