/** Letters of a column: 0 → A, 26 → AA. */
export function hurufKolom(kolom: number): string {
  const rest = Math.floor(kolom / 26) - 1;
  return (rest < 0 ? '' : hurufKolom(rest)) + String.fromCharCode(65 + (kolom % 26));
}
