/** The diagram as a tool: selection, zoom, the player; by mouse, by keyboard alone, by the accessibility tree alone. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { realSops } from '../content.ts';
import { findViolations, useSitus } from './kunjungan.ts';

const ID = 'naskah-000/penyusunan-penetapan-perjanjian-kinerja';
const SOP = `sop/${ID}/`;

const situs = useSitus(4440);

const visit = (path: string, options: BrowserContextOptions, read: (page: Page) => Promise<void>): Promise<void> =>
  situs.visit(path, options, async (page) => {
    if (options.javaScriptEnabled !== false) await page.waitForFunction(() => customElements.get('bagan-alir'));
    await read(page);
  });

const node = (id: string): string => `svg[data-diagram] g[data-langkah="${id}"]`;
const row = (id: string): string => `tr[data-langkah="${id}"]`;
const terpilih = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('[data-terpilih]')
    .evaluateAll((items) =>
      items.map((item) => `${item.tagName.toLowerCase()} ${item.getAttribute('data-langkah')}`).sort(),
    );
const ucapan = (page: Page): Promise<string> => page.locator('[data-ucap]').innerText();
const skala = (page: Page): Promise<number> =>
  page
    .locator('svg[data-diagram]')
    .evaluate((svg: SVGSVGElement) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);

/** Waits until the player has said the sentence that starts so. */
const tunggu = (page: Page, start: string): Promise<unknown> =>
  page.waitForFunction((words) => document.querySelector('[data-ucap]')?.textContent.startsWith(words), start);

