/** DrawingML: places in Word cells and Excel sheets, groups and canvases, lines with corners, what is no symbol. */
import { describe, expect, test } from 'vitest';
import { baca, JANGKAR, KISI } from './lihat-gambar.ts';

const PT = 12_700;
const xfrm = (x: number, y: number, cx: number, cy: number, atribut = ''): string =>
  `<a:xfrm ${atribut}><a:off x="${x * PT}" y="${y * PT}"/><a:ext cx="${cx * PT}" cy="${cy * PT}"/></a:xfrm>`;
const teks = (isi: string): string =>
  `<wps:txbx><w:txbxContent><w:p><w:r><w:t>${isi}</w:t></w:r></w:p></w:txbxContent></wps:txbx>`;
/** A shape of Word. */
const wsp = (prst: string, tempat: string, lain = '', sesudah = ''): string =>
  `<wps:wsp><wps:cNvPr id="9"/><wps:cNvSpPr/><wps:spPr>${tempat}<a:prstGeom prst="${prst}"/>${lain}</wps:spPr>${sesudah}</wps:wsp>`;
const garis = (prst: string, tempat: string, lain = '', cnv = '<wps:cNvCnPr/>', sesudah = ''): string =>
  `<wps:wsp>${cnv}<wps:spPr>${tempat}<a:prstGeom prst="${prst}">${lain.startsWith('<a:avLst') ? lain : ''}</a:prstGeom>${lain.startsWith('<a:avLst') ? '' : lain}</wps:spPr>${sesudah}</wps:wsp>`;
