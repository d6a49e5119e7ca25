import { z } from 'zod';
import { VERSION } from '../../store/package.js';
import { FORMATS, formatsOf } from '../exports/formats.js';
import { FEEDS } from '../feeds/feeds.js';
import type { Operation } from '../operations/operation.js';
import { OPERATIONS } from '../operations/operations.js';
import { THINGS } from '../things/named.js';
import { describeBody, describeCall, type Json } from './describe-parameters.js';
import '../things/problem.js';

const refTo = (id: string) => `#/components/schemas/${id}`;

/** The schema of a thing: by its name where it has one. */
function schemaOf(schema: z.ZodType): Json {
  const id = THINGS.get(schema)?.id;
  return id === undefined ? without$schema(z.toJSONSchema(schema)) : { $ref: refTo(id) };
}

function without$schema({ $schema: _, $id: __, id: ___, ...rest }: Json): Json {
  return rest;
}

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'A parameter is missing, unknown or not as it should be.',
  401: 'The server takes requests with an API key only.',
  403: 'The request came under a foreign name, or from another website.',
  404: 'There is no such thing in the collection.',
  413: 'The body is larger than 64 KB.',
  414: 'The address is longer than 8,192 characters.',
  415: 'The body is not JSON.',
  429: 'More requests than this caller may send.',
  503: 'There is no index yet, or more is asked at once than can be answered.',
};

/** Node itself refuses these, before the server sees a request. */
const HEADERS_TOO_LARGE: Json = { 431: { description: 'Address and headers are larger than 128 KB.' } };

function problems(statuses: readonly number[]): Json {
  return Object.fromEntries(
    statuses.map((status) => [
      String(status),
      {
        description: PROBLEMS[status],
        content: { 'application/problem+json': { schema: { $ref: refTo('Problem') } } },
        ...([429, 503].includes(status) && {
          headers: { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } },
        }),
      },
    ]),
  );
}

function answers(operation: Operation, method: 'get' | 'post'): Json {
  const type = operation.mediaType ?? 'application/json';
  const ofMethod = method === 'post' ? [400, 401, 403, 413, 414, 415] : [304, 400, 401, 403, 414];
  const missing = operation.missing === undefined ? [] : [404];
  const statuses = [...ofMethod.filter((status) => status !== 304), ...missing, 429, 503].sort();
  const content = {
    [type]: { schema: schemaOf(operation.answer) },
    ...exportsOf(operation),
    ...(isDocument(operation) && FILE),
  };
  return {
    200: { description: operation.summary, content },
    ...(method === 'get' && { 304: { description: 'The answer that the caller has still holds.' } }),
    ...problems(statuses),
    ...HEADERS_TOO_LARGE,
  };
}

const isDocument = ({ name }: Operation) => name === 'get_document';

/** The file that a document was read from, over HTTP alone. */
const ORIGINAL: Json = {
  name: 'format',
  in: 'query',
  required: false,
  description: 'Gives the file itself instead of its text.',
  schema: { type: 'string', enum: ['original'] },
};
const BINARY: Json = { schema: { type: 'string', format: 'binary' } };
const FILE: Json = { 'application/pdf': BINARY, 'application/octet-stream': BINARY };

function exportsOf({ listing }: Operation): Json {
  const names = listing ? formatsOf(listing) : [];
  const schemaFor = (mediaType: string) =>
    mediaType.endsWith('+json') ? { type: 'array', items: { type: 'object' } } : { type: 'string' };
  const types = names.map((name) => FORMATS[name].mediaType);
  return Object.fromEntries(types.map((type) => [type, { schema: schemaFor(type) }]));
}

const place = ({ path }: Operation, name: string) => (path.includes(`{${name}}`) ? 'path' : 'query');

function getOf(operation: Operation): Json {
  const parameters = describeCall(operation).map(({ name, required, schema, note }) => ({
    name,
    in: place(operation, name),
    required,
    description: note,
    schema,
    ...(name in operation.example && { example: operation.example[name] }),
  }));
  return {
    ...about(operation, 'get'),
    parameters: isDocument(operation) ? [...parameters, ORIGINAL] : parameters,
  };
}

function postOf(operation: Operation): Json {
  const content = {
    'application/json': {
      schema: describeBody(operation, describeCall(operation)),
      example: operation.example,
    },
  };
  return { ...about(operation, 'post'), requestBody: { required: true, content } };
}

function about(operation: Operation, method: 'get' | 'post'): Json {
  const { name, summary, methods } = operation;
  return {
    operationId: methods.length > 1 && method === 'post' ? `${name}_by_body` : name,
    summary,
    tags: ['collection'],
    responses: answers(operation, method),
  };
}

function pathsOf(base: string, operation: Operation): readonly [string, Json] {
  const methods = operation.methods.map(
    (method) => [method, method === 'get' ? getOf(operation) : postOf(operation)] as const,
  );
  return [base + operation.path, Object.fromEntries(methods)];
}

const STATUS: Json = {
  type: 'object',
  properties: { status: { type: 'string' } },
  required: ['status'],
  additionalProperties: false,
};

function healthOf(path: string, operationId: string, summary: string, statuses: readonly number[]) {
  const ok = { description: summary, content: { 'application/json': { schema: STATUS } } };
  const responses = { 200: ok, ...problems(statuses), ...HEADERS_TOO_LARGE };
  return [path, { get: { operationId, summary, tags: ['operation'], security: [], responses } }] as const;
}

function thingSchemas(): Json {
  const { schemas } = z.toJSONSchema(THINGS, { uri: refTo, metadata: THINGS });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, without$schema(schema)]));
}

/** The description of the whole interface, OpenAPI 3.1, made from the schemas that read requests. */
export function describe(): Json {
  const health = [
    healthOf('/healthz', 'healthz', 'Says that the server runs.', [403, 414, 429]),
    healthOf('/readyz', 'readyz', 'Says whether the server can answer.', [403, 414, 429, 503]),
  ];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Safeguarding Search',
      version: VERSION,
      description:
        'Search over a collection of child-safeguarding documents, every passage cited to the exact characters of its source. Unknown parameters are refused. Positions are UTF-16 code units; the end is excluded.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'collection', description: 'What can be asked of the collection.' },
      { name: 'operation', description: 'For what watches over the server.' },
    ],
    security: [{}, { bearer: [] }, { header: [] }],
    paths: Object.fromEntries([
      ...OPERATIONS.map((one) => pathsOf('/api', one)),
      ...FEEDS.map((one) => pathsOf('/feeds', one)),
      ...health,
    ]),
    components: {
      schemas: thingSchemas(),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An API key.' },
        header: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'The same key.' },
      },
    },
  };
}
