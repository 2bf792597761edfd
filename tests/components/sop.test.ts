import { describe, expect, test } from 'vitest';
import { uraikanAlur } from '../../src/components/sop/alur-kata.ts';
import { daftarAlur, daftarMulai } from '../../src/components/sop/daftar-alur.ts';
import { ketiadaan } from '../../src/components/sop/identitas.ts';
import { daftarPerkiraan, findBaris, sebutNilai } from '../../src/components/sop/perkiraan.ts';
import { tandaiSop } from '../../src/components/sop/tanda-istilah.ts';
import { waktuPerPelaksana } from '../../src/components/sop/waktu-pelaksana.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { realContent, realSops } from '../content.ts';

const find = async (id: string): Promise<Sop> => {
  const sop = (await realSops()).find((item) => item.id === id);
  if (!sop) throw new Error(id);
  return sop;
};
const PERJANKIN = 'naskah-000/penyusunan-penetapan-perjanjian-kinerja';

describe('the flow in words', () => {
  test('tells every branch, with its target, its lane and what the source leaves open', async () => {
    const sop = await find(PERJANKIN);
    const words = sop.langkah.map((langkah) =>
      uraikanAlur(sop, langkah).map(
        ({ syarat, ke, oleh, balik, ragu }) =>
          `${syarat}: ${balik ? 'kembali ' : ''}${ke?.urutan ?? 'selesai'}, ${oleh ?? '-'}${ragu === null ? '' : ` (${ragu})`}`,
      ),
    );
    expect(words[9]).toEqual([
      'Jika setuju: 11, Sekretaris SKPD',
      'Jika tidak setuju: kembali 9, Penyusun Program Anggaran dan Pelaporan (naskah hanya menyebut perannya)',
    ]);
    expect(words[0]).toEqual([]);
    expect(words[12]).toEqual([]);
  });
});

describe('the flow as a list, for readers of text and for the player', () => {
  test('says of every arrow when, where to, to whom, and whether it goes back', async () => {
    const list = daftarAlur(await find(PERJANKIN));
    expect(list[9]?.arah.map(({ kata, ragu }) => [kata, ragu])).toEqual([
      ['Jika setuju ke langkah 11, Sekretaris SKPD', null],
      [
        'Jika tidak setuju kembali ke langkah 9, Penyusun Program Anggaran dan Pelaporan',
        'naskah hanya menyebut perannya',
      ],
    ]);
    expect(list[12]?.arah.map(({ kata }) => kata)).toEqual(['Lanjut ke selesai']);
  });

  test('says of every step who does it, how surely, and how long', async () => {
    const sop = await find(PERJANKIN);
    const [, , , fourth] = daftarAlur(sop);
    expect(fourth).toMatchObject({
      urutan: 4,
      keputusan: false,
      menungguSemua: false,
      oleh: { nama: 'Kepala Bidang', keyakinan: 'sedang' },
      menit: '2250,2250,1',
    });
    expect(
      daftarAlur(sop)
        .filter(({ keputusan }) => keputusan)
        .map(({ urutan }) => urutan),
    ).toEqual([10, 11]);
  });

  test('begins at the first step; a start of a part carries its name', async () => {
    const sop = await find(PERJANKIN);
    expect(daftarMulai(sop)).toEqual([{ ke: sop.langkah[0]?.id, urutan: 1, nama: null }]);
  });
});

describe('the time budget by lane', () => {
  test('adds up to the SOP and names its longest lane', async () => {
    for (const sop of await realSops()) {
      const rows = waktuPerPelaksana(sop);
      expect(rows.reduce((sum, row) => sum + row.total.maks, 0)).toBe(sop.total.maks);
      expect(rows.reduce((sum, row) => sum + row.jumlahLangkah, 0)).toBe(sop.langkah.length);
      expect(Math.max(...rows.map((row) => row.persen))).toBe(100);
    }
  });
});

describe('a missing field', () => {
  const sumber = {
    naskah: 'x',
    jenis: 'teks',
    hilang: ['tanggal'],
    kosong: ['pencatatan'],
    cacat: [],
    catatan: [],
  } as const;
  test.each([
    ['tanggal.revisi', 'hilang'],
    ['pencatatan', 'kosong'],
    ['nomor', 'tidak-ada'],
  ] as const)('%s: %s', (bidang, expected) => {
    expect(ketiadaan(sumber, bidang)).toBe(expected);
  });
});

describe('evidence', () => {
  test('has one anchor per inferred field, unique on the page', async () => {
    for (const sop of await realSops()) {
      const ids = daftarPerkiraan(sop).map((item) => item.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('shows every inference of the steps', async () => {
    for (const sop of await realSops()) {
      const shown = daftarPerkiraan(sop).flatMap((item) => (item.langkah === null ? [] : item.butir));
      expect(shown).toHaveLength(sop.langkah.reduce((sum, item) => sum + item.perkiraan.length, 0));
    }
  });

  test('leads to the line that holds the quoted words', async () => {
    const { content } = await realContent();
    const sop = await find(PERJANKIN);
    const naskah = content.naskah.find((item) => item.name === sop.sumber.naskah.replace(/\.txt$/, ''));
    const kutipan = 'diparaf dan diserahkan kepada Kepala SKPD';
    const line = findBaris(naskah, { kutipan }, null);
    expect(naskah?.baris[(line ?? 0) - 1]).toContain(kutipan);
    expect(findBaris(naskah, { kutipan: 'tidak ada di naskah mana pun' }, null)).toBeNull();
  });

  test('names lanes and steps instead of ids', async () => {
    const sop = await find(PERJANKIN);
    expect(sebutNilai(sop, 'kepala-skpd')).toBe('Kepala SKPD');
    expect(sebutNilai(sop, sop.langkah[8]?.id ?? '')).toBe('langkah 9');
    expect(sebutNilai(sop, 'kata lain')).toBe('kata lain');
  });
});

test('marking terms changes no letter of any cell, and explains each term once', async () => {
  const { content } = await realContent();
  const plain = (pieces: readonly { readonly teks: string }[]): string => pieces.map((piece) => piece.teks).join('');
  for (const sop of await realSops()) {
    const marked = tandaiSop(sop, content.acuan.istilah);
    expect(marked.langkah.map((item) => plain(item.kegiatan))).toEqual(sop.langkah.map((item) => item.kegiatan));
    expect(marked.langkah.map((item) => item.output.map(plain))).toEqual(
      sop.langkah.map((item) => item.mutuBaku.output),
    );
    expect(marked.langkah.map((item) => item.kelengkapan.map(plain))).toEqual(
      sop.langkah.map((item) => item.mutuBaku.kelengkapan),
    );
    expect(marked.langkah.map((item) => plain(item.keterangan))).toEqual(
      sop.langkah.map((item) => item.keterangan ?? ''),
    );
    expect(marked.identitas.pencatatan?.map(plain)).toEqual(sop.pencatatan);
    expect(new Set(marked.istilah).size).toBe(marked.istilah.length);
  }
});