/** Anchored in the cell (1, 1), ten points in and five down, 40 × 20. */
const anchor = (
  isi: string,
  posisi = `<wp:positionH><wp:posOffset>${10 * PT}</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>${5 * PT}</wp:posOffset></wp:positionV>`,
  docPr = '<wp:docPr id="3"/>',
): string =>
  `<w:drawing><wp:anchor>${posisi}<wp:extent cx="${40 * PT}" cy="${20 * PT}"/>${docPr}<a:graphic><a:graphicData>${isi}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const word = (xml: string, jangkar = JANGKAR): readonly string[] => baca('word', xml, jangkar);
const SEL = xfrm(0, 0, 40, 20);

describe('a shape of Word', () => {
  test('stands at its offset in the cell of its anchor, a paragraph lower for each before it', () => {
    expect(word(anchor(wsp('rect', SEL)))).toEqual(['kotak (rect) di 110,55 40×20; id 3 9; jangkar 1,1']);
    expect(word(anchor(wsp('rect', SEL)), { ...JANGKAR, paragraf: 2 })[0]).toContain('di 110,81 ');
  });

  test.each([
    ['left', 'top', '100,50'],
    ['center', 'center', '130,65'],
    ['right', 'bottom', '160,80'],
  ])('aligned %s and %s in its cell', (h, v, expected) => {
    const posisi = `<wp:positionH><wp:align>${h}</wp:align></wp:positionH><wp:positionV><wp:align>${v}</wp:align></wp:positionV>`;
    expect(word(anchor(wsp('rect', SEL), posisi))).toEqual([`kotak (rect) di ${expected} 40×20; id 3 9; jangkar 1,1`]);
  });

  test('in the line of words it stands in the middle of its cell', () => {
    const xml = `<w:drawing><wp:inline><wp:extent cx="${40 * PT}" cy="${20 * PT}"/><a:graphic><a:graphicData>${wsp('ellipse', SEL)}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
    expect(word(xml)).toEqual(['kapsul (ellipse) di 130,50 40×20; id 9; jangkar 1,1']);
  });

  test('a quarter turn swaps its sides', () => {
    expect(word(anchor(wsp('rect', xfrm(0, 0, 20, 40, 'rot="5400000"'))))[0]).toContain('di 120,45 20×40');
    expect(word(anchor(wsp('rect', xfrm(0, 0, 20, 40, 'rot="-5400000"'))))[0]).toContain('di 120,45 20×40');
    expect(word(anchor(wsp('rect', xfrm(0, 0, 40, 20, 'rot="10800000"'))))[0]).toContain('di 110,55 40×20');
  });

  test('its words, its broken line, our mark of an inference', () => {
    const shape = (ln: string, more = ''): string => wsp('flowChartDecision', SEL, `<a:ln>${ln}</a:ln>`, more);
    expect(word(anchor(shape('<a:prstDash val="dash"/>', teks('Setuju?'))))).toEqual([
      'belah-ketupat (flowChartDecision) “Setuju?” di 110,55 40×20; id 3 9; putus; jangkar 1,1',
    ]);
    expect(word(anchor(shape('<a:prstDash val="solid"/>')))[0]).not.toContain('putus');
    expect(word(anchor(shape(''), undefined, '<wp:docPr id="3" descr="Langkah 1, perkiraan"/>'))[0]).toContain(
      '; putus;',
    );
  });

  test('words without a line are words; a bare empty box and a picture are nothing', () => {
    const bare = '<a:ln><a:noFill/></a:ln>';
    expect(word(anchor(wsp('rect', SEL, bare, teks('Ya')))).map((line) => line.slice(0, 15))).toEqual([
      'kata (rect) “Ya',
    ]);
    expect(word(anchor(wsp('rect', SEL, bare)))).toEqual([]);
    expect(word(anchor(wsp('diamond', SEL, bare)))).toHaveLength(1);
    expect(word(anchor('<pic:pic/>'))).toEqual([]);
    expect(word(anchor(`<wps:wsp><wps:spPr>${SEL}</wps:spPr></wps:wsp>`))).toEqual([]);
    expect(
      word(
        anchor(
          `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>${SEL}<a:prstGeom prst="rect"/></wps:spPr>${teks('Mulai saja')}</wps:wsp>`,
        ),
      )[0],
    ).toMatch(/^kata/);
  });

  test('its own outline is a symbol outside the five, an open one with a head is a line', () => {
    const custom = (isi: string, lain = ''): string =>
      anchor(
        `<wps:wsp><wps:spPr>${SEL}<a:custGeom><a:pathLst><a:path w="100" h="50" ${lain}>${isi}</a:path></a:pathLst></a:custGeom><a:ln><a:tailEnd type="triangle"/></a:ln></wps:spPr></wps:wsp>`,
      );
    const points =
      '<a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="50" y="50"/></a:lnTo><a:lnTo><a:pt x="100" y="25"/></a:lnTo>';
    expect(word(custom(points))).toEqual(['garis 110,55 → 150,65; lewat 110,55 130,75 150,65; ->']);
    expect(word(custom(`${points}<a:close/>`))).toEqual(['lain (custGeom) di 110,55 40×20; id 3; jangkar 1,1']);
  });

  test('outside a table, or without graphics, nothing is placed', () => {
    expect(baca('word', anchor(wsp('rect', SEL)))).toEqual([]);
    expect(word('<w:drawing><wp:anchor/></w:drawing>')).toEqual([]);
    expect(word('<w:drawing/>')).toEqual([]);
  });

  test('of two spellings the newer is read', () => {
    const choice = `<mc:AlternateContent><mc:Choice>${wsp('rect', SEL)}</mc:Choice><mc:Fallback>${wsp('ellipse', SEL)}</mc:Fallback></mc:AlternateContent>`;
    expect(word(anchor(choice))[0]).toMatch(/^kotak/);
    expect(
      word(anchor(`<mc:AlternateContent><mc:Fallback>${wsp('ellipse', SEL)}</mc:Fallback></mc:AlternateContent>`))[0],
    ).toMatch(/^kapsul/);
    expect(word(anchor('<mc:AlternateContent/>'))).toEqual([]);
  });
});

