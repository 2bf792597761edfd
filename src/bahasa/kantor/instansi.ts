/** The agency and the unit, as the letterhead prints them: on several lines or run together on one. */
import { readJudul } from './judul-sop.ts';

const PEMERINTAH =
  /^\W*(?:PEMERINTAH\b|PEMKAB\b|PEMKOT\b|PEMPROV\b|KEMENTERIAN\b|Pemerintah\s+(?:Provinsi|Kota|Kabupaten|Daerah|Desa)|Kementerian\s)/u;
const KANTOR =
  /\b(?:DINAS|BADAN|SEKRETARIAT|INSPEKTORAT|KECAMATAN|KELURAHAN|RUMAH SAKIT|RSUD|PUSKESMAS|SATUAN POLISI|KANTOR|BALAI|UPTD?|DIREKTORAT|BIRO|LEMBAGA|KOMISI|PENGADILAN|KEJAKSAAN|SEKOLAH|UNIVERSITAS|DEWAN)\b/;

/** A line that is an agency's name and nothing else. */
const KANTOR_AWAL = new RegExp(`^(?:${KANTOR.source.replace('\\b(?:', '').replace(')\\b', '')})\\b[^.;:]*$`, 'i');
const UNIT_AWAL = /^(?:Setiap\s+)?(?:Bagian|Bidang|Sekretariat|Sub ?bagian|Seksi|Biro|UPT|Unit|Subbagian|Kelompok)\b/i;

export interface InstansiTerbaca {
  readonly instansi: string | null;
  readonly unit: string | null;
}

/** @param lines what no label claims, in order */
export function readInstansi(lines: readonly string[], instansi: string | null, unit: string | null): InstansiTerbaca {
  const at = lines.findIndex((line) => PEMERINTAH.test(line));
  if (at === -1) {
    const found = lines.findIndex(
      (line) =>
        KANTOR.test(line.toUpperCase()) && KANTOR_AWAL.test(line) && line.length < 120 && readJudul(line) === null,
    );
    if (found === -1) {
      // A letterhead of two lines: whoever it is, and the unit below.
      const below = lines
        .slice(0, 2)
        .findLast((line) => UNIT_AWAL.test(line) && line.length < 120 && !/[.;]$/.test(line));
      return { instansi, unit: unit ?? below ?? null };
    }
    const next = lines[found + 1];
    const below = next !== undefined && UNIT_AWAL.test(next) && next.length < 120 ? next : null;
    return { instansi: instansi ?? lines[found] ?? null, unit: unit ?? below };
  }
  const first = lines[at] ?? '';
  const run = splitRun(first);
  const names = [run.kapital];
  let own = unit ?? run.sisa;
  for (const line of lines.slice(at + 1, at + 5)) {
    if (PEMERINTAH.test(line) || /^\W*(?:STANDAR|SOP)\b/.test(line)) break;
    if (line === line.toUpperCase() && KANTOR.test(line) && line.length < 120) names.push(line.trim());
    else if (
      own === null &&
      /^(?:Bagian|Bidang|Sekretariat|Sub ?[Bb]agian|Seksi|Biro|UPT|Unit)\b/u.test(line) &&
      line.length < 120
    )
      own = line.trim();
    else if (/^(?:BAGIAN|BIDANG|SUB ?BAGIAN|SEKSI)\b/.test(line) && own === null) own = line.trim();
    else break;
  }
  return { instansi: instansi ?? names.join(' ').trim(), unit: own };
}

/** `PEMERINTAH PROVINSI X DINAS Y Sekretariat (Sub Bagian Z)`: capitals name the agency, the rest the unit. */
function splitRun(line: string): { kapital: string; sisa: string | null } {
  const cut = /^((?:[\p{Lu}\d.,&/-]+\s+){2,})(\p{Lu}\p{Ll}.*)$/u.exec(line.trim());
  if (cut === null) return { kapital: line.trim(), sisa: null };
  return { kapital: (cut[1] ?? '').trim(), sisa: (cut[2] ?? '').trim() };
}
