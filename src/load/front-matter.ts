/** Splits an MDX file into front matter and body, with the lines they start on. */
import type { Place } from './place.ts';

export type SplitFile =
  | { readonly ok: true; readonly yaml: string; readonly body: string; readonly bodyLine: number }
  | { readonly ok: false; readonly problem: Place };

export function splitFrontMatter(text: string): SplitFile {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    return fail(
      1,
      'Berkas ini tidak diawali garis ---.',
      'Mulai berkas dengan --- di baris pertama, lalu data SOP, lalu --- lagi.',
    );
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1)
    return fail(lines.length, 'Data SOP tidak ditutup dengan garis ---.', 'Tambahkan garis --- sesudah data.');
  return {
    ok: true,
    yaml: `${lines.slice(1, end).join('\n')}\n`,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function fail(line: number, message: string, hint: string): SplitFile {
  return { ok: false, problem: { line, column: 1, path: [], message, hint } };
}
