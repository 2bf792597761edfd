/** The build's today: an input, so that the same commit gives the same pages and findings. */
import { execFileSync } from 'node:child_process';

/** `SOP_TANGGAL` (ISO), else the date of the last commit, else today's date with a warning. */
export function readTanggal(warn: (message: string) => void = () => undefined): string {
  const given = process.env['SOP_TANGGAL'];
  if (given !== undefined && given !== '') {
    if (!isHari(given)) {
      throw new Error(
        `SOP_TANGGAL "${given.slice(0, 40)}" bukan tanggal. Tulis hari yang ada dalam kalender, seperti 2026-11-22.`,
      );
    }
    return given;
  }
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    warn(
      'Tanggal situs diambil dari jam komputer karena riwayat git tidak ada; setel SOP_TANGGAL agar hasilnya selalu sama.',
    );
    return new Date().toISOString().slice(0, 10);
  }
}

/** A day that is in the calendar: `Date` would read 31 February as 3 March. */
function isHari(iso: string): boolean {
  const time = /^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
