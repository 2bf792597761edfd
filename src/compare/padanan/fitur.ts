/** What a step is recognised by: its stage, who does it, what is done to what, with which documents, and when. */
import type { Peran } from '../../domain/kosakata.ts';
import { keyakinanPelaksana, type Langkah, type Sop } from '../../domain/sop.ts';
import { listKlausa, listPerbuatan, type Klausa } from '../../bahasa/kantor/perbuatan.ts';
import { weighVektor, type Vektor } from './vektor.ts';

export interface FiturLangkah {
  /** Place of the SOP among those given, and of the step among its steps. */
  readonly sop: number;
  readonly row: number;
  readonly langkah: Langkah;
  /** `sop#langkah`, unique. */
  readonly id: string;
  /** Null when the caller hides it. */
  readonly tahap: string | null;
  readonly peran: Peran | null;
  /** How far the lane may be trusted, 0 to 1. */
  readonly percayaPeran: number;
  /** Lanes that do the step or take part. */
  readonly pelaksana: ReadonlySet<string>;
  /** What is done, clause by clause. */
  readonly klausa: readonly Klausa[];
  /** Roots of the words. */
  readonly kata: ReadonlySet<string>;
  readonly tindakan: Vektor;
  readonly isi: Vektor;
  readonly keluaran: Vektor;
  readonly masukan: Vektor;
  /** 0 at the first step, 1 at the last. */
  readonly posisi: number;
}

export interface FiturOptions {
  readonly konsep: (teks: string) => string[];
  readonly sembunyikanTahap?: boolean;
}

/** All steps of all SOPs, in order. */
export function listFitur(sops: readonly Sop[], options: FiturOptions): readonly FiturLangkah[] {
  const steps = sops.flatMap((sop, index) => {
    const names = sop.pelaksana.map((item) => options.konsep(item.nama)).filter((words) => words.length > 0);
    return sop.langkah.map((langkah, row) => ({
      sop,
      index,
      langkah,
      row,
      bags: readBags(langkah, names, options.konsep),
    }));
  });
  const tindakan = weighVektor(steps.map((item) => item.bags.tindakan));
  const isi = weighVektor(steps.map((item) => item.bags.isi));
  const dokumen = weighVektor(steps.flatMap((item) => [item.bags.keluaran, item.bags.masukan]));
  const empty: Vektor = { kunci: new Int32Array(), nilai: new Float64Array() };
  return steps.map(({ sop, index, langkah, row, bags }, place): FiturLangkah => {
    const lane = sop.pelaksana.find((item) => item.id === langkah.pelaksana);
    return {
      sop: index,
      row,
      langkah,
      id: `${sop.id}#${langkah.id}`,
      tahap: options.sembunyikanTahap ? null : langkah.tahap.id,
      peran: lane?.peran ?? null,
      percayaPeran: PERCAYA[keyakinanPelaksana(langkah) ?? 'pasti'],
      pelaksana: new Set([...(langkah.pelaksana === null ? [] : [langkah.pelaksana]), ...langkah.peserta]),
      klausa: bags.klausa,
      kata: new Set(bags.isi.keys()),
      tindakan: tindakan[place] ?? empty,
      isi: isi[place] ?? empty,
      keluaran: dokumen[2 * place] ?? empty,
      masukan: dokumen[2 * place + 1] ?? empty,
      posisi: sop.langkah.length < 2 ? 0.5 : row / (sop.langkah.length - 1),
    };
  });
}

const PERCAYA = { pasti: 1, tinggi: 1, sedang: 0.8, rendah: 0.5 } as const;
const BOBOT_KLAUSA = { utama: 1, untuk: 0.3, jika: 0.3, yang: 0.15 } as const;
/** What comes later in a sentence is rarely its point. */
const SUSUT = 0.75;
/** Of an action named by its result. */
const TURUNAN = 1;

interface Bags {
  readonly klausa: readonly Klausa[];
  readonly tindakan: ReadonlyMap<string, number>;
  readonly isi: ReadonlyMap<string, number>;
  readonly keluaran: ReadonlyMap<string, number>;
  readonly masukan: ReadonlyMap<string, number>;
}

/** `ringkas` counts once more: it is the author's own word for the main action. */
function readBags(langkah: Langkah, lanes: readonly string[][], konsep: (teks: string) => string[]): Bags {
  const perbuatan = listPerbuatan(langkah.kegiatan);
  const singkat = listPerbuatan(langkah.ringkas);
  const tindakan = new Map<string, number>();
  for (const list of [perbuatan, singkat]) {
    let weight = 1;
    for (const item of list) {
      raise(tindakan, item.kelas, weight * BOBOT_KLAUSA[item.klausa] * (item.turunan ? TURUNAN : 1));
      if (item.klausa === 'utama' && !item.turunan) weight *= SUSUT;
    }
  }
  const isi = new Map<string, number>();
  const words = dropLanes(konsep(langkah.kegiatan), lanes);
  words.forEach((word, place) => raise(isi, word, Math.max(0.3, 1 - 0.06 * place)));
  for (const word of dropLanes(konsep(langkah.ringkas), lanes)) isi.set(word, (isi.get(word) ?? 0) + 0.7);
  const bag = (texts: readonly string[]): ReadonlyMap<string, number> =>
    new Map(texts.flatMap((text) => dropLanes(konsep(text), lanes)).map((word) => [word, 1]));
  return {
    klausa: listKlausa(langkah.kegiatan, perbuatan, konsep),
    tindakan,
    isi,
    keluaran: bag(langkah.mutuBaku.output),
    masukan: bag(langkah.mutuBaku.kelengkapan),
  };
}

function raise(bag: Map<string, number>, word: string, weight: number): void {
  bag.set(word, Math.max(bag.get(word) ?? 0, weight));
}

/** Who acts is told by the lane; lane names among the words would only make steps of one person alike. */
function dropLanes(words: readonly string[], lanes: readonly string[][]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const lane = lanes.find((name) => name.every((word, place) => words[at + place] === word));
    if (lane === undefined) kept.push(words[at++] ?? '');
    else at += lane.length;
  }
  return kept;
}
