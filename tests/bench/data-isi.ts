/** A whole content folder as files, one after the other: nothing of it is held longer than an agency takes. */
import { createSop, type Asal } from './data-sop.ts';
import { planKatalog, type Kantor, type Rencana } from './data-rencana.ts';
import { toYaml, type Nilai } from './data-yaml.ts';

export interface Berkas {
  /** Below the content folder. */
  readonly jalur: string;
  readonly teks: string;
}

interface PeraturanBuatan {
  readonly id: string;
  readonly kutipan: string;
  readonly data: Readonly<Record<string, Nilai>>;
}

/** SOPs of one agency that were enacted together stand in one source text. */
const SENASKAH = 5;

/**
 * Everything but what all catalogues share (stages, terms, pages of rules).
 * @param nasional regulations of the country, with the words they are cited by
 */
export function* createIsi(
  jumlah: number,
  benih: number,
  nasional: readonly Asal['peraturan'][number][],
): Generator<Berkas> {
  const { kantor, sop, topik } = planKatalog(jumlah, benih);
  const byKantor = Map.groupBy(sop, (item) => item.kantor.id);
  for (const [id, nama] of topik) {
    yield yaml(`topik/${id}.yaml`, {
      nama,
      uraian: `${nama}, dari permintaan atau perintah sampai hasilnya diserahkan dan diarsipkan.`,
    });
  }
  const daerah = new Map<string, readonly PeraturanBuatan[]>();
  for (const item of kantor) {
    if (!daerah.has(item.wilayah)) {
      const local = localRegulations(item);
      daerah.set(item.wilayah, local);
      for (const { data, id } of local) yield yaml(`peraturan/${id}.yaml`, data);
    }
    yield yaml(`instansi/${item.id}.yaml`, { nama: item.nama, tingkat: item.tingkat, wilayah: item.wilayah });
    const peraturan = [...nasional, ...(daerah.get(item.wilayah) ?? [])];
    // One agency in twenty has a learning path.
    const melatih = kantor.indexOf(item) % 20 === 0;
    yield* createKantor(item, byKantor.get(item.id) ?? [], peraturan, melatih);
  }
}

function* createKantor(
  kantor: Kantor,
  own: readonly Rencana[],
  peraturan: Asal['peraturan'],
  melatih: boolean,
): Generator<Berkas> {
  const tetangga = own.map(({ id, nama }) => ({ id, nama }));
  const ledger: Record<string, unknown> = {};
  for (let from = 0; from < own.length; from += SENASKAH) {
    const naskah = `${kantor.id}-${String(from / SENASKAH + 1).padStart(2, '0')}`;
    const lines: string[] = [];
    for (const rencana of own.slice(from, from + SENASKAH)) {
      const made = createSop(rencana, { naskah: `${naskah}.txt`, baris: lines.length, peraturan, tetangga });
      lines.push(...made.naskah);
      if (melatih && rencana === own[0]) yield createOrientasi(kantor, rencana, made.langkah);
      ledger[rencana.id.split('/')[1] ?? ''] = { sejak: '2026-01-05', langkah: made.langkah };
      yield { jalur: `sop/${rencana.id}.mdx`, teks: `---\n${toYaml(made.matter)}---\n${made.body}` };
    }
    yield { jalur: `naskah/${naskah}.txt`, teks: `${lines.join('\n')}\n` };
  }
  if (own.length > 0)
    yield { jalur: `tautan/${kantor.id}.json`, teks: `${JSON.stringify({ versi: 1, sop: ledger }, null, 2)}\n` };
}

function createOrientasi(kantor: Kantor, { id, nama }: Rencana, langkah: readonly string[]): Berkas {
  const urutan = [undefined, ...langkah.slice(0, 4)].map((step) => ({
    sop: id,
    langkah: step,
    catatan: step === undefined ? 'Mulailah dari gambar keseluruhan.' : 'Perhatikan kelengkapan dan hasil langkah ini.',
    pertanyaan:
      step === undefined
        ? [{ tanya: 'Ada berapa langkah seluruhnya?', jawab: `${langkah.length} langkah.` }]
        : undefined,
  }));
  const matter = {
    judul: `Pegawai baru ${kantor.nama}`,
    untuk: `Pegawai yang baru ditempatkan di ${kantor.nama}.`,
    tujuan: [`Mengenal prosedur ${nama}.`],
    urutan,
  };
  return { jalur: `orientasi/${kantor.id}.mdx`, teks: `---\n${toYaml(matter)}---\n\nBacalah dari atas ke bawah.\n` };
}

function localRegulations({ tingkat, wilayah }: Kantor): PeraturanBuatan[] {
  const kepala = tingkat === 'provinsi' ? 'pergub' : tingkat === 'kota' ? 'perwali' : 'perbup';
  const sebutan = { pergub: 'Peraturan Gubernur', perwali: 'Peraturan Wali Kota', perbup: 'Peraturan Bupati' }[kepala];
  const place = wilayah.toLowerCase().replaceAll(' ', '-');
  const make = (
    jenis: string,
    sebut: string,
    nomor: number,
    tahun: number,
    tentang: string,
    nilai: string,
  ): PeraturanBuatan => ({
    id: `${jenis}-${place}-${nomor}-${tahun}`,
    kutipan: `${sebut} ${wilayah} Nomor ${nomor} Tahun ${tahun} tentang ${tentang}`,
    data: {
      jenis,
      nomor: String(nomor),
      tahun: String(tahun),
      tentang,
      daerah: wilayah,
      status: { nilai, diperiksa: '2026-11-22' },
    },
  });
  return [
    make('perda', 'Peraturan Daerah', 5, 2016, 'Pembentukan dan Susunan Perangkat Daerah', 'diubah'),
    make(
      kepala,
      sebutan,
      21,
      2017,
      'Kedudukan, Susunan Organisasi, Tugas dan Fungsi serta Tata Kerja',
      'tidak-diketahui',
    ),
    make(kepala, sebutan, 44, 2021, 'Pedoman Penyusunan Standar Operasional Prosedur', 'belum-ditemukan-pencabutan'),
    make('perda', 'Peraturan Daerah', 2, 2023, 'Penyelenggaraan Pelayanan Publik', 'tidak-diketahui'),
  ];
}

const yaml = (jalur: string, data: Readonly<Record<string, Nilai>>): Berkas => ({ jalur, teks: toYaml(data) });