describe('one selection for node, row, card and address', () => {
  test('a click on a node selects its row, fills the card and writes the address, without a jump', async () => {
    await visit(SOP, {}, async (page) => {
      const at = await page.evaluate('scrollY');
      await page.locator(`${node('perintah-persiapan')} a`).click();
      expect(await terpilih(page)).toEqual(['g perintah-persiapan', 'tr perintah-persiapan']);
      expect(page.url()).toMatch(/#langkah-perintah-persiapan$/);
      expect(await page.evaluate('scrollY')).toBe(at);
      const kartu = page.locator('kartu-langkah');
      expect(await kartu.innerText()).toMatch(/Langkah 1 dari 13/);
      expect(await kartu.locator('[data-naskah], .cip').count()).toBeGreaterThan(2);
    });
  });

  test('what stands beside the diagram stays beside it', async () => {
    await visit(`${SOP}#langkah-kirim-dokumen`, {}, async (page) => {
      await page.locator('tr:target').waitFor();
      const [side, table] = [
        await page.locator('.sisi-isi').boundingBox(),
        await page.locator('table.langkah').boundingBox(),
      ];
      expect((side?.y ?? 0) + (side?.height ?? 0)).toBeLessThan(table?.y ?? 0);
    });
  });

  test('the card tells the branches with their targets, and leads there', async () => {
    await visit(`${SOP}#langkah-periksa-surat-pengantar`, {}, async (page) => {
      await page.locator('kartu-langkah:visible').waitFor();
      const ways = page.locator('.kartu-cabang a[data-ke]');
      expect(await ways.allInnerTexts()).toEqual([
        'Jika setuju ke langkah 11, Sekretaris SKPD',
        'Jika tidak setuju kembali ke langkah 9, Penyusun Program Anggaran dan Pelaporan (naskah hanya menyebut perannya)',
      ]);
      expect(await page.locator('.kartu-cabang li:last-child .tanda').count()).toBe(1);
      await ways.last().click();
      expect(await terpilih(page)).toEqual(['g buat-surat-pengantar', 'tr buat-surat-pengantar']);
    });
  });

  test('the number of a row selects its node; back and forth in the history too', async () => {
    await visit(SOP, {}, async (page) => {
      await page.locator(`${row('periksa-draf')} .no a`).click();
      expect(await terpilih(page)).toEqual(['g periksa-draf', 'tr periksa-draf']);
      await page.locator(`${node('kirim-dokumen')} a`).click();
      expect(await terpilih(page)).toEqual(['g kirim-dokumen', 'tr kirim-dokumen']);
      await page.goBack();
      expect(await terpilih(page)).toEqual(['g periksa-draf', 'tr periksa-draf']);
      await page.goForward();
      expect(await terpilih(page)).toEqual(['g kirim-dokumen', 'tr kirim-dokumen']);
      await page.locator('.kartu-tutup').click();
      expect(await terpilih(page)).toEqual([]);
      expect(page.url()).not.toContain('#');
    });
  });

  test('a node under the pointer lights its row and its arrows; a lane title its steps', async () => {
    const sop = (await realSops()).find(({ id }) => id === ID);
    const lane = sop?.pelaksana[0];
    await visit(SOP, {}, async (page) => {
      await page.locator(`${node('perintah-persiapan')} a`).hover();
      expect(await page.locator(`${row('perintah-persiapan')}[data-sorot]`).count()).toBe(1);
      expect(await page.locator('.alur g[data-sorot] path[data-dari]').count()).toBe(2);
      const title = page.locator(`svg[data-diagram] .kepala-lajur [data-pelaksana="${lane?.id ?? ''}"]`);
      await title.focus();
      const own = sop?.langkah.filter(({ pelaksana }) => pelaksana === lane?.id).length;
      expect(await page.locator('svg[data-diagram] g[data-langkah][data-sorot]').count()).toBe(own);
      await page.keyboard.press('Enter');
      expect(await title.getAttribute('aria-pressed')).toBe('true');
      await page.keyboard.press('Tab');
      expect(await page.locator('svg[data-diagram] g[data-langkah][data-sorot]').count()).not.toBe(0);
    });
  });
});

describe('zoom and pan', () => {
  test('by buttons, and by keys on the canvas', async () => {
    await visit(SOP, {}, async (page) => {
      const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
      const first = await skala(page);
      await press('Perbesar');
      // The tools are loaded by then, not before.
      await expect.poll(() => skala(page)).toBeGreaterThan(first);
      await press('Perkecil');
      await press('Perkecil');
      expect(await skala(page)).toBeLessThan(first);
      await page.locator('.bagan > .gulir').focus();
      await page.keyboard.press('0');
      expect(await skala(page)).toBeCloseTo(1, 2);
      for (const key of ['+', '+', '+']) await page.keyboard.press(key);
      expect(await skala(page)).toBeCloseTo(1.5, 2);
      const left = (): Promise<number> => page.locator('.bagan > .gulir').evaluate((box) => box.scrollLeft);
      const before = await left();
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((was) => (document.querySelector('.bagan > .gulir')?.scrollLeft ?? 0) > was, before);
      await press('Geser ke kiri');
      await page.waitForFunction((was) => (document.querySelector('.bagan > .gulir')?.scrollLeft ?? 0) <= was, before);
      await press('Pas, sesuaikan dengan lebar');
      expect(await page.locator('.bagan > .gulir').evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThan(
        2,
      );
      expect(await page.locator('.persen').innerText()).toBe(`${Math.round((await skala(page)) * 100)} %`);
    });
  });

  test('the wheel scrolls the page, and zooms only with Ctrl', async () => {
    await visit(SOP, {}, async (page) => {
      await page.locator(`${node('perintah-persiapan')} a`).hover();
      const [top, size] = [await page.evaluate<number>('scrollY'), await skala(page)];
      await page.mouse.wheel(0, 200);
      await page.waitForFunction((was) => scrollY > was, top);
      expect(await skala(page)).toBe(size);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -60);
      await page.keyboard.up('Control');
      await page.waitForFunction((was) => {
        const svg = document.querySelector<SVGSVGElement>('svg[data-diagram]');
        return svg !== null && svg.getBoundingClientRect().width / svg.viewBox.baseVal.width > was;
      }, size);
    });
  });

  test('the lane titles stay while the drawing scrolls, and hide no focus', async () => {
    await visit(SOP, { viewport: { width: 1280, height: 500 } }, async (page) => {
      await page.locator(node('periksa-draf')).scrollIntoViewIfNeeded();
      await page.locator('.kepala-tempel svg:visible').waitFor();
      const head = await page.locator('.kepala-tempel svg').boundingBox();
      expect(Math.abs(head?.y ?? 99)).toBeLessThan(2);
      const steps = page.locator('svg[data-diagram] g[data-langkah] a');
      await steps.last().focus();
      for (let at = (await steps.count()) - 1; at >= 0; at -= 1) {
        const box = await steps.nth(at).evaluate((item) => item.getBoundingClientRect().top);
        const hidden = await page.locator('.kepala-tempel').evaluate((strip: HTMLElement) => strip.hidden);
        const bottom = hidden
          ? 0
          : await page.locator('.kepala-tempel svg').evaluate((svg) => svg.getBoundingClientRect().bottom);
        expect(box).toBeGreaterThanOrEqual(bottom - 1);
        await page.keyboard.press('Shift+Tab');
      }
    });
  });

  test('targets are at least 24 px', async () => {
    await visit(SOP, {}, async (page) => {
      await page.locator(`${node('periksa-surat-pengantar')} a`).click();
      const small = await page
        .locator('.alat :is(a, button, summary):visible, .kartu :is(a, button):visible, svg[data-diagram] a')
        .evaluateAll((items) =>
          items
            .map((item) => ({
              box: item.getBoundingClientRect(),
              words: item.textContent,
              inline: item.closest('p, li > span, dd, .kartu-oleh'),
            }))
            .filter(({ box, inline }) => inline === null && (box.width < 24 || box.height < 24))
            .map(({ words }) => words),
        );
      expect(small).toEqual([]);
    });
  });
});

describe('saving', () => {
  test('SVG is a link, PNG a picture of twice the size, Mermaid a text on the clipboard', async () => {
    await visit(SOP, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.locator('.alat summary').click();
      expect(await page.locator('[data-berkas=svg]').getAttribute('href')).toBe(`/sop/${ID}.svg`);
      await page.locator('[data-aksi=salin-mmd]').click();
      await tunggu(page, 'Teks Mermaid tersalin');
      expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/flowchart TB/);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-aksi=png]').click()]);
      expect(download.suggestedFilename()).toMatch(/\.png$/);
      const png = readFileSync(await download.path());
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const width = await page.locator('svg[data-diagram]').evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width);
      expect(png.readUInt32BE(16)).toBe(Math.round(width) * 2);
    });
  });
});

