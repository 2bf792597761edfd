/** Findings that nobody labelled by hand, and why they stay. Key: code, SOP, step. */
export const POSITIF_PALSU: Readonly<Record<string, string>> = {};
