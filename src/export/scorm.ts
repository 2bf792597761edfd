/** A learning path as a SCORM 1.2 package: one unit that works without the site and reports its completion. */
import { strToU8, zipSync } from 'fflate';
import type { Orientasi, ButirOrientasi } from '../domain/orientasi.ts';
import type { Langkah, Sop } from '../domain/sop.ts';
import { langkahUrl, sopUrl } from '../domain/url.ts';
import { formatTotal } from '../domain/waktu.ts';
import { escapeXml } from './gambar/drawingml.ts';
import { escapeHtml } from './html.ts';

export interface ScormOptions {
  /** Name of the site, printed as the source. */
  readonly situs: string;
  /** Path of the site → full address. */
  readonly alamat: (path: string) => string;
  /** Diagram around a step, or of the whole SOP, as SVG; null where there is none. */
  readonly gambar: (sop: Sop, langkah: Langkah | null) => string | null;
  /** Texts of `scorm/gaya.css` together with the diagram's stylesheet, and of `scorm/scorm.js`. */
  readonly gaya: string;
  readonly skrip: string;
}

/** File name → text, in the order of the manifest. @throws when the path names an SOP that is not among `sops` */
export function renderScorm(
  jalur: Orientasi,
  sops: readonly Sop[],
  options: ScormOptions,
): ReadonlyMap<string, string> {
  const butir = jalur.urutan.map((item, index) => renderButir(item, index + 1, jalur, sops, options));
  return new Map([
    ['imsmanifest.xml', renderManifest(jalur)],
    ['index.html', renderIndex(jalur, butir, options.situs)],
    ['gaya.css', options.gaya],
    ['scorm.js', options.skrip],
  ]);
}

/** The same bytes for the same files: no clock in the archive. */
export function zipScorm(files: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(Date.UTC(1980, 0, 2, 12)) });
}

const BERKAS = ['index.html', 'gaya.css', 'scorm.js'];

function renderManifest({ id, judul }: Orientasi): string {
  const files = BERKAS.map((name) => `      <file href="${name}"/>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="lajur.orientasi.${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lajur">
    <organization identifier="lajur">
      <title>${escapeXml(judul)}</title>
      <item identifier="butir" identifierref="sumber" isvisible="true">
        <title>${escapeXml(judul)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="sumber" type="webcontent" adlcp:scormtype="sco" href="index.html">
${files}
    </resource>
  </resources>
</manifest>
`;
}

function renderIndex({ judul, untuk, tujuan }: Orientasi, butir: readonly string[], situs: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(judul)}</title>
<!-- An LMS shows this page in a frame, and the site's own pages cannot stand in one. -->
<base target="_blank">
<link rel="stylesheet" href="gaya.css">
<script src="scorm.js" defer></script>
</head>
<body>
<main>
<h1>${escapeHtml(judul)}</h1>
<p>${escapeHtml(untuk)}</p>
<h2>Sesudah jalur ini Anda dapat</h2>
<ul>${tujuan.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>
<p id="kemajuan" role="status"></p>
${butir.join('\n')}
<p class="kaki">Dari ${escapeHtml(situs)}, bukan situs resmi pemerintah. Uraian langkah disalin kata demi kata dari naskah SOP.</p>
</main>
</body>
</html>
`;
}

function renderButir(
  { sop: sopId, langkah: langkahId, catatan, pertanyaan = [] }: ButirOrientasi,
  nomor: number,
  jalur: Orientasi,
  sops: readonly Sop[],
  { alamat, gambar }: ScormOptions,
): string {
  const sop = sops.find((item) => item.id === sopId);
  if (sop === undefined) throw new Error(`The path ${jalur.id} names the unknown SOP ${sopId}.`);
  const langkah = sop.langkah.find((item) => item.id === langkahId) ?? null;
  const picture = gambar(sop, langkah);
  const link = alamat(langkah === null ? sopUrl(sop.id) : langkahUrl(sop.id, langkah.id));
  return `<section aria-labelledby="b${nomor}">
<p class="asal">Butir ${nomor} dari ${jalur.urutan.length} · ${escapeHtml(`${sop.nama}, ${sop.instansi.nama}`)}</p>
<h2 id="b${nomor}">${escapeHtml(langkah?.ringkas ?? `Seluruh SOP: ${sop.nama}`)}</h2>
${langkah === null ? `<p>${sop.langkah.length} langkah, ${escapeHtml(formatTotal(sop.total))} waktu kerja.</p>` : renderLangkah(sop, langkah)}
${picture === null ? '' : `<div class="gulir" role="group" aria-label="Bagan alir, dapat digulir" tabindex="0">${picture}</div>`}
${catatan === undefined ? '' : `<p class="catatan"><strong>Catatan pelatih.</strong> ${escapeHtml(catatan)}</p>`}
${pertanyaan.map(({ tanya, jawab }) => `<details><summary>${escapeHtml(tanya)}</summary><p>${escapeHtml(jawab)}</p></details>`).join('\n')}
<p><a href="${escapeHtml(link)}" target="_blank" rel="noopener">Buka di situs asalnya</a></p>
<p><label><input type="checkbox" data-butir="${nomor}"> Saya sudah memahami butir ini</label></p>
</section>`;
}

function renderLangkah(sop: Sop, langkah: Langkah): string {
  const { kelengkapan, output, waktu } = langkah.mutuBaku;
  const lane = sop.pelaksana.find((item) => item.id === langkah.pelaksana)?.nama ?? 'tidak diketahui';
  const kira = langkah.perkiraan.find((item) => item.bidang === 'pelaksana');
  const rows = [
    ['Pelaksana', kira ? `${lane} (diperkirakan, keyakinan ${kira.keyakinan})` : lane],
    ['Kelengkapan', kelengkapan.join('; ') || 'tidak tercantum'],
    ['Waktu', waktu ?? 'tidak tercantum'],
    ['Output', output.join('; ') || 'tidak tercantum'],
  ] as const;
  return `<p class="kegiatan">${escapeHtml(langkah.kegiatan)}</p>
<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;
}
