/** What entries of the registry of regulations must agree on among each other. */
import type { Known } from './check-references.ts';
import { dangling } from './check-sop.ts';
import { kutip } from './kutip.ts';
import type { Problem } from './problem.ts';
import { asText, get, items, type Raw } from './raw.ts';

type Registri = Pick<Known, 'peraturan' | 'registri'>;

/** @param id of the entry; the same evidence gives the same status: what one entry amends, another must call amended, or revoked since */
export function checkPeraturan(id: string, value: unknown, known: Registri): Problem[] {
  const peraturan: Raw = { value, path: [] };
  const status = get(peraturan, 'status');
  const oleh = get(status, 'oleh');
  const mengubah = items(get(peraturan, 'mengubah'));
  return [
    ...[...mengubah, oleh].flatMap((raw) => dangling(raw, known.peraturan, 'Peraturan', 'content/peraturan')),
    ...mengubah.flatMap((raw) => checkDiubah(raw, known)),
    ...(asText(get(status, 'nilai')) === 'diubah' ? checkPengubah(id, oleh, known) : []),
  ];
}

function checkDiubah(raw: Raw, { registri }: Registri): Problem[] {
  const id = asText(raw) ?? '';
  if (!registri.has(id)) return [];
  const nilai = asText(get(get({ value: registri.get(id), path: [] }, 'status'), 'nilai')) ?? '';
  if (['diubah', 'dicabut'].includes(nilai)) return [];
  return [
    {
      path: raw.path,
      message: `Peraturan ini mengubah ${kutip(id)}, tetapi status ${kutip(id)} ${kutip(nilai)}.`,
      hint: 'Tulis status diubah di sana, dengan oleh dan sumbernya.',
    },
  ];
}

function checkPengubah(id: string, oleh: Raw, { registri }: Registri): Problem[] {
  const by = asText(oleh) ?? '';
  if (!registri.has(by)) return [];
  const said = items(get({ value: registri.get(by), path: [] }, 'mengubah')).map(asText);
  if (said.includes(id)) return [];
  return [
    {
      path: oleh.path,
      message: `Status ini menyebut ${kutip(by)} sebagai pengubah, tetapi ${kutip(by)} tidak mencantumkan peraturan ini.`,
      hint: `Tambahkan mengubah: [${id}] di sana.`,
    },
  ];
}
