/** How firmly a step belongs to its row: by what its own words say, never by how alike two texts are. */
import type { Langkah } from '../../domain/sop.ts';
import type { Alasan, Kekuatan } from '../comparison.ts';
import { isObjekSama, listInti } from './inti.ts';
import type { Kelompok } from './penjajaran.ts';
import { sebutTindakan } from './sebutan.ts';

export interface Penilaian {
  readonly kekuatan: Kekuatan;
  readonly alasan: readonly Alasan[];
}

const KEKUATAN: readonly Kekuatan[] = ['lemah', 'sedang', 'kuat'];

/**
 * `kuat`: stage, act and object are those of the row. `sedang`: two of them. `lemah`: fewer.
 * Of several steps of one SOP the firmest counts.
 */
export function judgeSel(
  langkah: readonly Langkah[],
  kelompok: Kelompok,
  isPin: (langkah: Langkah) => boolean,
  konsep: (teks: string) => string[],
): Penilaian {
  if (langkah.some(isPin)) {
    return { kekuatan: 'kuat', alasan: [{ jenis: 'pin', teks: 'Ditetapkan oleh penulis topik' }] };
  }
  const [best] = langkah
    .map((item) => judgeLangkah(item, kelompok, konsep))
    .sort((a, b) => KEKUATAN.indexOf(b.kekuatan) - KEKUATAN.indexOf(a.kekuatan));
  return best ?? { kekuatan: 'lemah', alasan: [] };
}

function judgeLangkah(langkah: Langkah, kelompok: Kelompok, konsep: (teks: string) => string[]): Penilaian {
  const inti = listInti(langkah, konsep);
  const act = inti.find((item) => item.kelas === kelompok.kelas);
  const tahap = langkah.tahap.id === kelompok.tahap;
  const objek = act !== undefined && isObjekSama(act.kelas, act.objek, kelompok.objek);
  const named = objek && act.objek.length > 0 && kelompok.objek.length > 0;
  const count = Number(tahap) + Number(act !== undefined) + Number(named);
  const kekuatan = tahap && objek ? 'kuat' : count >= 2 ? 'sedang' : 'lemah';
  const said = act ?? inti[0];
  const noun = sebutTindakan(kelompok.kelas);
  const alasan: (Alasan | null)[] = [
    { jenis: 'tahap', teks: `${tahap ? 'Tahap sama' : 'Tahapnya lain'}: ${langkah.tahap.nama}` },
    said === undefined
      ? null
      : {
          jenis: 'kegiatan',
          teks: `${act ? `Tindakan sama${noun === null ? '' : `, ${noun}`}` : 'Tindakannya lain'}: “${said.kutipan}”`,
        },
    act === undefined || act.objek.length === 0 || kelompok.objek.length === 0
      ? null
      : {
          jenis: 'objek',
          teks: objek ? 'Objek sama' : 'Objeknya lain',
        },
  ];
  return { kekuatan, alasan: alasan.filter((item) => item !== null) };
}
