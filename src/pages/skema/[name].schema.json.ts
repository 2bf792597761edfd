/** The JSON Schemas of everything an author writes. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { renderJsonSchema, SCHEMAS, type SchemaName } from '../../schema/json-schema.ts';

export const getStaticPaths = (() =>
  Object.keys(SCHEMAS).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(renderJsonSchema(params['name'] as SchemaName), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
