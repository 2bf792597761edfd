/** A trainer's learning path: steps or whole SOPs in teaching order, with the trainer's own words. */
export interface Pertanyaan {
  readonly tanya: string;
  readonly jawab: string;
}

export interface ButirOrientasi {
  /** SOP id. */
  readonly sop: string;
  /** Step id; absent where the whole SOP is meant. */
  readonly langkah?: string;
  readonly catatan?: string;
  readonly pertanyaan?: readonly Pertanyaan[];
}

export interface Orientasi {
  readonly id: string;
  readonly judul: string;
  readonly untuk: string;
  readonly tujuan: readonly string[];
  readonly urutan: readonly ButirOrientasi[];
}
