/** The working papers of an SOP, an agency, a topic: what the site knows of their findings, and their files. */
import type { Finding } from '../domain/finding.ts';
import type { Sop } from '../domain/sop.ts';
import { sopUrl } from '../domain/url.ts';
import type { Sebab } from '../audit/sebab/sebab.ts';
import { findBaris, sebutTempat, tempatTemuan } from '../components/temuan/tempat.ts';
import { renderKertasDocx } from '../export/kertas-kerja/docx.ts';
import { createKertasKerja } from '../export/kertas-kerja/kertas-kerja.ts';
import { type BerkasKertas, type TemuanKertas } from '../export/kertas-kerja/model.ts';
import { kertasTables } from '../export/kertas-kerja/tabel.ts';
import { json } from '../export/json.ts';
import { renderNaskah } from '../export/naskah.ts';
import { DOCX, XLSX } from '../export/registry.ts';
import { getCatalogue } from '../site/catalogue.ts';
import { hashBerkas } from '../site/sidik.ts';
import { alamat, SITUS } from '../site/situs.ts';
import { getAturan, getPemeriksaan } from '../site/temuan.ts';

export const FORMAT_KERTAS = ['docx', 'xlsx'] as const;
export type FormatKertas = (typeof FORMAT_KERTAS)[number];

export interface LingkupKertas {
  /** `Instansi: Dinas Contoh`. */
  readonly lingkup: string;
  /** Path of its page. */
  readonly jalur: string;
  /** In catalogue order. */
  readonly sops: readonly Sop[];
}

export async function berkasKertas(format: FormatKertas, lingkup: LingkupKertas): Promise<Response> {
  const { acuan, tanggal } = await getCatalogue();
  const berkas = await listBerkas(lingkup.sops);
  const kertas = createKertasKerja({
    lingkup: lingkup.lingkup,
    alamat: alamat(lingkup.jalur),
    sops: lingkup.sops,
    temuan: await listTemuan(lingkup.sops),
    peraturan: acuan.peraturan,
    berkas,
    sha256: hashBerkas(berkas.map(({ nama, sha256 }) => `${sha256}  ${nama}\n`)),
    tanggal,
    situs: { nama: SITUS.nama },
  });
  if (format === 'docx') return file(renderKertasDocx(kertas, SITUS.nama), DOCX.mediaType);
  const { renderXlsx } = await import('../export/xlsx/xlsx.ts');
  return file(await renderXlsx(kertasTables(kertas)), XLSX.mediaType);
}

const file = (body: Uint8Array<ArrayBuffer>, mediaType: string): Response =>
  new Response(body, { headers: { 'content-type': mediaType } });

/** By SOP; what one cause explains stands together, in the order of the page. What a copy lost is one row. */
async function listTemuan(sops: readonly Sop[]): Promise<readonly TemuanKertas[]> {
  const { naskah } = await getCatalogue();
  const { sebabBySop } = await getPemeriksaan();
  const aturan = new Map((await getAturan()).map(({ judul, rule }) => [rule.id, { ...rule, judul }]));
  const byName = new Map(naskah.map((item) => [`${item.name}.txt`, item]));
  const row = (finding: Finding, sop: Sop, sebab: Sebab): TemuanKertas[] => {
    const rule = aturan.get(finding.ruleId);
    if (rule === undefined) return [];
    const tempat = tempatTemuan(finding, sop);
    return [
      {
        finding,
        aturan: rule,
        tempat: sebutTempat(tempat),
        pangkal: sebab.temuan.length > 1 ? sebab.kalimat : null,
        baris: findBaris(finding, sop, byName.get(sop.sumber.naskah)),
        alamat: alamat(`${sopUrl(sop.id)}#${tempat.jangkar ?? 'temuan'}`),
      },
    ];
  };
  const urutan = ({ temuan }: Sebab, sop: Sop): number =>
    Math.min(...temuan.map((finding) => tempatTemuan(finding, sop).urutan));
  return sops.flatMap((sop) =>
    [...(sebabBySop.get(sop.id) ?? [])]
      .sort((a, b) => urutan(a, sop) - urutan(b, sop))
      .flatMap((sebab) => {
        const rows = sebab.temuan.flatMap((finding) => row(finding, sop, sebab));
        return sebab.jenis === 'salinan' && rows.length > 1 ? joinSalinan(rows, sebab) : rows;
      }),
  );
}

function joinSalinan(rows: readonly TemuanKertas[], { kalimat }: Sebab): readonly TemuanKertas[] {
  const [first] = rows;
  if (first === undefined) return [];
  const kode = [...new Set(rows.map(({ aturan }) => aturan.kode))].join(', ');
  return [
    {
      ...first,
      finding: { ...bare(first.finding), message: kalimat },
      aturan: { ...first.aturan, kode, judul: '' },
      tempat: 'Salinan',
      pangkal: null,
      baris: null,
    },
  ];
}

function bare({ jenis, path, ruleId, severity, sopId }: Finding): Omit<Finding, 'message'> {
  return { jenis, path, ruleId, severity, sopId };
}

/** Files as the site publishes them, by their paths. */
async function listBerkas(sops: readonly Sop[]): Promise<readonly BerkasKertas[]> {
  const { naskah } = await getCatalogue();
  const used = new Set(sops.map(({ sumber }) => sumber.naskah));
  return [
    ...sops.map((sop) => ({ nama: `sop/${sop.id}.json`, sha256: hashBerkas(json.render(sop, { alamat })) })),
    ...naskah
      .filter(({ name }) => used.has(`${name}.txt`))
      .map((item) => ({ nama: `naskah/${item.name}.txt`, sha256: hashBerkas(renderNaskah(item)) })),
  ];
}
