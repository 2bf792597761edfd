/** Registers the worker once the page has done its own work; asks it to keep the page on which it was not there yet. */
import { canLuring, isLuringMati, turnOn } from './saklar.ts';

async function startLuring(dasar: string): Promise<void> {
  if (!canLuring() || isLuringMati() || self !== top) return;
  await turnOn(dasar);
  const { active } = await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) active?.postMessage(location.href);
}

const dasar = document.documentElement.dataset['luring'];
// Without a worker the site is as it was: an unsafe origin, a private window, a reader's own rules.
if (dasar !== undefined)
  addEventListener('load', () => setTimeout(() => void startLuring(dasar).catch(() => undefined), 2000));
