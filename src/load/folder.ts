/** Where the content lies. */
import { join, resolve } from 'node:path';

/** `content/` of the project, or the folder that `SOP_ISI` names (relative to the project). @param root root of the project */
export function contentFolder(root: string): string {
  const given = process.env['SOP_ISI'];
  return given === undefined || given === '' ? join(root, 'content') : resolve(root, given);
}
