/** What stopped a command, as a person can act on it: machines speak in codes and stacks. */

const SEBAB: Readonly<Record<string, string>> = {
  EACCES: 'tidak boleh ditulis atau dibaca oleh pengguna ini. Perbaiki hak aksesnya, lalu ulangi.',
  EPERM: 'tidak boleh diubah oleh pengguna ini. Perbaiki hak aksesnya, lalu ulangi.',
  EROFS: 'berada di disk yang hanya dapat dibaca. Pindahkan proyek ke folder yang dapat ditulis, lalu ulangi.',
  ENOSPC: 'tidak dapat ditulis karena disk penuh. Kosongkan sebagian, lalu ulangi.',
  EDQUOT: 'tidak dapat ditulis karena jatah disk habis. Kosongkan sebagian, lalu ulangi.',
  ENOENT: 'tidak ada. Periksa ejaan nama berkas atau foldernya.',
  ENOTDIR: 'bukan folder, padahal di situ diperlukan folder. Pindahkan berkas itu, lalu ulangi.',
  EISDIR: 'adalah folder, padahal di situ diperlukan berkas. Pindahkan folder itu, lalu ulangi.',
  EEXIST: 'sudah ada; tidak ada yang ditimpa.',
  EXDEV: 'berada di disk lain daripada proyek ini. Pilih folder di disk yang sama, lalu salin hasilnya.',
  ENAMETOOLONG: 'terlalu panjang untuk nama berkas. Pendekkan namanya, lalu ulangi.',
  EMFILE: 'tidak dapat dibuka karena terlalu banyak berkas terbuka. Tutup program lain, lalu ulangi.',
};

/** One sentence where the cause is known; else the message with its stack, which whoever mends the program needs. */
export function sebutGangguan(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const sebab = code === undefined ? undefined : SEBAB[code];
  if (sebab !== undefined) {
    const tempat = dest ?? path;
    return tempat === undefined ? `Ada berkas atau folder yang ${sebab}` : `"${tempat}" ${sebab}`;
  }
  // Sentences of ours are plain errors; a bug is a TypeError, a RangeError or the like.
  if (Object.getPrototypeOf(error) === Error.prototype && code === undefined) return error.message;
  return `Kesalahan di dalam program, bukan pada isi Anda. Laporkan baris-baris ini:\n${error.stack ?? error.message}`;
}
