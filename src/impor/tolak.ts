/** A file that is not read. The sentence is for the author: which file, what is wrong, what to do. */
export class ImporError extends Error {}
