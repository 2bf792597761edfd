/** Who may read the site: a web server is another user than whoever builds it. */
import { chmodSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** New files and folders of this process are readable by all; what the user's umask says of writing stays. */
export function izinkanBaca(): void {
  process.umask(process.umask() & 0o022);
}

/** What is copied with its own rights, which a clone under umask 077 has closed: the files of `public/`. */
export function bukaSalinan(publik: string, situs: string): void {
  for (const entry of readdirSync(publik, { recursive: true, withFileTypes: true })) {
    const file = join(situs, relative(publik, join(entry.parentPath, entry.name)));
    chmodSync(file, entry.isDirectory() ? 0o755 : 0o644);
  }
}
