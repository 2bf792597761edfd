import type { APIRoute } from 'astro';
import { streamKepatuhan } from './_kepatuhan.ts';

export const GET: APIRoute = () => streamKepatuhan(',');
