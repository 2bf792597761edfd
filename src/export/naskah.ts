/** A source text as a file: the lines as received, each with its end. */
import type { Naskah } from '../domain/catalogue.ts';

export const renderNaskah = ({ baris }: Naskah): string => baris.join('\n');
