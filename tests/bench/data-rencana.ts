/** Who has which procedure: agencies of made-up places, their topics, and one entry per SOP to be written. */
import { createAcak } from './padanan-acak.ts';
import { KEKHUSUSAN, UMUM, URUSAN, WILAYAH_BELAKANG, WILAYAH_DEPAN, type Urusan } from './data-kata.ts';

export interface Kantor {
  readonly id: string;
  readonly nama: string;
  readonly tingkat: 'provinsi' | 'kabupaten' | 'kota';
  readonly wilayah: string;
  readonly urusan: Urusan;
}

export interface Rencana {
  /** `<instansi>/<slug>` */
  readonly id: string;
  readonly nama: string;
  readonly kantor: Kantor;
  /** Topic id; all SOPs of a topic do the same thing in different agencies. */
  readonly topik: string;
  /** Seed of its own: an SOP is the same whatever stands beside it. */
  readonly benih: number;
}

export interface Katalog {
  readonly kantor: readonly Kantor[];
  readonly topik: ReadonlyMap<string, string>;
  readonly sop: readonly Rencana[];
}

/** SOPs per agency on average; agencies differ by a factor of eight. */
const RATA = 25;
/** Shares of general procedures, those of the agency's kind, and those of one agency alone. */
const BAGIAN = { umum: 0.35, layanan: 0.53 };

export function planKatalog(jumlah: number, benih: number): Katalog {
  const acak = createAcak(benih);
  const kantor = listKantor(Math.max(1, Math.ceil(jumlah / RATA)));
  const weights = kantor.map(() => 0.25 + 1.75 * acak() ** 2);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const topik = new Map<string, string>();
  const sop: Rencana[] = [];
  let due = 0;
  for (const [at, item] of kantor.entries()) {
    due += ((weights[at] ?? 0) / sum) * jumlah;
    const count = (at === kantor.length - 1 ? jumlah : Math.round(due)) - sop.length;
    const own = new Set<string>();
    // A procedure an agency has already is taken with a speciality instead.
    for (let nth = 0; nth < count; nth += 1) {
      const { dasar, nama } = pickProcedure(item, own, acak);
      own.add(slugOf(nama));
      const id = slugOf(dasar);
      if (!topik.has(id)) topik.set(id, dasar);
      sop.push({
        id: `${item.id}/${slugOf(nama)}`,
        nama,
        kantor: item,
        topik: id,
        benih: hash(`${benih}/${item.id}/${nama}`),
      });
    }
  }
  return { kantor, topik, sop: sop.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function pickProcedure(
  kantor: Kantor,
  taken: ReadonlySet<string>,
  acak: () => number,
): { dasar: string; nama: string } {
  const from = (list: readonly string[]): string => list[Math.floor(acak() ** 1.3 * list.length)] ?? '';
  for (;;) {
    const kind = acak();
    if (kind < BAGIAN.umum + BAGIAN.layanan) {
      const dasar = from(kind < BAGIAN.umum ? UMUM : kantor.urusan.layanan);
      if (!taken.has(slugOf(dasar))) return { dasar, nama: dasar };
    }
    const dasar = `${from(acak() < 0.5 ? UMUM : kantor.urusan.layanan)} ${from(KEKHUSUSAN)}`;
    if (!taken.has(slugOf(dasar))) return { dasar, nama: dasar };
    const unit = kantor.urusan.bidang[Math.floor(acak() * kantor.urusan.bidang.length)] ?? '';
    const nama = `${dasar} Bidang ${unit}`;
    if (!taken.has(slugOf(nama))) return { dasar, nama };
  }
}

/** Places one after the other, each with all kinds of agencies. */
function listKantor(jumlah: number): Kantor[] {
  return Array.from({ length: jumlah }, (_, at): Kantor => {
    const urusan = URUSAN[at % URUSAN.length] as Urusan;
    const place = Math.floor(at / URUSAN.length);
    const name = placeName(place);
    const tingkat = place === 0 ? 'provinsi' : place % 4 === 3 ? 'kota' : 'kabupaten';
    const wilayah = `${tingkat === 'provinsi' ? 'Provinsi' : tingkat === 'kota' ? 'Kota' : 'Kabupaten'} ${name}`;
    return {
      id: slugOf(`${urusan.id} ${tingkat} ${name}`),
      nama: `${urusan.nama} ${wilayah}`,
      tingkat,
      wilayah,
      urusan,
    };
  });
}

function placeName(nth: number): string {
  const front = WILAYAH_DEPAN[nth % WILAYAH_DEPAN.length] ?? '';
  const back = WILAYAH_BELAKANG[Math.floor(nth / WILAYAH_DEPAN.length + nth) % WILAYAH_BELAKANG.length] ?? '';
  return `${front}${back}`;
}

/** At most 78 characters, whole words. */
export function slugOf(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > 78) break;
    slug = longer;
  }
  return slug;
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
