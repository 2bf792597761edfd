/** Words for checks, signatures, outside reviews, returns and hand-overs. */
import { JENJANG } from '../../domain/kosakata.ts';
import type { KolomSop, Segmen } from '../comparison.ts';
import {
  bilangan,
  daftar,
  joinGroups,
  listSop,
  namaLangkah,
  namaSop,
  shorten,
  sopLangkah,
  tulis,
  type Ucapan,
} from './kalimat.ts';
import type { Bukti, Pernyataan } from './pernyataan.ts';
import { sayTidakAda } from './ucapan-langkah.ts';

type Bangun = Pernyataan & {
  readonly jenis:
    'tanpa-tanda-tangan' | 'pemeriksaan' | 'reviu-luar' | 'tanpa-jalan-tolak' | 'penanda-tangan' | 'serah-terima';
};

export function sayBangun(ucapan: Ucapan, item: Bangun): readonly Segmen[] {
  const { kolom } = ucapan;
  switch (item.jenis) {
    case 'tanpa-tanda-tangan':
      return sayTidakAda(ucapan, { sebutan: 'penandatanganan' }, item.tanpa, item.memuat);
    case 'pemeriksaan':
      return tulis(
        'Sebelum langkah penandatanganan ada ',
        joinGroups(
          item.kelompok.map(({ jumlah, sop }) =>
            jumlah === 0
              ? tulis('tidak satu pun langkah pemeriksaan di ', listSop(kolom, sop))
              : tulis(
                  `${bilangan(jumlah)} langkah pemeriksaan di `,
                  daftar(sop.map(({ sop: id, periksa }) => sopLangkah(kolom, { sop: id, langkah: periksa }))),
                ),
          ),
        ),
      );
    case 'reviu-luar':
      return sayReviu(kolom, item);
    case 'tanpa-jalan-tolak':
      return tulis(
        listSop(kolom, item.tanpa),
        ' tidak menyatakan apa yang dilakukan jika hasil pemeriksaan tidak disetujui; ',
        daftar(item.menyatakan.map((own) => sopLangkah(kolom, own))),
        ' menyatakannya',
      );
    case 'penanda-tangan':
      return tulis(
        'Jenjang penanda tangan berbeda: ',
        joinGroups(
          item.kelompok.map(({ jenjang, sop }) =>
            tulis(
              `${JENJANG[jenjang]} di `,
              daftar(sop.map((own) => tulis(namaSop(kolom, own.sop), ` (${own.nama}, `, namaLangkah(kolom, own), ')'))),
            ),
          ),
        ),
      );
    case 'serah-terima':
      return tulis(
        'Pekerjaan berpindah pelaksana ',
        joinGroups(shorten(item.kelompok).map(({ jumlah, sop }) => tulis(`${jumlah} kali di `, listSop(kolom, sop)))),
      );
  }
}

function sayReviu(
  kolom: readonly KolomSop[],
  { meminta, menyebut }: Bangun & { readonly jenis: 'reviu-luar' },
): readonly Segmen[] {
  const asking = meminta.map((item) =>
    tulis(
      namaSop(kolom, item.sop),
      ' (',
      namaLangkah(kolom, { sop: item.sop, langkah: item.reviu }),
      item.pihak.length === 0 ? '' : `, oleh ${item.pihak.join(', ')}`,
      ...(item.disebut.length === 0 ? [] : [' menurut ', namaLangkah(kolom, { sop: item.sop, langkah: item.disebut })]),
      ')',
    ),
  );
  const naming = menyebut.map((item: Bukti & { readonly pihak: readonly string[] }) =>
    tulis(namaSop(kolom, item.sop), ` menyebut ${item.pihak.join(', ')} di dalam `, namaLangkah(kolom, item)),
  );
  const only = meminta.length === 1;
  return tulis(
    only ? 'Hanya ' : '',
    daftar(asking),
    only ? ' yang memuat langkah reviu dari luar' : ' memuat langkah reviu dari luar',
    ...(naming.length === 0 ? [] : ['; ', daftar(naming)]),
  );
}
