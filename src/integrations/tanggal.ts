/** The build's today: an input, so that the same commit gives the same pages and findings. */
import { execFileSync } from 'node:child_process';

/** `SOP_TANGGAL` (ISO), else the date of the last commit, else today's date with a warning. */
export function readTanggal(warn: (message: string) => void = () => undefined): string {
  const given = process.env['SOP_TANGGAL'];
  if (given !== undefined && given !== '') {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given))) {
      throw new Error(`SOP_TANGGAL "${given}" bukan tanggal. Tulis seperti 2026-11-22.`);
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
