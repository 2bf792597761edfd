/** The prose of an SOP, a learning path or a rule's page, ready to be shown: HTML made of Markdown, and our components between it. */
export type Potongan = string | Sisipan;

/** What a body may insert; the site fills it in. */
export interface Sisipan {
  readonly nama: NamaSisipan;
  readonly atribut: Readonly<Record<string, string>>;
  /** Empty but for `Catatan`. */
  readonly isi: readonly Potongan[];
}

export type NamaSisipan = 'Langkah' | 'Bagan' | 'Peraturan' | 'Catatan';
