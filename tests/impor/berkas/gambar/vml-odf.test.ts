/** Older drawings (VML) and those of LibreOffice (ODF). */
import { describe, expect, test } from 'vitest';
import { baca, JANGKAR } from './lihat-gambar.ts';

describe('VML of Word', () => {
  const pict = (isi: string, jangkar = JANGKAR): readonly string[] => baca('word', `<w:pict>${isi}</w:pict>`, jangkar);
  const style = (lain = ''): string =>
    `style="position:absolute;margin-left:10pt;margin-top:5pt;width:40pt;height:20pt;${lain}"`;
  const words = (isi: string): string =>
    `<v:textbox><w:txbxContent><w:p><w:r><w:t>${isi}</w:t></w:r></w:p></w:txbxContent></v:textbox>`;

  test.each([
    ['<v:rect', 'kotak (rect)'],
    ['<v:roundrect', 'kotak (roundRect)'],
    ['<v:oval', 'kapsul (ellipse)'],
    ['<v:shape type="#_x0000_t110"', 'belah-ketupat (flowChartDecision)'],
    ['<v:shape type="#_x0000_t116"', 'kapsul (flowChartTerminator)'],
    ['<v:shape type="#_x0000_t177"', 'segilima (flowChartOffpageConnector)'],
    ['<v:shape type="#_x0000_t4"', 'belah-ketupat (diamond)'],
    ['<v:shape o:spt="56"', 'segilima (pentagon)'],
    ['<v:shape type="#_x0000_t999"', 'lain (lain)'],
    ['<v:shape', 'lain (lain)'],
  ])('%s>', (open, expected) => {
    expect(pict(`${open} id="a" o:spid="b" ${style()}/>`)).toEqual([
      `${expected} di 110,55 40×20; id a b; jangkar 1,1`,
    ]);
  });

  test('sizes in any unit, pixels where none is named; each paragraph is lower', () => {
    const box = (ukuran: string): string | undefined =>
      pict(`<v:rect style="left:${ukuran};top:0;width:${ukuran};height:10pt"/>`)[0];
    expect(['10pt', '1in', '2cm', '10mm', '40px', '40', '-8pt', 'auto'].map(box)).toEqual(
      [10, 72, 56.7, 28.3, 30, 30, -8, 0].map(
        (size) => `kotak (rect) di ${Math.round((100 + size) * 10) / 10},50 ${size}×10; jangkar 1,1`,
      ),
    );
    expect(
      pict('<v:rect style="left:1pt;margin-left:2pt;top:3pt;margin-top:4pt"/>', { ...JANGKAR, paragraf: 1 })[0],
    ).toBe('kotak (rect) di 103,70 0×0; jangkar 1,1');
  });

  test('words, in Word and in HTML; a shape without a line that holds none is nothing', () => {
    expect(pict(`<v:shape type="#_x0000_t202" ${style()}>${words('Ya')}</v:shape>`)[0]).toMatch(
      /^kata \(textbox\) “Ya”/,
    );
    expect(pict(`<v:rect ${style()}><v:textbox><div>Menge<b>tik</b></div></v:textbox></v:rect>`)[0]).toMatch(
      /^kotak \(rect\) “Mengetik”/,
    );
    expect(pict(`<v:rect stroked="f" ${style()}>${words('Catatan')}</v:rect>`)[0]).toMatch(/^kata/);
    for (const no of ['f', 'false', '0']) expect(pict(`<v:rect stroked="${no}" ${style()}/>`)).toEqual([]);
    expect(pict(`<v:rect stroked="t" ${style()}/>`)).toHaveLength(1);
  });

  test('broken lines, and lines with their heads', () => {
    expect(pict(`<v:rect ${style()}><v:stroke dashstyle="dash"/></v:rect>`)[0]).toContain('; putus;');
    expect(pict(`<v:rect ${style()}><v:stroke dashstyle="solid"/></v:rect>`)[0]).not.toContain('putus');
    expect(pict(`<v:shape type="#_x0000_t32" ${style()}><v:stroke endarrow="block"/></v:shape>`)).toEqual([
      'garis 110,55 → 150,75; ->',
    ]);
    expect(
      pict(`<v:shape type="#_x0000_t34" ${style('flip:x')}><v:stroke startarrow="block" endarrow="none"/></v:shape>`),
    ).toEqual(['garis 150,55 → 110,75; <-']);
    expect(pict(`<v:shape o:connectortype="straight" ${style('flip:y')}/>`)).toEqual(['garis 110,75 → 150,55; -']);
    expect(pict(`<v:shape type="#_x0000_t20" ${style('rotation:180')}/>`)).toEqual(['garis 150,75 → 110,55; -']);
    expect(pict(`<v:polyline ${style()}/>`)).toEqual(['garis 110,55 → 150,75; -']);
    expect(pict('<v:line from="10pt,5pt" to="20pt, 1in"/><v:line/>')).toEqual([
      'garis 110,55 → 120,122; -',
      'garis 100,50 → 100,50; -',
    ]);
  });

  test('rules say which shapes a connector joins', () => {
    const rules =
      '<o:rules><o:r type="connector" idref="#c1"><o:proxy start="" idref="#a"/><o:proxy end="" idref="#b"/></o:r><o:r type="callout" idref="#c2"><o:proxy start="" idref="#a"/></o:r></o:rules>';
    const line = (id: string): string => `<v:shape id="${id}" type="#_x0000_t32" ${style()}/>`;
    expect(pict(`${line('c1')}${line('c2')}<o:shapelayout>${rules}</o:shapelayout>`)).toEqual([
      'garis 110,55 → 150,75; a → b; -',
      'garis 110,55 → 150,75; -',
    ]);
  });

  test('a group has a space of its own', () => {
    const group = (lain: string, isi: string): string => `<v:group ${style()} ${lain}>${isi}</v:group>`;
    expect(
      pict(
        group('coordorigin="100,200" coordsize="400,100"', '<v:rect style="left:200;top:220;width:100;height:50"/>'),
      ),
    ).toEqual(['kotak (rect) di 120,59 10×10; jangkar 1,1']);
    expect(pict(group('', '<v:rect style="left:500;top:500;width:250;height:250"/>'))).toEqual([
      'kotak (rect) di 130,65 10×5; jangkar 1,1',
    ]);
    expect(pict(group('coordsize="400,100"', '<v:line from="0,0" to="400,50"/>'))).toEqual([
      'garis 110,55 → 150,65; -',
    ]);
  });

  test('embedded objects hold shapes too; other elements are none', () => {
    expect(baca('word', `<w:object><v:rect ${style()}/></w:object>`, JANGKAR)).toHaveLength(1);
    expect(
      baca(
        'word',
        `<mc:AlternateContent><mc:Fallback><w:pict><v:rect ${style()}/></w:pict></mc:Fallback></mc:AlternateContent>`,
        JANGKAR,
      ),
    ).toHaveLength(1);
    expect(pict('<v:shapetype/><v:image/>')).toEqual([]);
    expect(baca('word', `<w:pict><v:rect ${style()}/></w:pict>`)).toEqual([]);
  });
});

