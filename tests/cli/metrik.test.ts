/** Measured on the source as it lies here: tools that run a room on an instrumented copy would see another file. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FONT_FILE, METRICS_FILE, renderMetrics } from '../../src/cli/metrik.ts';

test('the committed widths are those of the installed font', () => {
  expect(readFileSync(METRICS_FILE, 'utf8')).toBe(renderMetrics(readFileSync(FONT_FILE)));
});
