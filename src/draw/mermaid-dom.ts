/** The few browser globals Mermaid asks for. They fool code that tests for a browser: only ever set in the worker. */
import { JSDOM } from 'jsdom';

const GLOBALS = [
  'Element',
  'HTMLElement',
  'SVGElement',
  'Node',
  'CSSStyleSheet',
  'DOMParser',
  'XMLSerializer',
] as const;

export function installDom(): void {
  const { window } = new JSDOM('<!doctype html><body></body>');
  // Nothing is laid out here, so every box is empty; the geometry measures words by itself.
  Object.assign(window.SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) });
  const host = globalThis as Record<string, unknown>;
  host['window'] = window;
  host['document'] = window.document;
  for (const name of GLOBALS) host[name] = window[name];
}
