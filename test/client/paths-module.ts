import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { describe } from '../../server/openapi/describe.js';

/** Whoever calls with types wants the things themselves: what lists can be exported as is left out. */
function withoutExports(key: string, value: unknown): unknown {
  if (key !== 'content' || typeof value !== 'object' || value === null) return value;
  const { 'application/json': json } = value as Readonly<Record<string, unknown>>;
  return json === undefined ? value : { 'application/json': json };
}

/** The types of the interface, made from its description. */
export async function pathsModule(): Promise<string> {
  const description = JSON.parse(JSON.stringify(describe(), withoutExports)) as OpenAPI3;
  const ast = await openapiTS(description);
  return `/** Made from the description of the interface by \`npm run client\`: not to be edited. */\n${astToString(ast)}`;
}
