/** What the identity block says, as the fields of the front matter, with what is lost, empty or doubtful. */
import {
  barisIdentitas,
  BIDANG,
  BIDANG_IDENTITAS,
  BIDANG_POLOS,
  isDaftar,
  type Bidang,
  type BidangIdentitas,
  type IsianPolos,
} from '../../domain/identitas.ts';
import { KEPALA_SITASI, splitDaftar } from '../kenali/daftar.ts';
import type { IdentitasMentah, IsiBidang } from '../kenali/identitas.ts';
import { namaDariJudul, readJudul } from '../../bahasa/kantor/judul-sop.ts';
import { joinBaris } from '../kenali/kisi.ts';
import type { BidangTeks } from '../kenali/label.ts';
import { readPengesah } from '../../bahasa/kantor/pengesah.ts';
import { parseTanggal } from '../../bahasa/kantor/tanggal-cetak.ts';
import { readInstansi } from '../../bahasa/kantor/instansi.ts';

export interface Identitas {
  readonly nama: string | null;
  readonly judulNaskah: { readonly sampul?: string; readonly identitas?: string; readonly prosedur?: string };
  readonly nomor: string | null;
  /** Agency lines as printed. */
  readonly instansi: string | null;
  readonly unit: string | null;
  readonly tanggal: Readonly<Record<'pembuatan' | 'revisi' | 'efektif' | 'pengesahan', string | null>>;
  readonly pengesahan: { readonly jabatan: string; readonly nama?: string; readonly pangkat?: string } | null;
  readonly dasarHukum: readonly string[];
  readonly keterkaitan: readonly string[];
  readonly polos: IsianPolos;
  readonly definisi: readonly { readonly istilah: string; readonly arti: string }[];
  readonly hilang: readonly BidangIdentitas[];
  readonly kosong: readonly BidangIdentitas[];
  /** What was changed in copying, as Indonesian sentences. */
  readonly catatan: readonly string[];
  /** What needs eyes: field and sentence. */
  readonly ragu: readonly { readonly bidang: string; readonly pesan: string }[];
}

const TANGGAL = ['pembuatan', 'revisi', 'efektif', 'pengesahan'] as const;
const WAJIB = Object.keys(BIDANG_IDENTITAS) as BidangIdentitas[];
const TEKS_POLOS = BIDANG_POLOS.filter((bidang) => !isDaftar(bidang));
const KOSONG = /^[\s\-–—.…_:/]*$/;

