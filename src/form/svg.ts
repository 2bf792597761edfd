/** A page as SVG whose units are mm: real text, presentation attributes and classes only, no style and no id. */
import type { Point, Rect } from '../diagram/geometry.ts';
import { baseline, measure } from '../diagram/text.ts';
import { BAHU } from './bentuk.ts';
import type { BarisTabel, Halaman, HalamanTabel, Legenda, Sel } from './halaman.ts';
import type { Kertas } from './kertas.ts';
import { HURUF_LABEL, type LabelCetak } from './label.ts';
import { hurufPt, type BarisTeks } from './teks.ts';

export interface OpsiSvg {
  /** What the page is, for readers who do not see it. */
  readonly nama: string;
  /** Address of a step; its symbol and its number lead there, on paper's PDF too. */
  readonly tautan: (langkahId: string) => string;
  readonly judulLangkah: (langkahId: string) => string;
}

export function drawHalaman(halaman: Halaman, kertas: Kertas, opsi: OpsiSvg): string {
  const isi = halaman.jenis === 'identitas' ? drawIdentitas(halaman.sel) : drawTabel(halaman, opsi);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="lembar" viewBox="0 0 ${kertas.width} ${kertas.height}" preserveAspectRatio="xMidYMin slice" role="group" aria-label="${escapeXml(opsi.nama)}">`,
    isi,
    halaman.legenda === null ? '' : drawLegenda(halaman.legenda),
    `<g class="kaki-lembar">${halaman.kaki.map(drawTeks).join('')}</g>`,
    '</svg>',
  ].join('');
}

function drawIdentitas(sel: Extract<Halaman, { jenis: 'identitas' }>['sel']): string {
  return sel
    .map((item) => {
      const bidang = item.bidang === null ? '' : ` data-bidang="${item.bidang}"`;
      const frame = item.tanpaGaris === undefined ? kotak(item.kotak, 'garis-sel') : '';
      const mark = tandaSel(item);
      return `${frame}<g${bidang}${markSel(item)}>${item.teks.map(drawTeks).join('')}${mark}</g>`;
    })
    .join('');
}

// The wave stands behind the last line of an inferred value.
function tandaSel({ kira, teks }: Sel): string {
  const last = teks.at(-1);
  if (kira !== true || last === undefined) return '';
  const width = measure(last.teks, last.huruf) * { kiri: 1, tengah: 0.5, kanan: 0 }[last.rata];
  return gelombang({ x: last.x + width + 2.2, y: last.y - 0.36 * last.huruf.size });
}

function drawTabel(halaman: HalamanTabel, opsi: OpsiSvg): string {
  const { baris, kepala, label, lajur, panah, simbol, tabel } = halaman;
  const top = baris[0]?.y ?? tabel.y;
  return [
    `<g class="kepala-tabel">${kepala.map(drawKepala).join('')}</g>`,
    `<g class="isi-tabel">${baris.map(drawBaris).join('')}</g>`,
    ...lajur.map(({ id, width, x }) => {
      const rows = baris.map((row) => `M${n(x)} ${n(row.y + row.height)}h${n(width)}`).join('');
      const side = `M${n(x)} ${n(top)}V${n(tabel.y + tabel.height)}M${n(x + width)} ${n(top)}V${n(tabel.y + tabel.height)}`;
      return `<g data-pelaksana="${escapeXml(id)}"><path class="garis-sel" d="${rows}${side}"/></g>`;
    }),
    kotak(tabel, 'bingkai'),
    `<g class="alur">${panah.map((item) => drawPanah(item, simbol)).join('')}</g>`,
    ...simbol.map((item) => drawSimbol(item, opsi)),
    `<g class="kata-alur">${label.map(drawLabel).join('')}</g>`,
  ].join('');
}

function drawKepala(sel: HalamanTabel['kepala'][number]): string {
  const { kotak: box, lajur, perkiraan, tegak, teks } = sel;
  const x = box.x + box.width / 2;
  const mark = perkiraan === null || perkiraan === undefined ? '' : gelombang({ x, y: box.y + box.height - 1.7 });
  const words = teks.map(drawTeks).join('');
  const first = teks[0];
  const y = first === undefined ? 0 : (first.y + (teks.at(-1)?.y ?? 0)) / 2 - baseline(first.huruf);
  const turned = tegak === true ? `<g transform="rotate(-90 ${n(x)} ${n(y)})">${words}</g>` : words;
  const lane = lajur === undefined ? '' : ` data-judul-lajur="${escapeXml(lajur)}"`;
  return `${kotak(box, 'garis-sel')}<g${lane}${markSel(sel)}>${turned}${mark}</g>`;
}

function drawBaris({ langkah, sel }: BarisTabel): string {
  const cells = Object.entries(sel).map(([kolom, { kotak: box, tanpaGaris = [], teks }]) => {
    const right = `M${n(box.x + box.width)} ${n(box.y)}v${n(box.height)}M${n(box.x)} ${n(box.y)}v${n(box.height)}`;
    const below = tanpaGaris.includes('bawah') ? '' : `M${n(box.x)} ${n(box.y + box.height)}h${n(box.width)}`;
    return `<path class="garis-sel" d="${right}${below}"/><g data-sel="${kolom}">${teks.map(drawTeks).join('')}</g>`;
  });
  const own = langkah === null ? '' : ` data-baris="${escapeXml(langkah)}"`;
  return `<g${own}>${cells.join('')}</g>`;
}

function drawSimbol(item: HalamanTabel['simbol'][number], { judulLangkah, tautan }: OpsiSvg): string {
  const { height, id, jenis, kira, nomorSegilima, perkiraan, pusat, segilima } = item;
  const outline = `<path class="simbol ${jenis}" d="${garisTepi(item)}"/>`;
  const mark = perkiraan === null ? '' : gelombang(pusat);
  const gone = kira ? ' class="kira"' : '';
  if (segilima !== null) {
    const huruf = hurufPt(Math.min(8, (0.5 * height * 72) / 25.4), 650);
    const y = pusat.y - 0.08 * height + baseline(huruf);
    const number = drawTeks({ x: pusat.x, y, teks: String(nomorSegilima ?? ''), huruf, rata: 'tengah' });
    return `<g data-segilima="${nomorSegilima ?? ''}" data-arah="${segilima.arah}" data-simbol="${escapeXml(id)}"${gone}>${outline}${number}</g>`;
  }
  const common = `data-simbol="${escapeXml(id)}"${gone}${perkiraan === null ? '' : ` data-perkiraan="${perkiraan}"`}`;
  const terminal = /^(mulai|selesai)(?:\/|$)/.exec(id)?.[1];
  if (terminal !== undefined) return `<g data-terminal="${terminal}" ${common}>${outline}</g>`;
  return `<g data-langkah="${escapeXml(id)}" ${common}><a href="${escapeXml(tautan(id))}" aria-label="${escapeXml(judulLangkah(id))}">${outline}${mark}</a></g>`;
}

function drawPanah(
  { cabang, dari, ke, kira, perkiraan, titik }: HalamanTabel['panah'][number],
  simbol: HalamanTabel['simbol'],
): string {
  const nomor = [dari, ke].flatMap((id) => simbol.find((item) => item.id === id && item.segilima)?.nomorSegilima ?? []);
  const ends = `data-dari="${escapeXml(dari)}" data-ke="${escapeXml(ke)}"`;
  const more = `${cabang === null ? '' : ` data-cabang="${cabang}"`}${nomor.length === 0 ? '' : ` data-sambungan="${nomor.join(' ')}"`}`;
  const guess = perkiraan === null ? '' : ` data-perkiraan="${perkiraan}"`;
  const last = titik.at(-1) ?? { x: 0, y: 0 };
  const length = panjangUjung(titik);
  const line = [...titik.slice(0, -1), moveTowards(last, titik.at(-2), length * 0.8)];
  const path = line.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
  return `<g${kira ? ' class="kira"' : ''}><path ${ends}${more}${guess} d="${path}"/><path class="ujung" d="${ujung(titik, length)}"/></g>`;
}

const UJUNG = 1.9;

const panjangUjung = (titik: readonly Point[]): number => {
  const [last, before] = [titik.at(-1), titik.at(-2)];
  if (!last || !before) return UJUNG;
  return Math.min(UJUNG, Math.abs(last.x - before.x) + Math.abs(last.y - before.y));
};

function ujung(titik: readonly Point[], length: number): string {
  const tip = titik.at(-1) ?? { x: 0, y: 0 };
  const base = moveTowards(tip, titik.at(-2), length);
  const half = length * 0.42;
  const level = Math.abs(base.y - tip.y) < Math.abs(base.x - tip.x);
  const wing = (sign: number): Point =>
    level ? { x: base.x, y: base.y + sign * half } : { x: base.x + sign * half, y: base.y };
  const [a, b] = [wing(-1), wing(1)];
  return `M${n(tip.x)} ${n(tip.y)}L${n(a.x)} ${n(a.y)} ${n(b.x)} ${n(b.y)}z`;
}

function moveTowards(from: Point, to: Point | undefined, by: number): Point {
  if (!to) return from;
  if (Math.abs(to.x - from.x) > Math.abs(to.y - from.y))
    return { x: from.x + Math.sign(to.x - from.x) * by, y: from.y };
  return { x: from.x, y: from.y + Math.sign(to.y - from.y) * by };
}

function drawLabel({ baris, kira, kotak: box, perkiraan }: LabelCetak): string {
  const x = box.x + box.width / 2;
  const lines = baris.map((teks, i) =>
    drawTeks({
      x,
      y: box.y + (i + 0.5) * HURUF_LABEL.line + baseline(HURUF_LABEL),
      teks,
      huruf: HURUF_LABEL,
      rata: 'tengah',
    }),
  );
  const guess = perkiraan === null ? '' : ` data-perkiraan="${perkiraan}"`;
  return `<g data-label=""${kira ? ' class="kira"' : ''}${guess}>${kotak(box, 'alas')}${lines.join('')}</g>`;
}

function drawLegenda({ bertanda, teks }: Legenda): string {
  const mark = bertanda ? gelombang({ x: teks.x - 2.2, y: teks.y - 0.36 * teks.huruf.size }) : '';
  return `<g class="legenda-lembar${bertanda ? ' kira' : ''}">${mark}${drawTeks(teks)}</g>`;
}

/** Two waves, the site's mark of an inferred fact. */
function gelombang({ x, y }: Point): string {
  const wave = (dy: number): string => `M${n(x - 1.1)} ${n(y + dy)}q.55-.6 1.1 0t1.1 0`;
  return `<path class="gelombang" d="${wave(-0.3)}${wave(0.45)}"/>`;
}

function garisTepi({ height, jenis, pusat: { x, y }, width }: HalamanTabel['simbol'][number]): string {
  const [w, h] = [width / 2, height / 2];
  if (jenis === 'belah-ketupat')
    return `M${n(x)} ${n(y - h)}L${n(x + w)} ${n(y)} ${n(x)} ${n(y + h)} ${n(x - w)} ${n(y)}z`;
  if (jenis === 'segilima') {
    const shoulder = n(y + BAHU * height);
    return `M${n(x - w)} ${n(y - h)}H${n(x + w)}V${shoulder}L${n(x)} ${n(y + h)} ${n(x - w)} ${shoulder}z`;
  }
  if (jenis === 'kotak') return `M${n(x - w)} ${n(y - h)}h${n(width)}v${n(height)}h${n(-width)}z`;
  const r = Math.min(h, w);
  return `M${n(x - w + r)} ${n(y - h)}H${n(x + w - r)}A${n(r)} ${n(r)} 0 0 1 ${n(x + w - r)} ${n(y + h)}H${n(x - w + r)}A${n(r)} ${n(r)} 0 0 1 ${n(x - w + r)} ${n(y - h)}z`;
}

const ANCHOR = { kiri: '', tengah: ' text-anchor="middle"', kanan: ' text-anchor="end"' };

function drawTeks({ huruf, rata, teks, x, y }: BarisTeks): string {
  const weight = huruf.weight === 400 ? '' : ` font-weight="${huruf.weight}"`;
  return `<text x="${n(x)}" y="${n(y)}" font-size="${n(huruf.size)}"${weight}${ANCHOR[rata]}>${escapeXml(teks)}</text>`;
}

const markSel = ({ kira, perkiraan }: Sel): string =>
  `${kira === true ? ' class="kira"' : ''}${perkiraan === null || perkiraan === undefined ? '' : ` data-perkiraan="${perkiraan}"`}`;

const kotak = ({ height, width, x, y }: Rect, kelas: string): string =>
  `<rect class="${kelas}" x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/>`;

/** Hundredths of a mm. */
const n = (value: number): string => String(Math.round(value * 100) / 100 || 0);

function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
      // Control characters and halves of characters may not stand in XML at all.
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        '\ufffd',
      )
  );
}