describe('groups', () => {
  type Empat = readonly [x: number, y: number, cx: number, cy: number];
  /** A group with its box (EMU) and the space its shapes count in. */
  const grp = (tag: string, isi: string, [x, y, cx, cy]: Empat, inner: Empat | null): string =>
    `<${tag}><wpg:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/>${
      inner === null ? '' : `<a:chOff x="${inner[0]}" y="${inner[1]}"/><a:chExt cx="${inner[2]}" cy="${inner[3]}"/>`
    }</a:xfrm></wpg:grpSpPr>${isi}</${tag}>`;
  const shape = (x: number, y: number, cx: number, cy: number): string =>
    wsp('rect', `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>`);
  const LUAR: Empat = [0, 0, 40 * PT, 20 * PT];

  test('shapes lie in the space of their group', () => {
    expect(word(anchor(grp('wpg:wgp', shape(150, 260, 100, 50), LUAR, [100, 200, 400, 100])))).toEqual([
      'kotak (rect) di 115,67 10×10; id 9; jangkar 1,1',
    ]);
  });

  test('a group in a group, and one without a space of its own', () => {
    const nested = grp('wpg:grpSp', shape(0, 0, 10, 10), [200, 50, 200, 50], [0, 0, 20, 20]);
    expect(word(anchor(grp('wpg:wgp', nested, LUAR, [0, 0, 400, 100])))).toEqual([
      'kotak (rect) di 130,65 10×5; id 9; jangkar 1,1',
    ]);
    expect(word(anchor(grp('wpg:wgp', shape(PT, 2 * PT, 10 * PT, 5 * PT), LUAR, null)))).toEqual([
      'kotak (rect) di 111,57 10×5; id 9; jangkar 1,1',
    ]);
  });

  test('a canvas counts from its corner', () => {
    expect(word(anchor(`<wpc:wpc>${wsp('rect', xfrm(3, 4, 10, 5))}</wpc:wpc>`))).toEqual([
      'kotak (rect) di 113,59 10×5; id 9; jangkar 1,1',
    ]);
  });
});

describe('lines', () => {
  test('from corner to corner of their box, mirrored, with the heads they say', () => {
    const ln = (isi: string): string => `<a:ln>${isi}</a:ln>`;
    expect(word(anchor(garis('straightConnector1', SEL, ln('<a:tailEnd type="triangle"/>'))))).toEqual([
      'garis 110,55 → 150,75; ->',
    ]);
    expect(word(anchor(garis('line', xfrm(0, 0, 40, 20, 'flipH="1"'), ln('<a:headEnd type="arrow"/>'), '')))).toEqual([
      'garis 150,55 → 110,75; <-',
    ]);
    expect(
      word(anchor(garis('lineInv', xfrm(0, 0, 40, 20, 'flipV="true"'), ln('<a:tailEnd type="none"/>'), ''))),
    ).toEqual(['garis 110,75 → 150,55; -']);
    expect(word(anchor(garis('straightConnector1', SEL, '', '<wps:cNvCnPr/>', '<wps:style/>')))).toEqual([
      'garis 110,55 → 150,75; ujung tak disebut',
    ]);
  });

  test('connectors know their shapes', () => {
    const cnv = '<wps:cNvCnPr><a:stCxn id="4"/><a:endCxn id="7"/></wps:cNvCnPr>';
    expect(word(anchor(garis('straightConnector1', SEL, '', cnv)))).toEqual(['garis 110,55 → 150,75; 4 → 7; -']);
    expect(word(anchor(garis('rect', SEL)))).toEqual(['garis 110,55 → 150,75; -']);
  });

  test('elbows: level first, then upright, by their adjustments', () => {
    const av = (...values: readonly number[]): string =>
      `<a:avLst>${values.map((value, at) => `<a:gd name="adj${at + 1}" fmla="val ${value}"/>`).join('')}</a:avLst>`;
    expect(word(anchor(garis('bentConnector2', SEL)))).toEqual([
      'garis 110,55 → 150,75; lewat 110,55 150,55 150,75; -',
    ]);
    expect(word(anchor(garis('bentConnector3', SEL)))).toEqual([
      'garis 110,55 → 150,75; lewat 110,55 130,55 130,75 150,75; -',
    ]);
    expect(word(anchor(garis('bentConnector3', SEL, av(25_000))))).toEqual([
      'garis 110,55 → 150,75; lewat 110,55 120,55 120,75 150,75; -',
    ]);
    expect(word(anchor(garis('bentConnector4', SEL, av(25_000, 150_000))))).toEqual([
      'garis 110,55 → 150,75; lewat 110,55 120,55 120,85 150,85 150,75; -',
    ]);
    expect(word(anchor(garis('bentConnector5', xfrm(0, 0, 40, 20, 'flipH="1" flipV="1"'))))).toEqual([
      'garis 150,75 → 110,55; lewat 150,75 130,75 130,65 130,65 130,55 110,55; -',
    ]);
    expect(word(anchor(garis('bentConnector2', xfrm(0, 0, 40, 20, 'rot="10800000"'))))).toEqual([
      'garis 150,75 → 110,55; lewat 150,75 110,75 110,55; -',
    ]);
    expect(word(anchor(garis('curvedConnector3', SEL)))).toEqual(['garis 110,55 → 150,75; -']);
  });

  test.each([
    ['downArrow', '130,55 → 130,75'],
    ['upArrow', '130,75 → 130,55'],
    ['rightArrow', '110,65 → 150,65'],
    ['leftArrow', '150,65 → 110,65'],
    ['bentArrow', '110,65 → 150,65'],
  ])('a block arrow points along itself: %s', (prst, expected) => {
    expect(word(anchor(wsp(prst, SEL, '', teks('Ya'))))).toEqual([`garis “Ya” ${expected}; ->`]);
  });

  test('a turned block arrow points where it was turned', () => {
    expect(word(anchor(wsp('rightArrow', xfrm(0, 0, 40, 20, 'rot="10800000"'))))).toEqual([
      'garis 150,65 → 110,65; ->',
    ]);
  });
});

