/** Files are read in a process of their own: one that ends it is one sentence, and the next file gets a new process. */
import { fork, type ChildProcess } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { describeTerlaluRumit } from '../impor/anggaran.ts';
import type { HasilImpor } from '../impor/impor.ts';
import type { SopSaudara } from '../impor/model.ts';
import type { Content } from '../load/load-content.ts';
import type { Jawaban, Latar, Pilihan, Tugas } from './impor-pesan.ts';

export interface Pekerja {
  baca(path: string, pilihan: Pilihan): Promise<HasilImpor>;
  /** The file read last, once more. */
  ulang(pilihan: Pilihan): Promise<HasilImpor>;
  /** Markdown for the report; null where checking did not end. */
  periksa(hasil: Extract<HasilImpor, { ok: true }>): Promise<string | null>;
  /** SOPs that later files may be compared with. */
  tambah(sop: readonly SopSaudara[]): void;
  tutup(): void;
  /** Of the process that reads now; null before the first file and after one that ended it. */
  pid(): number | null;
}

/** Megabytes of heap, and of the whole process, beside what the content itself takes. */
const HEAP_MB = 340;
const RSS_MB = 510;
/** Only for a process in which even the guard hangs. */
const LAST_RESORT_MS = 600_000;

/** @param tanggal ISO date that counts as today */
export function mulaiPekerja(content: Content, tanggal: string): Pekerja {
  const latar: Latar = { jenis: 'latar', content, tanggal };
  const contentMb = Math.ceil((serialize(content).length / 1e6) * 4);
  const added: SopSaudara[] = [];
  let told = 0;
  let nama = '';
  let child: ChildProcess | null = null;

  const start = (): ChildProcess => {
    const started = fork(
      fileURLToPath(new URL('./impor-anak.ts', import.meta.url)),
      [String((RSS_MB + contentMb) * 1e6)],
      {
        execArgv: [`--max-old-space-size=${HEAP_MB + contentMb}`],
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      },
    );
    told = 0;
    started.send(latar);
    return started;
  };
  const kirim = (tugas: Tugas): Promise<Jawaban> => {
    const current = (child ??= start());
    return new Promise((resolve) => {
      const timer = setTimeout(() => current.kill('SIGKILL'), LAST_RESORT_MS);
      const done = (jawaban: Jawaban): void => {
        clearTimeout(timer);
        current.removeAllListeners();
        resolve(jawaban);
      };
      const lost = (): void => {
        child = null;
        done({ ok: false, pesan: describeTerlaluRumit(nama) });
      };
      current.once('message', (jawaban) => done(jawaban as Jawaban));
      current.once('exit', lost);
      current.once('error', lost);
      current.send(tugas, (error) => {
        if (error !== null) current.kill('SIGKILL');
      });
    });
  };
  return {
    baca: async (path, pilihan) => {
      nama = basename(path);
      child ??= start();
      const sop = added.slice(told);
      told = added.length;
      return (await kirim({ jenis: 'baca', path, pilihan, sop })) as HasilImpor;
    },
    ulang: async (pilihan) => (await kirim({ jenis: 'ulang', pilihan })) as HasilImpor,
    periksa: async (hasil) => {
      const jawaban = await kirim({ jenis: 'periksa', hasil });
      return 'temuan' in jawaban ? jawaban.temuan : null;
    },
    pid: () => child?.pid ?? null,
    tambah: (sop) => void added.push(...sop),
    tutup: () => {
      child?.removeAllListeners();
      child?.kill();
      child = null;
    },
  };
}
