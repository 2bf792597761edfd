/** The working paper of an agency. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Instansi } from '../../../domain/frontmatter.ts';
import { temuanInstansiUrl } from '../../../domain/url.ts';
import { sopInstansi } from '../../../navigation/rujukan.ts';
import { isMilik } from '../../../site/bagian-portal.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { getKunci } from '../../../site/kunci-halaman.ts';
import { isAdaKertas } from '../../../site/saklar.ts';
import { berkasKertas, FORMAT_KERTAS, type FormatKertas } from '../../_kertas-kerja.ts';

interface Props {
  readonly instansi: Instansi;
  readonly format: FormatKertas;
}

export const getStaticPaths = (async () => {
  const { acuan, sop } = await getCatalogue();
  const { himpunan } = await getKunci();
  return acuan.instansi
    .filter(({ id }) => isMilik(id) && isAdaKertas(sopInstansi(sop, id)))
    .flatMap((instansi) => {
      const cacheKey = himpunan(sopInstansi(sop, instansi.id), 'kertas-kerja');
      return FORMAT_KERTAS.map((format) => ({
        params: { id: instansi.id, format },
        props: { instansi, format },
        cacheKey,
      }));
    });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props & Record<string, unknown>> = async ({ props: { format, instansi } }) => {
  const { sop } = await getCatalogue();
  return berkasKertas(format, {
    lingkup: `Instansi: ${instansi.nama}`,
    jalur: temuanInstansiUrl(instansi.id),
    sops: sopInstansi(sop, instansi.id),
  });
};
