/** Names of all SOPs, for the suggestions of `/banding/`. */
import type { APIRoute } from 'astro';
import { findPerkiraan } from '../../domain/sop.ts';
import { VERSI } from '../../export/json.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = async () => {
  const { sop, tanggal } = await getCatalogue();
  const daftar = sop.map((item) => ({
    id: item.id,
    nama: item.nama,
    instansi: item.instansi.nama,
    instansiPerkiraan: findPerkiraan(item.instansi, 'nama')?.nilai ?? null,
    topik: item.topik.id,
    namaTopik: item.topik.nama,
    langkah: item.langkah.length,
  }));
  return new Response(`${JSON.stringify({ versi: VERSI, tanggal, sop: daftar })}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
