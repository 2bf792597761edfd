/** The build itself, in a process of its own under `bangun.ts`: `[outDir]`. Errors are sentences. */
import { jalankanAstro } from '../integrations/jalankan.ts';
import { sebutGangguan } from './gangguan.ts';

// Whoever began this build is gone.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

try {
  await jalankanAstro(process.cwd(), process.argv[2]);
  // Astro's bundler may hold the process open.
  process.exit(0);
} catch (error) {
  process.stderr.write(`${sebutGangguan(error)}\n`);
  process.exit(1);
}
