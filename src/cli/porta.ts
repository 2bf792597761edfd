/** A port as a person writes it. @throws with what to write where it is none */
export function readPorta(kata: string): number {
  const porta = Number(kata);
  if (/^\d+$/.test(kata) && porta <= 65_535) return porta;
  throw new Error(`Porta "${kata}" bukan nomor porta. Tulis angka dari 0 sampai 65535, misalnya 4321.`);
}
