/** What kind of thing a cell of the step table holds, judged by its words alone. */
import { parseWaktu, type Waktu } from '../../domain/waktu.ts';

const SATUAN_KATA = String.raw`(?:menit|mnt|mn|dtk|jam|jm|hr|hari|minggu|bulan|bln|tahun|thn|detik|triwulan|semester|hk|day|hours?)`;
const WAKTU = new RegExp(
  String.raw`^(?:±|maks(?:imal)?\.?|min(?:imal)?\.?|paling (?:lama|lambat|cepat)|kurang lebih|sekitar|@|[<>≤≥]|selama|lebih kurang|kl\.?|\+\/-)?\s*(?:[\dlIOo]{1,4}(?:[.,]\d+)?|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|½|setengah|se)\s*(?:(?:-|–|—|s\/?d\.?|sampai(?: dengan)?|x|X)\s*\d{1,3}\s*)?(?:\([^()]*\)\s*)?['’"]?\s*${SATUAN_KATA}\b.*$`,
  'iu',
);

/** `15 menit`, `± 2 jam kerja`, `1 x 24 jam`; with a unit in the column head bare numbers too. */
export function isWaktu(teks: string, bareNumbers = false): boolean {
  const words = teks.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > 60) return false;
  if (WAKTU.test(words)) return words.split(' ').length <= 9;
  // Minutes as offices abbreviate them: 5’
  if (/^±?\s*\d{1,3}\s*['’′]$/.test(words)) return true;
  if (bareNumbers && /^\d{1,4}(?:\s*[-–]\s*\d{1,4})?$/.test(words)) return true;
  const waktu: Waktu = parseWaktu(words);
  return waktu.jenis === 'kerja' || waktu.jenis === 'kalender';
}

/** `1`, `2.`, `3)`, `IV.`, `a.`, `12a` */
export function isNomor(teks: string): boolean {
  return /^(?:\d{1,3}[a-z]?|[IVX]{1,5}|[A-Za-z])\s*[.)]?$/.test(teks.trim());
}

/** Arabic, the usual number of a step. */
export function isNomorLangkah(teks: string): boolean {
  return /^[\s|(]*\d{1,3}\s*[a-z]?\s*[.),:]?[\s|]*$/.test(teks);
}

/** What drawings leave behind: letters without words, arrows, brackets, Mermaid. */
export function isSisaSimbol(teks: string): boolean {
  const words = teks.trim();
  if (words === '') return false;
  if (/^(?:graph|flowchart)\s+(?:TD|TB|LR|BT|RL)\b/.test(words)) return true;
  return words.split(/\s+/).every((word) => isSisaKata(word));
}

/** One word of such rubble. Indonesian has no words of one letter. */
export function isSisaKata(word: string): boolean {
  return (
    /^[^\p{L}\p{N}()"'“”.,;/&%-]+$/u.test(word) ||
    /^[\p{L}](?:[.,:;'’!]|)$/u.test(word) ||
    /^[<>|\\/{}[\]~^_=*•·@]+\p{L}?$/u.test(word)
  );
}

export const isMulai = (teks: string): boolean => /^\W*(?:mulai|start|begin|awal)\W*$/i.test(teks);
export const isSelesai = (teks: string): boolean => /^\W*(?:selesai|end|finish|akhir|stop)\W*$/i.test(teks);
