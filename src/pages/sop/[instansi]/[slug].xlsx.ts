/** The form as an Excel workbook. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Sop } from '../../../domain/sop.ts';
import { XLSX } from '../../../export/registry.ts';
import { berkasDokumen, listDokumen } from '../_dokumen.ts';

export const getStaticPaths = listDokumen satisfies GetStaticPaths;

export const GET: APIRoute<{ sop: Sop }> = ({ props: { sop } }) => berkasDokumen(XLSX, sop);
