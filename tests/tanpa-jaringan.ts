/** No test asks for anything beyond this computer: neither a name nor an address. */
import { afterEach, expect } from 'vitest';
import './soket-asing.cjs';

const host = globalThis as { soketAsing?: string[] };

afterEach(() => {
  const asked = host.soketAsing?.splice(0) ?? [];
  expect(asked, 'sockets beyond this computer').toEqual([]);
});
