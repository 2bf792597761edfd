/** A place of a draft that needs a person's eyes. */
export interface Catatan {
  readonly tempat: string;
  readonly pesan: string;
}
