/** The form's symbols and arrows as DrawingML: the same outlines for Word and for Excel, sizes in EMU. */
import type { Point, Rect } from '../../diagram/geometry.ts';
import type { JenisSimbol } from '../../form/bentuk.ts';

/** An element of XML as plain data; a string is text. */
export interface Unsur {
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string | number>>;
  readonly isi: readonly (Unsur | string)[];
}

export const unsur = (nama: string, atribut: Unsur['atribut'] = {}, isi: readonly (Unsur | string)[] = []): Unsur => ({
  nama,
  atribut,
  isi,
});

export function tulisXml({ atribut, isi, nama }: Unsur): string {
  const own = Object.entries(atribut).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inner = isi.map((item) => (typeof item === 'string' ? escapeXml(item) : tulisXml(item))).join('');
  return inner === '' ? `<${nama}${own.join('')}/>` : `<${nama}${own.join('')}>${inner}</${nama}>`;
}

/** Text as XML may hold it; what no XML can hold becomes the replacement character. */
export const escapeXml = (text: string): string =>
  bersihkan(text).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

export const bersihkan = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );

export const emu = (mm: number): number => Math.round(mm * 36_000);

/** Names of the flowchart symbols that Office itself offers. */
const BENTUK: Readonly<Record<JenisSimbol, string>> = {
  kapsul: 'flowChartTerminator',
  kotak: 'flowChartProcess',
  'belah-ketupat': 'flowChartDecision',
  segilima: 'flowChartOffpageConnector',
};

const GARIS = { simbol: 0.75, panah: 0.75 };
const EMU_PER_PT = 12_700;

/** Outline of a symbol, white inside so that rules and arrows end at it; dashed where its place is inferred. */
export const gayaSimbol = (jenis: JenisSimbol, perkiraan: boolean): readonly Unsur[] => [
  unsur('a:prstGeom', { prst: BENTUK[jenis] }, [unsur('a:avLst')]),
  unsur('a:solidFill', {}, [unsur('a:srgbClr', { val: 'FFFFFF' })]),
  garis(GARIS.simbol, perkiraan, false),
];

/** A box of words: white, so that rules do not cross the letters. */
export const gayaKata = (): readonly Unsur[] => [
  unsur('a:prstGeom', { prst: 'rect' }, [unsur('a:avLst')]),
  unsur('a:solidFill', {}, [unsur('a:srgbClr', { val: 'FFFFFF' })]),
  unsur('a:ln', {}, [unsur('a:noFill')]),
];

/** A straight arrow as Office's own connector, one with bends as the exact line inside its box. */
export function gayaPanah(titik: readonly Point[], perkiraan: boolean): readonly Unsur[] {
  const line = garisPanah(perkiraan);
  if (isLurus(titik)) return [unsur('a:prstGeom', { prst: 'straightConnector1' }, [unsur('a:avLst')]), line];
  const box = kotakPanah(titik);
  const [w, h] = [emu(box.width), emu(box.height)];
  const point = ({ x, y }: Point): Unsur => unsur('a:pt', { x: emu(x - box.x), y: emu(y - box.y) });
  const steps = titik.map((item, i) => unsur(i === 0 ? 'a:moveTo' : 'a:lnTo', {}, [point(item)]));
  return [
    unsur('a:custGeom', {}, [
      unsur('a:avLst'),
      unsur('a:gdLst'),
      unsur('a:ahLst'),
      unsur('a:cxnLst'),
      unsur('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
      unsur('a:pathLst', {}, [unsur('a:path', { w, h, fill: 'none' }, steps)]),
    ]),
    unsur('a:noFill'),
    line,
  ];
}

/** Which way a straight connector runs in its box. */
export function balikPanah(titik: readonly Point[]): Readonly<Record<string, number>> {
  const [first, last] = [titik[0], titik.at(-1)];
  if (!first || !last || !isLurus(titik)) return {};
  return { ...(last.x < first.x ? { flipH: 1 } : {}), ...(last.y < first.y ? { flipV: 1 } : {}) };
}

/** Smallest box around an arrow, mm. */
export function kotakPanah(titik: readonly Point[]): Rect {
  const xs = titik.map(({ x }) => x);
  const ys = titik.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Connection site of a symbol where an arrow meets it: 0 top, 1 left, 2 bottom, 3 right. */
export function sisiTemu(
  { height, pusat, width }: { readonly pusat: Point; readonly width: number; readonly height: number },
  { x, y }: Point,
): 0 | 1 | 2 | 3 {
  const dx = (x - pusat.x) / width;
  const dy = (y - pusat.y) / height;
  if (Math.abs(dx) > Math.abs(dy)) return dx < 0 ? 1 : 3;
  return dy < 0 ? 0 : 2;
}

/** Without points in the middle of a straight run. */
export const rapikan = (titik: readonly Point[]): readonly Point[] =>
  titik.filter((item, i) => {
    const [before, after] = [titik[i - 1], titik[i + 1]];
    if (!before || !after) return true;
    const level = Math.abs(before.y - item.y) < 0.01 && Math.abs(item.y - after.y) < 0.01;
    const upright = Math.abs(before.x - item.x) < 0.01 && Math.abs(item.x - after.x) < 0.01;
    return !level && !upright;
  });

const isLurus = (titik: readonly Point[]): boolean => titik.length <= 2;

export const garisPanah = (perkiraan: boolean): Unsur => garis(GARIS.panah, perkiraan, true);

const garis = (pt: number, putus: boolean, ujung: boolean): Unsur =>
  unsur('a:ln', { w: Math.round(pt * EMU_PER_PT) }, [
    unsur('a:solidFill', {}, [unsur('a:srgbClr', { val: '000000' })]),
    ...(putus ? [unsur('a:prstDash', { val: 'dash' })] : []),
    unsur('a:miter', { lim: 800_000 }),
    ...(ujung ? [unsur('a:tailEnd', { type: 'triangle', w: 'lg', len: 'lg' })] : []),
  ]);