describe('the player', () => {
  test('the whole flow by keyboard alone: a branch, a loop, the end, and out', async () => {
    await visit(SOP, {}, async (page) => {
      await page.getByRole('link', { name: 'Telusuri alur' }).first().focus();
      await page.keyboard.press('Enter');
      await tunggu(page, 'Langkah 1 dari 13');
      for (let step = 2; step <= 10; step += 1) {
        await page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
        await tunggu(page, `Langkah ${step} dari 13`);
      }
      expect(await ucapan(page)).toMatch(
        /^Langkah 10 dari 13, keputusan, Kasubbag .*, 15 Menit\. 1 Setuju ke langkah 11; 2 Tidak setuju ke langkah 9/i,
      );
      // An arrow does not decide.
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate('document.activeElement.dataset.cabang')).toBe('0');
      await page.keyboard.press('2');
      await tunggu(page, 'Langkah 9 dari 13');
      expect(await ucapan(page)).toMatch(/kunjungan ke-2/);
      await page.keyboard.press('ArrowLeft');
      await tunggu(page, 'Langkah 10');
      await page.keyboard.press('2');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('1');
      await tunggu(page, 'Langkah 11');
      expect(await page.locator('[data-isi=jalur]').innerText()).toBe(
        '1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 10 · 9 (ke-2) · 10 (ke-2) · 11',
      );
      await page.keyboard.press('1');
      await page.keyboard.press('ArrowRight');
      await tunggu(page, 'Langkah 13');
      await page.keyboard.press('ArrowRight');
      await tunggu(page, 'Alur selesai. 15 langkah ditempuh');
      expect(page.url()).toContain(',selesai#langkah-kirim-dokumen');
      await page.keyboard.press('Escape');
      expect(page.url()).not.toContain('telusuri');
      expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Telusuri alur');
    });
  });

  test('the whole flow by the accessibility tree alone: roles, names and what is said', async () => {
    await visit(SOP, {}, async (page) => {
      const tree = (): Promise<string> => page.locator('body').ariaSnapshot();
      expect(await tree()).toContain('link "Telusuri alur"');
      await page.getByRole('link', { name: 'Telusuri alur' }).click();
      await tunggu(page, 'Langkah 1 dari 13');
      const path: string[] = [];
      for (let count = 0; count < 30; count += 1) {
        const now = await tree();
        const said = /status: (.*)/.exec(now.slice(now.lastIndexOf('- status: ')))?.[1] ?? '';
        path.push(/Langkah \d+|Alur selesai/.exec(said)?.[0] ?? said);
        if (said.includes('Alur selesai')) break;
        // Where there is a choice, the tree offers buttons that say where they lead; the first time "no" is taken.
        const ways = [...now.matchAll(/button "(\d) ([^"]*ke langkah \d+[^"]*)"/g)];
        const decided = path.filter((item) => item === path.at(-1)).length;
        const way = ways[decided === 1 && ways.length > 1 && path.at(-1) === 'Langkah 10' ? 1 : 0];
        const name = way ? `${way[1] ?? ''} ${way[2] ?? ''}` : 'Berikutnya';
        await page.getByRole('button', { name, exact: true }).click();
      }
      const positions = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 9, 10, 11, 12, 13].map((at) => `Langkah ${at}`);
      expect(path).toEqual([...positions, 'Alur selesai']);
    });
  });

  test('the nodes alone tell the flow too: in order, with position, role and what follows', async () => {
    const sop = (await realSops()).find(({ id }) => id === ID);
    await visit(SOP, {}, async (page) => {
      const figure = await page.locator('figure.bagan').ariaSnapshot();
      const names = [...figure.matchAll(/link "(Langkah \d+ dari 13[^"]*)"/g)].map((match) => match[1] ?? '');
      expect(names.map((name) => /\d+/.exec(name)?.[0])).toEqual(sop?.langkah.map(({ urutan }) => String(urutan)));
      for (const { keluar, urutan } of sop?.langkah ?? []) {
        for (const { ke } of keluar) {
          const target = sop?.langkah.find(({ id }) => id === ke);
          expect(names[urutan - 1]).toContain(target ? `langkah ${target.urutan}` : 'selesai');
        }
      }
    });
  });

  test('an address holds the path; the browser goes back step by step', async () => {
    const jalur = 'perintah-persiapan';
    await visit(`${SOP}?telusuri=${jalur}#langkah-perintah-persiapan`, {}, async (page) => {
      await tunggu(page, 'Langkah 1 dari 13');
      await page.getByRole('button', { name: 'Berikutnya' }).click();
      await tunggu(page, 'Langkah 2');
      await page.getByRole('button', { name: 'Berikutnya' }).click();
      await tunggu(page, 'Langkah 3');
      const address = page.url();
      await page.goBack();
      await tunggu(page, 'Langkah 2');
      await page.goBack();
      await tunggu(page, 'Langkah 1');
      await page.goto(address);
      await tunggu(page, 'Langkah 3');
      expect(await page.locator('[data-isi=jalur]').innerText()).toBe('1 · 2 · 3');
      expect(await page.locator('.alur g[data-ditempuh]').count()).toBe(2);
    });
  });

  test('the link of the page starts it, before scripts are there too, and Back leaves it', async () => {
    await visit(`${SOP}?telusuri=#bagan`, {}, async (page) => {
      await tunggu(page, 'Langkah 1 dari 13');
      expect(page.url()).toMatch(/\?telusuri=perintah-persiapan#langkah-perintah-persiapan$/);
    });
    await visit(SOP, {}, async (page) => {
      await page.getByRole('link', { name: 'Telusuri alur' }).click();
      await tunggu(page, 'Langkah 1 dari 13');
      await page.goBack();
      await page.waitForFunction(() => document.querySelector<HTMLElement>('kartu-langkah')?.hidden);
      expect(await page.locator('[data-ditempuh]').count()).toBe(0);
    });
  });

  test('full screen shows drawing and card alone, in letters for the back row', async () => {
    await visit(SOP, { viewport: { width: 1920, height: 1080 } }, async (page) => {
      await page.getByRole('button', { name: 'Layar penuh' }).click();
      await page.locator('.pahlawan[data-penuh]').waitFor();
      await page.getByRole('link', { name: 'Telusuri alur' }).click();
      await tunggu(page, 'Langkah 1 dari 13');
      await page.waitForFunction(() => {
        const box = document.querySelector('.bagan > .gulir');
        return box && box.scrollWidth - box.clientWidth < 2;
      });
      const size = (selector: string): Promise<number> =>
        page.locator(selector).evaluate((item) => parseFloat(getComputedStyle(item).fontSize));
      expect(await size('.kartu h2')).toBeGreaterThanOrEqual(40);
      expect(await size('.kartu blockquote')).toBeGreaterThanOrEqual(26);
      expect(await page.locator('.bagian-langkah').isVisible()).toBe(false);
      expect(await page.locator('header.atas').evaluate((item: HTMLElement) => item.inert)).toBe(true);
      await page.keyboard.press('ArrowRight');
      await tunggu(page, 'Langkah 2');
      await page.getByRole('button', { name: 'Layar penuh' }).click();
      await page.locator('.pahlawan:not([data-penuh])').waitFor();
      expect(await page.locator('header.atas').evaluate((item: HTMLElement) => item.inert)).toBe(false);
    });
  });

  test('every decision of every real SOP can be walked both ways', async () => {
    for (const sop of await realSops()) {
      const decision = sop.langkah.find(({ keputusan }) => keputusan !== null);
      if (!decision) continue;
      const jalur = sop.langkah.slice(0, decision.urutan).map(({ id }) => id);
      await visit(`sop/${sop.id}/?telusuri=${jalur.join()}`, {}, async (page) => {
        await tunggu(page, `Langkah ${decision.urutan} dari ${sop.langkah.length}`);
        for (const [nomor, { ke }] of decision.keluar.entries()) {
          await page.locator(`.kartu-cabang button[data-cabang="${nomor}"]`).click();
          expect(await terpilih(page)).toContain(`g ${ke}`);
          await page.getByRole('button', { name: 'Mundur' }).click();
        }
      });
    }
  });
});

