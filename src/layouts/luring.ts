/** Offline use of opened SOPs; off with `SOP_LURING=mati`. A reader's worker then removes itself and what it kept. */
export const LURING = process.env['SOP_LURING'] !== 'mati';