export function composeIdentitas(mentah: IdentitasMentah, sesudah: IdentitasMentah): Identitas {
  const catatan: string[] = [];
  const ragu: { bidang: string; pesan: string }[] = [];
  const hilang: BidangIdentitas[] = [];
  const kosong: BidangIdentitas[] = [];
  const all = [...mentah.bidang, ...sesudah.bidang];
  const find = (bidang: BidangTeks): IsiBidang | undefined => {
    const found = all.filter((item) => item.bidang === bidang);
    return found.find((item) => item.baris.some((line) => !KOSONG.test(line))) ?? found[0];
  };
  const textOf = (bidang: BidangTeks): string | null => {
    const teks = joinBaris(find(bidang)?.baris ?? []).trim();
    return KOSONG.test(teks) ? null : teks;
  };
  for (const item of all) if (item.ragu !== undefined) ragu.push({ bidang: item.bidang, pesan: item.ragu });

  const tanggal = { pembuatan: null, revisi: null, efektif: null, pengesahan: null } as Record<
    (typeof TANGGAL)[number],
    string | null
  >;
  for (const jenis of TANGGAL) {
    const printed = textOf(`tanggal.${jenis}`);
    if (printed === null) {
      if (find(`tanggal.${jenis}`) !== undefined) kosong.push(`tanggal.${jenis}`);
      continue;
    }
    tanggal[jenis] = parseTanggal(printed);
    if (tanggal[jenis] === null)
      ragu.push({ bidang: `tanggal.${jenis}`, pesan: `“${printed.slice(0, 80)}” tidak terbaca sebagai tanggal.` });
    else if (printed !== tanggal[jenis])
      catatan.push(`Tanggal ${jenis} tercetak “${printed}”; ditulis ulang dalam bentuk baku.`);
  }

  const nomor = readNomor(textOf('nomor'), catatan);
  if (nomor === null && find('nomor') !== undefined) kosong.push('nomor');
  const titles = readJudulSop(mentah, textOf('nama'));
  const pengesahan = readPengesahan(find('pengesahan'), sesudah, kosong);
  const daftar = readDaftar(find, { catatan, ragu, kosong });
  const teks = new Map<Bidang, string | null>(TEKS_POLOS.map((bidang) => [bidang, textOf(bidang)]));
  for (const [bidang, isi] of teks)
    if (isi === null && find(bidang) !== undefined && isWajib(bidang)) kosong.push(bidang);
  const office = readInstansi(mentah.lepas, textOf('instansi'), textOf('unit'));

  const block = (
    ['nomor', 'nama', 'pengesahan', 'tanggal.pembuatan', 'tanggal.efektif', 'tanggal.pengesahan'] as const
  ).some((bidang) => find(bidang) !== undefined);
  if (!block) {
    if (office.instansi === null) hilang.push('instansi');
    if (office.unit === null) hilang.push('unit');
    hilang.push('nomor', 'tanggal', 'pengesahan', 'nama', ...WAJIB.filter((bidang) => teks.has(bidang)));
  }
  for (const bidang of WAJIB) if (isDaftar(bidang) && find(bidang) === undefined) hilang.push(bidang);

  return {
    ...titles,
    nomor,
    ...office,
    tanggal,
    pengesahan,
    dasarHukum: daftar.get('dasarHukum') ?? [],
    keterkaitan: daftar.get('keterkaitan') ?? [],
    polos: composePolos(daftar, teks),
    definisi: readDefinisi(find('definisi')),
    hilang,
    kosong,
    catatan,
    ragu,
  };
}

const isWajib = (bidang: Bidang): bidang is BidangIdentitas => barisIdentitas(bidang).wajib;

/** In the order of the front matter; a field that need not be written is absent where nothing is printed. */
function composePolos(
  daftar: ReadonlyMap<Bidang, readonly string[]>,
  teks: ReadonlyMap<Bidang, string | null>,
): IsianPolos {
  const filled = BIDANG_POLOS.flatMap((bidang): [Bidang, unknown][] => {
    const isi = isDaftar(bidang) ? (daftar.get(bidang) ?? []) : (teks.get(bidang) ?? '');
    return isi.length > 0 || (isDaftar(bidang) && isWajib(bidang)) ? [[bidang, isi]] : [];
  });
  return Object.fromEntries(filled) as unknown as IsianPolos;
}

/** Blanks that a scanner or a form put around marks go; all else stays. */
function readNomor(printed: string | null, catatan: string[]): string | null {
  if (printed === null) return null;
  const own = printed.replace(/\s+/g, ' ').trim();
  const marks = own.match(/\s[/.-]|[/.-]\s/g)?.length ?? 0;
  const words = own.split(/[\s/.-]+/).some((word) => /^\p{Ll}{3,}$/u.test(word));
  if (marks < 2 || words) return own;
  const joined = own.replace(/\s*([/.-])\s*/g, '$1');
  if (joined !== own) catatan.push(`Nomor SOP tercetak “${own}”; spasinya dihilangkan.`);
  return joined;
}

