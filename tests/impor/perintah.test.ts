/** The command: what it writes and what it never touches; the questions it asks. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { jalankanImpor } from '../../src/cli/impor-jalan.ts';
import { tanyaSemua } from '../../src/cli/impor-tanya.ts';
import { findNip } from '../../src/domain/nip.ts';
import { TAK_TAMPAK } from '../../src/domain/tak-tampak.ts';
import { removeNip, removeNipFrom } from '../../src/impor/berkas/hilangkan-nip.ts';
import { readBerkas } from '../../src/impor/berkas/baca.ts';
import { importDokumen, type HasilImpor } from '../../src/impor/impor.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { ROOT } from '../content.ts';
import { BAGIAN, DEKAT_KATA, EJAAN } from '../domain/ejaan-nip.ts';
import { ACUAN_KOSONG } from './nilai-rusak.ts';

/** Built at run time: no such number stands in any file. */
const NIP = [
  ['1970', '01', '02'],
  ['1995', '03'],
  ['1', '004'],
].map((part) => part.join(''));
const TEKS = join(import.meta.dirname, 'naskah', 'pengaduan.txt');
const CUTI = join(import.meta.dirname, 'naskah', 'cuti-tahunan.md');

describe('the command', { timeout: 60_000 }, () => {
  let akar = '';
  const said: string[] = [];
  beforeEach(() => {
    akar = mkdtempSync(join(tmpdir(), 'impor-'));
    cpSync(join(ROOT, 'content'), join(akar, 'content'), { recursive: true });
    said.length = 0;
    vi.stubEnv('SOP_TANGGAL', '2026-11-22');
    vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(akar, { recursive: true });
  });
  const listContent = (): string[] => readdirSync(join(akar, 'content'), { recursive: true, encoding: 'utf8' }).sort();
  const pilihan = { keluaran: 'hasil-impor', terapkan: false, tanya: false };

  test('without --terapkan nothing is added to content', async () => {
    const before = listContent();
    expect(await jalankanImpor([TEKS], { akar, ...pilihan })).toBe(0);
    expect(listContent()).toEqual(before);
    expect(readdirSync(join(akar, 'hasil-impor', 'pengaduan-txt')).sort()).toEqual([
      'instansi',
      'laporan.md',
      'naskah',
      'sop',
      'topik',
    ]);
    expect(said.at(-2)).toBe('\n1 SOP dan 5 langkah terbaca, 1 hal perlu diperiksa, 0 berkas gagal.');
  });

  test('with --terapkan files are added that load without a problem, and a second run overwrites nothing', async () => {
    const before = listContent();
    expect(await jalankanImpor([TEKS, CUTI], { akar, ...pilihan, terapkan: true })).toBe(0);
    const added = listContent().filter((path) => !before.includes(path));
    expect(added).toContain(join('sop', 'naskah-pengaduan', 'penanganan-pengaduan-masyarakat.mdx'));
    expect((await loadContent(akar)).findings).toEqual([]);
    const path = join(akar, 'content/naskah/pengaduan.txt');
    writeFileSync(path, 'diubah\n');
    await jalankanImpor([TEKS], { akar, ...pilihan, terapkan: true });
    expect(readFileSync(path, 'utf8')).toBe('diubah\n');
    expect(said.join('\n')).toContain('content/naskah/pengaduan.txt sudah ada.');
  });

  test('a file that cannot be read stops no other and leaves nothing behind', async () => {
    const broken = join(akar, 'rusak.docx');
    writeFileSync(broken, 'PK rusak');
    expect(await jalankanImpor([broken, TEKS], { akar, ...pilihan })).toBe(1);
    expect(readdirSync(join(akar, 'hasil-impor'))).toEqual(['pengaduan-txt']);
    expect(existsSync(join(akar, 'hasil-impor', 'rusak-docx'))).toBe(false);
  });
});

describe('no NIP gets into a draft', () => {
  test.each([
    ['', ''],
    [' ', ' '],
    ['. ', ' '],
    ['  ', ''],
  ])('however it is typed (%j)', async (a, b) => {
    const nip = `${NIP[0] ?? ''}${a}${NIP[1] ?? ''}${b}${NIP[2] ?? ''}`;
    const teks = `Disahkan oleh\tKepala Dinas\n\tBUDI, S.H.\n\tNIP. ${nip}\n\nNo\tKegiatan\tStaf\tKelengkapan\tWaktu\tOutput\tKet\n1\tMenerima surat dari ${nip}\t\tSurat\t5 menit\tSurat\t${nip}\n2\tMengarsipkan\t\tSurat\t5 menit\tArsip\t\n`;
    const hasil = await impor(teks);
    if (!hasil.ok) throw new Error(hasil.pesan);
    const all = [...hasil.berkas.map((file) => file.teks), hasil.laporan].join('\n');
    expect(all.replace(/\D/g, '')).not.toContain(NIP.join(''));
    expect(removeNip(all).jumlah).toBe(0);
    expect(hasil.laporan).toContain('3 NIP ditemukan dan tidak disalin.');
  });
});

