/** The build itself, in a process of its own under `bangun.ts`: `[outDir]`. Errors are sentences. */
import { stripVTControlCharacters } from 'node:util';
import { jalankanAstro } from '../integrations/jalankan.ts';
import { tampakkanBaris } from '../report/tampakkan.ts';
import { sebutGangguan } from './gangguan.ts';

// Whoever began this build is gone.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

// The error that follows says it in a sentence.
const say = console.error.bind(console);
console.error = (...words: unknown[]) => {
  if (!String(words[0]).includes('Unable to load your Astro config')) say(...words);
};
try {
  await jalankanAstro(process.cwd(), process.argv[2]);
  // Astro's bundler may hold the process open.
  process.exit(0);
} catch (error) {
  process.stderr.write(`${tampakkanBaris(stripVTControlCharacters(sebutGangguan(error)))}\n`);
  process.exit(1);
}
