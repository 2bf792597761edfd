/** Dates as Indonesian readers write them. */
export const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** `2022-08-30` → `30 Agustus 2022`; `2022-08` → `Agustus 2022`. Anything else is returned as it is. */
export function formatTanggal(iso: string): string {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  const bulan = BULAN[Number(match?.[2]) - 1];
  if (match === null || bulan === undefined) return iso;
  return [match[3] && Number(match[3]), bulan, match[1]].filter(Boolean).join(' ');
}

/** True for a day (`2022-08-30`) or a month (`2022-08`) of the calendar, of the years in which our documents are written. */
export function isTanggal(iso: string): boolean {
  const match = /^((?:19|20)\d{2})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const parsed = new Date(Date.UTC(year, month - 1, day));
  return parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === day;
}
