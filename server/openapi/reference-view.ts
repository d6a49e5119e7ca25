import { FEEDS } from '../feeds/feeds.js';
import type { Operation } from '../operations/operation.js';
import { OPERATIONS } from '../operations/operations.js';
import { type Described, describeCall, type Json } from './describe-parameters.js';

/** One parameter as the reference page shows it. */
export interface ParameterView {
  readonly name: string;
  readonly required: boolean;
  /** What may be given, in words. */
  readonly values: string;
  readonly note: string;
}

/** One operation as the reference page shows it. */
export interface OperationView {
  readonly name: string;
  /** `GET /api/search` */
  readonly calls: readonly string[];
  readonly summary: string;
  readonly parameters: readonly ParameterView[];
  readonly example: string;
}

function valuesOf(schema: Json): string {
  const { type, items, minimum, maximum } = schema as { type?: string; items?: Json } & Record<
    string,
    number
  >;
  const choices = schema.enum as readonly string[] | undefined;
  const fallback = 'default' in schema && !Array.isArray(schema.default) ? `; else ${schema.default}` : '';
  if (items) return `${valuesOf(items)}; repeatable`;
  if (choices) return choices.join(', ') + fallback;
  if (type === 'integer') return `${minimum} to ${maximum}${fallback}`;
  if (type === 'boolean') return `true or false${fallback}`;
  if (type === 'number') return `a number from ${minimum} to ${maximum}${fallback}`;
  if (schema.format === 'date-time') return 'a moment, as 2014-02-18T09:30:00Z';
  return schema.anyOf ? 'a day or month, as 2014-02-18 or 2014-02' : 'text';
}

const viewOf = ({ name, required, schema, note }: Described): ParameterView => ({
  name,
  required,
  values: valuesOf(schema),
  note,
});

function exampleOf(address: string, example: Json, byBody: boolean): string {
  if (byBody) return `curl -H 'content-type: application/json' -d '${JSON.stringify(example)}' URL${address}`;
  const inPath = address.replace(/\{(\w+)\}/g, (_, name: string) => String(example[name]));
  const rest = Object.entries(example).filter(([name]) => !address.includes(`{${name}}`));
  const query = new URLSearchParams(
    rest.flatMap(([name, value]) => [value].flat().map((v): [string, string] => [name, `${v}`])),
  );
  return `curl 'URL${inPath}${query.size > 0 ? `?${query}` : ''}'`;
}

/** Everything that can be asked over HTTP, for people to read. */
export function referenceView(): readonly OperationView[] {
  return [
    ...OPERATIONS.map((one) => operationView('/api', one)),
    ...FEEDS.map((one) => operationView('/feeds', one)),
  ];
}

function operationView(base: string, operation: Operation): OperationView {
  const { name, methods, path, summary, example } = operation;
  return {
    name,
    calls: methods.map((method) => `${method.toUpperCase()} ${base}${path}`),
    summary,
    parameters: describeCall(operation).map(viewOf),
    example: exampleOf(base + path, example, !methods.includes('get')),
  };
}