describe('VML of Excel', () => {
  const shape = (anchor: string, lain = ''): string =>
    `<v:shape type="#_x0000_t109" ${lain}><v:textbox><div>Mengetik</div></v:textbox><x:ClientData><x:Anchor>${anchor}</x:Anchor></x:ClientData></v:shape>`;
  test('between two places of the sheet, offsets in pixels', () => {
    expect(baca('vml-excel', shape(' 1, 20, 1, 8, 2, 40, 2, 16'))).toEqual([
      'kotak (flowChartProcess) “Mengetik” di 115,56 115×56',
    ]);
    expect(baca('vml-excel', `<xml>${shape('0,0,0,0,1,0,1,0')}${shape('1,0,1,0,2,0,2,0')}</xml>`)).toHaveLength(2);
    expect(
      baca('vml-excel', shape('0,0,0,0,1,0,1,0').replace('shape', 'rect').replace('/v:shape', '/v:rect')),
    ).toHaveLength(1);
  });
  test('without eight numbers there is no place', () => {
    expect(baca('vml-excel', shape('1,2,3'))).toEqual([]);
    expect(baca('vml-excel', shape('1,0,1,0,x,0,2,0'))).toEqual([]);
  });
});

describe('ODF', () => {
  const odf = (xml: string, jangkar = JANGKAR): readonly string[] => baca('odf', xml, jangkar);
  const AT = 'svg:x="10pt" svg:y="5pt" svg:width="40pt" svg:height="20pt"';
  const custom = (type: string, lain = '', atribut = ''): string =>
    `<draw:custom-shape ${AT} ${atribut}><draw:enhanced-geometry draw:type="${type}" ${lain}/></draw:custom-shape>`;

  test.each([
    ['flowchart-process', 'kotak (flowchart-process)'],
    ['ooxml-flowChartDecision', 'belah-ketupat (flowChartDecision)'],
    ['mso-spt116', 'kapsul (flowChartTerminator)'],
    ['mso-spt1', 'kotak (rect)'],
    ['mso-spt109', 'kotak (flowChartProcess)'],
    ['mso-spt110', 'belah-ketupat (flowChartDecision)'],
    ['mso-spt120', 'kapsul (flowChartConnector)'],
    ['mso-spt176', 'kotak (flowChartAlternateProcess)'],
    ['mso-spt177', 'segilima (flowChartOffpageConnector)'],
    ['mso-spt7', 'lain (mso-spt7)'],
    ['non-primitive', 'lain (custom-shape)'],
    ['ooxml-non-primitive', 'lain (custom-shape)'],
  ])('%s', (type, expected) => expect(odf(custom(type))).toEqual([`${expected} di 110,55 40×20; jangkar 1,1`]));

  test('plain shapes, with their names and words', () => {
    expect(
      odf(
        `<draw:rect ${AT} draw:id="a" draw:name="b"><text:p>Meng<text:span>etik</text:span></text:p><text:p>surat</text:p></draw:rect>`,
      ),
    ).toEqual(['kotak (rectangle) “Mengetik surat” di 110,55 40×20; id a b; jangkar 1,1']);
    expect(odf(`<draw:ellipse ${AT}/>`)[0]).toMatch(/^kapsul \(ellipse\)/);
    expect(odf(`<draw:circle ${AT}><text:p>1</text:p></draw:circle>`)[0]).toMatch(/^segilima \(circle\)/);
    expect(odf(`<draw:polygon ${AT}/>`)[0]).toMatch(/^lain \(polygon\)/);
    expect(odf(`<draw:path ${AT}/>`)).toEqual([]);
  });

  test('a text box is words, an empty one and a picture are nothing', () => {
    const frame = (isi: string): string => `<draw:frame ${AT}>${isi}</draw:frame>`;
    expect(odf(frame('<draw:text-box><text:p>Ya</text:p></draw:text-box>'))[0]).toMatch(/^kata \(text-box\) “Ya”/);
    expect(odf(frame('<draw:text-box/>'))).toEqual([]);
    expect(odf(frame('<draw:image><text:p>x</text:p></draw:image>'))).toEqual([]);
    expect(odf(custom('mso-spt202'))).toEqual([]);
  });

  test('moves, units, paragraphs; in a sheet the cell alone counts', () => {
    const moved = `<draw:rect svg:width="1cm" svg:height="1in" draw:transform="rotate (0.5) translate (2cm, 10mm)"/>`;
    expect(odf(moved)).toEqual(['kotak (rectangle) di 156.7,78.3 28.3×72; jangkar 1,1']);
    expect(odf(`<draw:rect ${AT}/>`, { ...JANGKAR, paragraf: 2 })[0]).toContain('di 110,81 ');
    expect(odf(`<draw:rect ${AT} table:end-cell-address="T.B2"/>`, { ...JANGKAR, paragraf: 2 })[0]).toContain(
      'di 110,55 ',
    );
    expect(odf(`<draw:rect svg:x="8px" svg:width="2inch" svg:height="?"/>`)[0]).toContain('di 106,50 144×0');
    expect(baca('odf', `<draw:rect ${AT}/>`)).toEqual(['kotak (rectangle) di 10,5 40×20']);
  });

  test('lines and connectors; those of a sheet count from its corner', () => {
    const ends = 'svg:x1="1pt" svg:y1="2pt" svg:x2="30pt" svg:y2="40pt"';
    expect(odf(`<draw:line ${ends}/>`)).toEqual(['garis 101,52 → 130,90; ujung tak disebut']);
    expect(
      odf(`<draw:connector ${ends} draw:start-shape="a" draw:end-shape="b"><text:p>Ya</text:p></draw:connector>`),
    ).toEqual(['garis “Ya” 101,52 → 130,90; a → b; ujung tak disebut']);
    expect(odf(`<draw:connector ${ends} table:end-cell-address="T.B2"/>`)[0]).toContain('garis 1,2 → 30,40');
    expect(
      odf(`<draw:line ${ends} table:end-cell-address="T.B2" draw:transform="translate (10pt 20pt)"/>`)[0],
    ).toContain('garis 111,72 → 140,110');
  });

  test('shapes that are lines: by their name, or by an open outline', () => {
    expect(odf(custom('ooxml-straightConnector1'))).toEqual(['garis 110,55 → 150,75; ujung tak disebut']);
    expect(odf(custom('ooxml-bentConnector3', 'draw:mirror-horizontal="true"'))).toEqual([
      'garis 150,55 → 110,75; ujung tak disebut',
    ]);
    expect(odf(custom('line', 'draw:mirror-vertical="true"'))).toEqual(['garis 110,75 → 150,55; ujung tak disebut']);
    const path = (isi: string, ukuran: string): readonly string[] =>
      odf(custom('non-primitive', `draw:enhanced-path="${isi}" ${ukuran}`));
    const expected = ['garis 110,55 → 150,75; lewat 110,55 130,55 150,75; ujung tak disebut'];
    expect(path('M 0 0 L 50 0 100 10 N F', 'draw:sub-view-size="100 10"')).toEqual(expected);
    expect(path('M 0 0 L 50 0 100 10 N F', 'svg:viewBox="0 0 100 10"')).toEqual(expected);
    expect(path('M 0 0 L 50 0 100 10 Z N F', 'svg:viewBox="0 0 100 10"')[0]).toMatch(/^lain/);
    expect(path('M ?f0 0 L 50 0 F', 'svg:viewBox="0 0 100 10"')[0]).toMatch(/^lain/);
    expect(path('M 0 0 L 50 0 N', 'svg:viewBox="0 0 100 10"')[0]).toMatch(/^lain/);
  });

  test('groups and links hold shapes; our mark of an inference is read', () => {
    expect(odf(`<draw:g><draw:a><draw:rect ${AT}/></draw:a><draw:ellipse ${AT}/></draw:g>`)).toHaveLength(2);
    expect(odf(`<draw:rect ${AT}><svg:desc>Langkah 1, perkiraan</svg:desc></draw:rect>`)).toEqual([
      'kotak (rectangle) di 110,55 40×20; putus; jangkar 1,1',
    ]);
  });
});