describe('on a phone', () => {
  const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test('the list leads; the diagram opens on demand, readable, with its own scroll', async () => {
    await visit(SOP, PHONE, async (page) => {
      expect(await page.locator('svg[data-diagram]').isVisible()).toBe(false);
      await page.getByLabel('Tampilkan bagan alir').check();
      expect(await skala(page)).toBeCloseTo(1, 2);
      expect(await page.locator('.bagan > .gulir').evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
      expect(await page.locator('.persen').innerText()).toBe('100 %');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      await page.locator(`${node('perintah-persiapan')} a`).tap();
      await page.locator('kartu-langkah:visible').waitFor();
      await page.waitForTimeout(100);
      const [box, card] = [
        await page.locator(node('perintah-persiapan')).boundingBox(),
        await page.locator('kartu-langkah').boundingBox(),
      ];
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(card?.y ?? 0);
    });
  });

  test('the player keeps node and card in sight', async () => {
    await visit(SOP, PHONE, async (page) => {
      await page.getByRole('link', { name: 'Telusuri alur' }).first().click();
      await tunggu(page, 'Langkah 1 dari 13');
      for (let step = 2; step <= 6; step += 1) {
        await page.getByRole('button', { name: 'Berikutnya' }).click();
        await tunggu(page, `Langkah ${step}`);
      }
      // The drawing scrolls after the words have changed.
      await expect
        .poll(async () => {
          const box = await page.locator('svg g[data-terpilih]').boundingBox();
          const card = await page.locator('kartu-langkah').boundingBox();
          if (!box || !card) return 'no node or no card';
          return box.y > 0 && box.x > 0 && box.y + box.height < card.y ? 'in sight' : { box, card };
        })
        .toBe('in sight');
    });
  });

  test('at 400 % zoom the controls of the player are in sight', async () => {
    await visit(SOP, { viewport: { width: 320, height: 256 } }, async (page) => {
      await page.getByRole('link', { name: 'Telusuri alur' }).first().click();
      await tunggu(page, 'Langkah 1 dari 13');
      await page.getByRole('button', { name: 'Berikutnya' }).press('Enter');
      await tunggu(page, 'Langkah 2');
      const box = await page.getByRole('button', { name: 'Berikutnya' }).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    });
  });
});

describe('without scripts', () => {
  test('nodes lead to their rows, the arrows stand in words, nothing dead is offered', async () => {
    await visit(SOP, { javaScriptEnabled: false }, async (page) => {
      await page.locator('.daftar-alur summary').click();
      expect(await page.locator('li[data-simpul]').nth(9).innerText()).toMatch(
        /^Langkah 10, keputusan: .* Jika setuju ke langkah 11, .* Jika tidak setuju kembali ke langkah 9/,
      );
      expect(await page.locator('.alat button:visible, .kartu:visible, [data-telusuri]:visible').count()).toBe(0);
      await page.locator(`${node('periksa-draf')} a`).click();
      expect(await page.locator('tr:target').getAttribute('data-langkah')).toBe('periksa-draf');
    });
    await visit(SOP, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } }, async (page) => {
      await page.locator('label.buka-bagan').click();
      expect(await page.locator('svg[data-diagram]').isVisible()).toBe(true);
    });
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  test.each([1280, 390])('in the card, the player, the list of arrows, at %i px', async (width) => {
    await visit(SOP, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
      if (width < 900) await page.getByLabel('Tampilkan bagan alir').check();
      await page.locator(`${node('perintah-persiapan')} a`).click();
      await page.locator('.daftar-alur summary').evaluate((item: HTMLElement) => item.click());
      expect(await findViolations(page)).toEqual([]);
    });
    await visit(
      `${SOP}?telusuri=${'perintah-persiapan'}`,
      { colorScheme, viewport: { width, height: 900 } },
      async (page) => {
        await tunggu(page, 'Langkah 1 dari 13');
        expect(await findViolations(page)).toEqual([]);
      },
    );
  });
});

describe('what is late is kept', () => {
  test('a key pressed before the search is loaded is not lost', async () => {
    const context = await situs.browser().newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    // The element comes late; the reader does not wait.
    await page.route('**/umum.*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.goto(situs.url() + SOP, { waitUntil: 'load' });
    await page.keyboard.press('/');
    await page.keyboard.type('surat');
    await page.locator('dialog[open] input').waitFor();
    expect(await page.locator('dialog[open] input').first().inputValue()).toBe('surat');
    await context.close();
  });

  test('a click on a mark opens its evidence, though its script comes only then', async () => {
    await visit(SOP, {}, async (page) => {
      await page.locator('main .tanda').first().click();
      await page.locator('.jelas:popover-open').waitFor();
    });
  });

  test.each([SOP, `${SOP}#langkah-periksa-surat-pengantar`])('nothing shifts while tools arrive: %s', async (path) => {
    await visit(path, {}, async (page) => {
      await page.waitForTimeout(500);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 200);
          }),
      );
      expect(shift).toBeLessThan(0.001);
    });
  });
});
