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