function readJudulSop(mentah: IdentitasMentah, identitas: string | null): Pick<Identitas, 'nama' | 'judulNaskah'> {
  const loose = mentah.lepas;
  const prosedur = loose.filter((teks) => readJudul(teks) !== null).at(-1);
  const cover = loose.findIndex(
    (teks) =>
      /^\W*STANDAR(?:D)? OPERASIONAL PROSEDUR\W*(?:\(?\W*SOP\W*\)?)?\W*$/i.test(teks) || /^\W*SOP\W*$/.test(teks),
  );
  const below = cover === -1 ? undefined : loose[cover + 1];
  const sampul =
    below !== undefined &&
    below.length < 160 &&
    readJudul(below) === null &&
    !/^(?:PEMERINTAH|KEMENTERIAN|DINAS|BADAN|SEKRETARIAT)\b/.test(below) &&
    !/\d{4}$/.test(below)
      ? below
      : undefined;
  const printed = [identitas, prosedur, sampul].filter(
    (teks): teks is string => typeof teks === 'string' && teks !== '',
  );
  const [first] = printed;
  if (first === undefined) return { nama: null, judulNaskah: {} };
  const names = printed.map(namaDariJudul);
  const own = names[0] ?? first;
  // The same words in mixed case read better than capitals made small by us.
  const better = printed.find((teks, index) => {
    const bare = names[index] ?? '';
    return bare.toLowerCase() === own.toLowerCase() && teks.includes(bare);
  });
  const nama = better === undefined ? own : namaDariJudul(better);
  return {
    nama,
    judulNaskah: {
      ...(sampul !== undefined && sampul !== nama && { sampul }),
      ...(identitas !== null && identitas !== nama && { identitas }),
      ...(prosedur !== undefined && prosedur !== nama && { prosedur }),
    },
  };
}

function readPengesahan(
  isi: IsiBidang | undefined,
  sesudah: IdentitasMentah,
  kosong: BidangIdentitas[],
): Identitas['pengesahan'] {
  const own = readPengesah((isi?.baris ?? []).join('\n'));
  const signature = readPengesah(sesudah.lepas.join('\n'));
  const jabatan = own.jabatan ?? signature.jabatan;
  if (jabatan === undefined) {
    if (isi !== undefined) kosong.push('pengesahan');
    return null;
  }
  const nama = own.nama ?? signature.nama;
  const pangkat = own.pangkat ?? signature.pangkat;
  return { jabatan, ...(nama !== undefined && { nama }), ...(pangkat !== undefined && { pangkat }) };
}

interface Catat {
  readonly catatan: string[];
  readonly ragu: { bidang: string; pesan: string }[];
  readonly kosong: BidangIdentitas[];
}

/** Items of every list that is printed; `definisi`, whose items have two parts, is read apart. */
function readDaftar(
  find: (bidang: BidangTeks) => IsiBidang | undefined,
  { catatan, ragu, kosong }: Catat,
): Map<Bidang, readonly string[]> {
  const result = new Map<Bidang, readonly string[]>();
  const glued: string[] = [];
  for (const bidang of BIDANG.filter((item) => isDaftar(item) && item !== 'definisi')) {
    const isi = find(bidang);
    if (isi === undefined) continue;
    const starts =
      bidang === 'dasarHukum'
        ? KEPALA_SITASI
        : bidang === 'keterkaitan'
          ? /^(?:SOP|POS|Standar Operasional)\b/i
          : undefined;
    const { butir, diputus } = splitDaftar(isi.baris, starts);
    const filled = butir.filter((teks) => !KOSONG.test(teks));
    result.set(bidang, filled);
    if (filled.length === 0 && isWajib(bidang)) kosong.push(bidang);
    if (diputus && filled.length > 0) glued.push(bidang);
    if (filled.length === 1 && (filled[0]?.length ?? 0) > 300)
      ragu.push({ bidang, pesan: 'Isinya satu butir yang panjang; mungkin beberapa butir menyatu.' });
  }
  if (glued.length > 0) {
    catatan.push(
      `Butir daftar ${glued.join(', ')} menyatu atau terlepas dari nomornya; dipisahkan menurut nomornya, dan nomornya tidak disalin.`,
    );
  }
  return result;
}

function readDefinisi(isi: IsiBidang | undefined): { istilah: string; arti: string }[] {
  if (isi === undefined) return [];
  return splitDaftar(isi.baris).butir.flatMap((teks) => {
    const match = /^(.{2,80}?)\s*(?::|\badalah\b|=|–)\s*(.+)$/s.exec(teks);
    return match === null ? [] : [{ istilah: match[1] ?? '', arti: match[2] ?? '' }];
  });
}
