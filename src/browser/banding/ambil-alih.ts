/** Downloads of a board that shows something else than the published files do. */
import type { SumberUnduhan } from './unduh.ts';

/** What a board tells its downloads. */
export interface PapanUnduhan extends SumberUnduhan {
  /** Whether the published files say the same as the page. */
  readonly terbitan: boolean;
  say(words: string): void;
}

export function takeOverUnduhan(root: HTMLElement, papan: PapanUnduhan, topik: string): void {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-unduh]') : null;
    if (!link || papan.terbitan) return;
    event.preventDefault();
    void import('./unduh.ts')
      .then(({ makeUnduhan }) => makeUnduhan(papan, link, topik))
      .catch(
        () =>
          'Berkas dengan pilihan Anda tidak dapat dibuat. Yang terunduh adalah berkas terbitan, dengan anggapan baku.',
      )
      .then((alasan) => {
        if (alasan === null) return;
        papan.say(alasan);
        downloadTerbitan(link);
      });
  });
}

/** As the link does by itself; going to its address instead would show the file where a host gives it no type. */
function downloadTerbitan({ href, download }: HTMLAnchorElement): void {
  const link = document.createElement('a');
  Object.assign(link, { href, download });
  link.click();
}