describe('every spelling of an NIP is removed', () => {
  test.each([
    ...Object.entries(EJAAN).map(([nama, write]): [string, string] => [nama, write(BAGIAN)]),
    ...Object.entries(DEKAT_KATA),
  ])('%s', (_, nip) => {
    const teks = `Kepala Dinas\n${nip}\n5 menit\n`;
    const { jumlah, teks: bare } = removeNip(teks);
    expect(jumlah).toBe(1);
    expect(findNip(bare)).toEqual([]);
    expect(bare.split('\n')).toHaveLength(teks.split('\n').length);
    expect(bare).toMatch(/^Kepala Dinas\n[^]*\(tidak disalin\)[^]*\n5 menit\n$/);
  });

  test('also one that goes on in the next cells or paragraphs', () => {
    const [a = '', b = '', c = ''] = NIP;
    const cells = ['Kepala Dinas', `NIP. ${a}`, b, `${c} hadir`, '5 menit'];
    expect(removeNipFrom(cells)).toEqual({
      potong: ['Kepala Dinas', 'NIP. (tidak disalin)', '', ' hadir', '5 menit'],
      jumlah: 1,
    });
  });

  test('in a file whose signature stands on two lines, and cells hold signs that nobody sees', async () => {
    const [a = '', b = '', c = ''] = NIP;
    const teks = `Disahkan oleh\tKepala Dinas\n\tBUDI, S.H.\n\tNIP. ${a}\n\t${b} ${c}\n\nNo\tKegiatan\tStaf\tKelengkapan\tWaktu\tOutput\tKet\n1\tMene\u00ADrima surat\u200F\t\tSurat\u2028masuk\t5 menit\tSurat\t\n2\tMengarsipkan\t\tSurat\t5 menit\tArsip\t\n`;
    const hasil = await impor(teks);
    if (!hasil.ok) throw new Error(hasil.pesan);
    const all = [...hasil.berkas.map((file) => file.teks), hasil.laporan].join('\n');
    for (const part of [a, b]) expect(all).not.toContain(part);
    expect(all).not.toMatch(TAK_TAMPAK);
    const mdx = hasil.berkas.find(({ path }) => path.endsWith('.mdx'))?.teks ?? '';
    expect(mdx).toContain('Menerima surat');
    expect(mdx).toContain('Surat masuk');
  });
});

describe('interactive', () => {
  test('an empty answer keeps what was proposed; an unusable one is asked again', async () => {
    const hasil = await impor(readFileSync(TEKS, 'utf8'));
    if (!hasil.ok) throw new Error(hasil.pesan);
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const asked: string[] = [];
    const answers = ['Kecamatan Besar', 'kecamatan-besar', ''];
    const again = await tanyaSemua(
      hasil,
      (lagi) => imporSync(readFileSync(TEKS, 'utf8'), lagi),
      (teks) => {
        asked.push(teks);
        return Promise.resolve(answers[asked.length - 1] ?? '');
      },
    );
    vi.restoreAllMocks();
    if (!again.ok) throw new Error(again.pesan);
    expect(again.draf[0]?.id).toBe('kecamatan-besar/penanganan-pengaduan-masyarakat');
    expect(asked.slice(0, 3)).toEqual([
      'Instansi tercetak: tidak disebut dalam naskah. Id instansi [naskah-pengaduan]: ',
      'Instansi tercetak: tidak disebut dalam naskah. Id instansi [naskah-pengaduan]: ',
      'Id topik [penanganan-pengaduan-masyarakat]: ',
    ]);
  });
});

async function impor(teks: string): Promise<HasilImpor> {
  const read = await readBerkas('pengaduan.txt', new TextEncoder().encode(teks));
  if (!read.ok) throw new Error(read.pesan);
  lastRead = read;
  return importDokumen(read.dokumen, read.asli, { acuan: ACUAN_KOSONG, sop: [], hariIni: '2026-11-22' });
}

let lastRead: Extract<Awaited<ReturnType<typeof readBerkas>>, { ok: true }> | null = null;

function imporSync(_: string, lagi: { instansi: string; topik?: string }): HasilImpor {
  if (lastRead === null) throw new Error('nothing read');
  return importDokumen(lastRead.dokumen, lastRead.asli, {
    acuan: ACUAN_KOSONG,
    sop: [],
    hariIni: '2026-11-22',
    ...lagi,
  });
}
