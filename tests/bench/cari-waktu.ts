/**
 * The search as its reader feels it, on the built site (`DIST` names another folder) at 4× CPU.
 * Bytes over the wire from the first key until the first results of a first search, and milliseconds from the last key.
 */
import { join } from 'node:path';
import { launchBrowser } from '../situs/browser.ts';
import { keepAngka } from './angka.ts';
import { describeFirst, measure, renderMeasured, serveCompressed, type Measured } from './cari-peramban.ts';

const START = '/sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja/';
const RUNS = 5;

const served = await serveCompressed(process.env['DIST'] ?? join(process.cwd(), 'dist'));
const browser = await launchBrowser();
const runs: Measured[] = [];
for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, served, START));
await browser.close();
served.close();
console.log(renderMeasured(runs));
keepAngka('cari-waktu', [['first search, 4× CPU', describeFirst(runs)]]);
