/** The form as a Word document. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Sop } from '../../../domain/sop.ts';
import { DOCX } from '../../../export/registry.ts';
import { berkasDokumen, listDokumen } from '../_dokumen.ts';

export const getStaticPaths = listDokumen satisfies GetStaticPaths;

export const GET: APIRoute<{ sop: Sop }> = ({ props: { sop } }) => berkasDokumen(DOCX, sop);
