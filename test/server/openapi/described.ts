import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe } from '../../../server/openapi/describe.js';
import type { Json } from '../../../server/openapi/describe-parameters.js';

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>;
}

interface Method {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Response>>;
}

export const description = describe() as Json & {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'post', Method>>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>> };
};

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'https://test.example/', components: description.components });

/** What is wrong with a response to a call of a described method, by an independent validator; null when nothing is. */
export async function wrongWith(
  path: string,
  method: 'get' | 'post',
  response: globalThis.Response,
): Promise<string | null> {
  const described = description.paths[path]?.[method]?.responses[response.status];
  const where = `${method} ${path}: ${response.status}`;
  if (!described) return `${where} is not documented`;
  const type = (response.headers.get('content-type') ?? '').replace(/;.*/, '');
  const schema = described.content?.[type]?.schema;
  if (!described.content) return null;
  if (!schema) return `${where} has the undocumented type ${type}`;
  const body = schema.type === 'string' ? await response.text() : await response.json();
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://test.example/#/'));
  return ajv.validate(absolute, body)
    ? null
    : `${where}: ${ajv.errorsText()} in ${JSON.stringify(body).slice(0, 300)}`;
}
