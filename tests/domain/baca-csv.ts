/** Two readers of CSV, written apart from the writer and from each other. */

/** RFC 4180 to the letter: anything else is an error. */
export function bacaTepat(csv: string, pemisah: string): string[][] {
  const rows: string[][] = [];
  let at = csv.startsWith('\uFEFF') ? 1 : 0;
  while (at < csv.length) {
    const row: string[] = [];
    for (;;) {
      const quoted = /"((?:[^"]|"")*)"/y;
      const plain = new RegExp(`[^"${pemisah}\r\n]*`, 'y');
      const pattern = csv[at] === '"' ? quoted : plain;
      pattern.lastIndex = at;
      const match = pattern.exec(csv);
      if (match === null) throw new Error(`an open quote at ${at}`);
      row.push(match[1]?.replaceAll('""', '"') ?? match[0]);
      at += match[0].length;
      if (csv.startsWith('\r\n', at)) break;
      if (csv[at] !== pemisah) throw new Error(`${JSON.stringify(csv[at])} at ${at} belongs to no cell`);
      at += 1;
    }
    rows.push(row);
    at += 2;
  }
  return rows;
}

/**
 * As spreadsheets read: a quote opens a cell only at its start, what follows the closing one is part of the cell, any line end
 * ends a row, an open quote runs to the end.
 */
export function bacaLonggar(csv: string, pemisah: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let keadaan: 'awal' | 'polos' | 'kutip' = 'awal';
  const selesai = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
    keadaan = 'awal';
  };
  const text = csv.replace(/^\uFEFF/, '');
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (keadaan === 'kutip') {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else keadaan = 'polos';
    } else if (sign === '"' && keadaan === 'awal') keadaan = 'kutip';
    else if (sign === pemisah) selesai();
    else if (sign === '\r' || sign === '\n') {
      if (sign === '\r' && text.charAt(at + 1) === '\n') at++;
      selesai();
      rows.push([]);
    } else {
      cell += sign;
      keadaan = 'polos';
    }
  }
  selesai();
  return rows;
}
