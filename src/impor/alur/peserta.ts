/** Who takes part in a step besides its doer: lanes named, invited or left over (rules 1, 2 and 8), units without a lane. */
import type { Perkiraan } from '../../domain/frontmatter.ts';
import { quoteKata, type Perkara, type Bacaan } from './faktor.ts';
import { opening } from './faktor-kata.ts';

export interface Peserta {
  readonly peserta: readonly string[];
  readonly luar: readonly string[];
  readonly perkiraan: readonly Perkiraan[];
}

export function inferPeserta(perkara: Perkara, kolom: readonly (number | null)[], at: number): Peserta {
  const bacaan = perkara.bacaan[at];
  if (!bacaan) return { peserta: [], luar: [], perkiraan: [] };
  const found = new Map<number, Perkiraan>();
  const add = (lane: number, one: Omit<Perkiraan, 'bidang' | 'nilai'>): void => {
    const item = perkara.lajur[lane];
    if (item && lane !== kolom[at] && !found.has(lane)) found.set(lane, { bidang: 'peserta', nilai: item.id, ...one });
  };
  for (const item of bacaan.peranan) {
    if (item.hubungan !== 'bersama' || item.syarat?.jenis === 'tidak') continue;
    const keyakinan = item.sebutan.penuh && item.sebutan.kolom.length === 1 ? 'tinggi' : 'sedang';
    for (const lane of item.sebutan.kolom)
      add(lane, { keyakinan, aturan: 1, bukti: [quoteKata(bacaan, item.kutipan)] });
  }
  if (isMeeting(bacaan)) for (const [lane, one] of invited(perkara, kolom, at)) add(lane, one);
  if (isCoordination(bacaan)) for (const [lane, one] of peers(perkara, kolom, bacaan)) add(lane, one);
  const order = [...found].sort(([a], [b]) => a - b).map(([, one]) => one);
  return { peserta: order.flatMap(({ nilai }) => nilai ?? []), luar: outside(bacaan), perkiraan: order };
}

function isMeeting(bacaan: Bacaan): boolean {
  return (
    bacaan.akar.slice(0, 4).includes('rapat') &&
    bacaan.laku.some((act) => act.kelas === 'rapat' || act.kelas === 'pimpin')
  );
}

function isCoordination(bacaan: Bacaan): boolean {
  return bacaan.akar.slice(0, 6).includes('koordinasi');
}

type Tambahan = readonly [lane: number, one: Omit<Perkiraan, 'bidang' | 'nilai'>];

/** Rule 2: those called to the meeting one or two rows before, and who leads it in the row before. */
function invited({ bacaan: rows }: Perkara, kolom: readonly (number | null)[], at: number): Tambahan[] {
  return rows.slice(Math.max(0, at - 2), at).flatMap((row): Tambahan[] => {
    const called = row.peranan.filter(
      (item) => item.hubungan === 'diundang' || (item.hubungan === 'penerima' && row.akar.includes('undang')),
    );
    const guests = called.flatMap((item) =>
      item.sebutan.kolom.map((lane): Tambahan => [
        lane,
        { keyakinan: 'sedang', aturan: 2, bukti: [quoteKata(row, item.kutipan)] },
      ]),
    );
    const lane = kolom[row.urutan];
    const leads = row.laku.some((act) => act.kelas === 'pimpin') && lane !== null && lane !== undefined;
    return leads ? [...guests, [lane, { keyakinan: 'sedang', aturan: 3, bukti: opening(row) }]] : guests;
  });
}

/** Rule 8: `berkoordinasi dengan kasubag`, with other kasubag lanes that have no step. */
function peers({ lajur }: Perkara, kolom: readonly (number | null)[], bacaan: Bacaan): Tambahan[] {
  const own = bacaan.peranan.filter((item) => item.hubungan === 'bersama');
  return own.flatMap((item) => {
    const heads = item.sebutan.kolom.flatMap((lane) => lajur[lane]?.kata.slice(0, 2).join(' ') ?? []);
    return lajur
      .filter((other) => !kolom.includes(other.kolom) && heads.includes(other.kata.slice(0, 2).join(' ')))
      .map((other): Tambahan => [
        other.kolom,
        { keyakinan: 'sedang', aturan: 8, bukti: [quoteKata(bacaan, item.kutipan), { kutipan: other.nama }] },
      ]);
  });
}

const UNIT =
  'Bagian|Bidang|Dinas|Badan|Biro|Kantor|Kementerian|Inspektorat|Sekretariat|Kecamatan|Kelurahan|Bappeda|BPKAD|BKD|BKPSDM|Polres|Polsek|Kejaksaan|Pengadilan|Puskesmas|Rumah Sakit|Instansi|Lembaga|Perangkat Daerah|OPD|SKPD';
const BERSAMA = new RegExp(
  `\\b(?:berkoordinasi|koordinasi|konsultasi|berkonsultasi|bersama|rapat)(?: [\\p{L}]+){0,3}? dengan ((?:${UNIT})(?:[ /&-]+(?:dan )?\\p{Lu}[\\p{L}.]*)*)`,
  'u',
);

function outside(bacaan: Bacaan): readonly string[] {
  const match = BERSAMA.exec(bacaan.langkah.kegiatan);
  const name = match?.[1];
  if (match === null || name === undefined) return [];
  const from = match.index + match[0].length - name.length;
  const isLane = bacaan.peranan.some(({ sebutan }) => sebutan.mulai < from + name.length && sebutan.akhir > from);
  return isLane ? [] : [name];
}