describe('Excel', () => {
  const corner = (name: string, [col, colOff, row, rowOff]: readonly number[]): string =>
    `<xdr:${name}><xdr:col>${col ?? ''}</xdr:col><xdr:colOff>${(colOff ?? 0) * PT}</xdr:colOff><xdr:row>${row ?? ''}</xdr:row><xdr:rowOff>${(rowOff ?? 0) * PT}</xdr:rowOff></xdr:${name}>`;
  const sp = (isi = ''): string =>
    `<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="5" name="x"/><xdr:cNvSpPr ${isi}/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr><xdr:txBody><a:p><a:r><a:t>Meng</a:t></a:r><a:r><a:t>etik</a:t></a:r></a:p><a:p><a:r><a:t>surat</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
  const excel = (xml: string): readonly string[] =>
    baca('excel', xml, undefined, { ...KISI, pangkal: { baris: 4, kolom: 1 } });

  test('between two corners of the sheet', () => {
    expect(
      excel(
        `<xdr:twoCellAnchor>${corner('from', [2, 10, 5, 5])}${corner('to', [2, 60, 5, 45])}${sp()}</xdr:twoCellAnchor>`,
      ),
    ).toEqual(['kotak (rect) “Mengetik surat” di 110,55 50×40; id 5']);
  });

  test('from one corner with a size', () => {
    expect(
      excel(
        `<xdr:oneCellAnchor>${corner('from', [1, 0, 4, 0])}<xdr:ext cx="${30 * PT}" cy="${20 * PT}"/>${sp('txBox="1"')}</xdr:oneCellAnchor>`,
      ),
    ).toEqual(['kata (rect) “Mengetik surat” di 0,0 30×20; id 5']);
  });

  test('in either spelling, and nothing without a place', () => {
    const whole = `<xdr:twoCellAnchor>${corner('from', [1, 0, 4, 0])}${corner('to', [2, 0, 5, 0])}${sp()}</xdr:twoCellAnchor>`;
    expect(excel(`<mc:AlternateContent><mc:Choice>${whole}</mc:Choice></mc:AlternateContent>`)).toHaveLength(1);
    expect(excel(`<mc:AlternateContent><mc:Fallback>${whole}</mc:Fallback></mc:AlternateContent>`)).toHaveLength(1);
    expect(excel('<mc:AlternateContent/>')).toEqual([]);
    expect(excel(`<xdr:absoluteAnchor>${sp()}</xdr:absoluteAnchor>`)).toEqual([]);
    expect(excel(`<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col></xdr:from>${sp()}</xdr:twoCellAnchor>`)).toEqual(
      [],
    );
  });
});
