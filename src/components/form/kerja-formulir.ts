/** The official form of an SOP as this site prints it. */
import { sopUrl } from '../../domain/url.ts';
import type { Sop } from '../../domain/sop.ts';
import type { KerjaFormulir } from '../../draw/kerja.ts';
import { alamat, tautan } from '../../site/situs.ts';

export function kerjaFormulir(sop: Sop): KerjaFormulir {
  return { jenis: 'formulir', sop, alamat: alamat(sopUrl(sop.id)), dasar: tautan('/').slice(0, -1) };
}
