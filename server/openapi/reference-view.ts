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
  return schema.anyOf ? 'a day or month, as 2014-02-18 or 2014-02' : 'text';
}

const viewOf = ({ name, required, schema, note }: Described): ParameterView => ({
  name,
  required,
  values: valuesOf(schema),
  note,
});

function exampleOf(path: string, example: Json, byBody: boolean): string {
  if (byBody)
    return `curl -H 'content-type: application/json' -d '${JSON.stringify(example)}' URL/api${path}`;
  const inPath = path.replace(/\{(\w+)\}/g, (_, name: string) => String(example[name]));
  const rest = Object.entries(example).filter(([name]) => !path.includes(`{${name}}`));
  const query = new URLSearchParams(
    rest.flatMap(([name, value]) => [value].flat().map((v): [string, string] => [name, `${v}`])),
  );
  return `curl 'URL/api${inPath}${query.size > 0 ? `?${query}` : ''}'`;
}

/** Everything that can be asked over HTTP, for people to read. */
export function referenceView(): readonly OperationView[] {
  return OPERATIONS.map((operation) => ({
    name: operation.name,
    calls: operation.methods.map((method) => `${method.toUpperCase()} /api${operation.path}`),
    summary: operation.summary,
    parameters: describeCall(operation).map(viewOf),
    example: exampleOf(operation.path, operation.example, !operation.methods.includes('get')),
  }));
}
