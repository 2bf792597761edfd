import { expect, test } from 'vitest';
import { openChromium } from '../../src/cli/chromium.ts';
import { ROOT } from '../content.ts';

test('a Chromium that is named but does not start is said to be that one', async () => {
  await expect(openChromium(ROOT, '/tidak/ada/chromium')).rejects.toThrow(
    /^SOP_CHROMIUM menunjuk \/tidak\/ada\/chromium, tetapi program itu tidak dapat dijalankan: /,
  );
});

test('where there is no Chromium at all the sentence says what to do', async () => {
  await expect(openChromium('/tidak/ada', undefined, [])).rejects.toThrow(
    /^Tidak ada Chromium .*Pasang Google Chrome.*SOP_CHROMIUM=/,
  );
});
