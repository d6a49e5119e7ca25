import { z } from 'zod';
import { formatsOf } from '../exports/formats.js';
import type { Operation } from '../operations/operation.js';
import { PARAMETER_NOTES } from '../operations/parameter-notes.js';

/** A JSON Schema, or a part of the description of the interface. */
export type Json = Readonly<Record<string, unknown>>;

/** A parameter as it is to be given: what `readParameters` makes of it, which is what it means. */
export interface Described {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Json;
  readonly note: string;
}

/** Describes the parameters of an operation from the schema that reads them. */
export function describeParameters({ parameters }: Operation): readonly Described[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'output' });
  return Object.entries(properties as Record<string, Json>).map(([name, schema]) => ({
    name,
    required: required.includes(name) && !('default' in schema),
    schema,
    note: PARAMETER_NOTES[name]!,
  }));
}

/** The same and, for lists, as what the answer is sent: over HTTP alone. */
export function describeCall(operation: Operation): readonly Described[] {
  const described = describeParameters(operation);
  if (!operation.listing) return described;
  const schema = { type: 'string', enum: ['json', ...formatsOf(operation.listing)] };
  return [...described, { name: 'format', required: false, schema, note: FORMAT_NOTE }];
}

const FORMAT_NOTE = 'As what to send the list; JSON, or what the header Accept prefers, when it is left out.';

/** In JSON one value of several needs no list around it. */
const inJson = (schema: Json): Json =>
  schema.type === 'array' ? { anyOf: [schema.items, schema], default: schema.default } : schema;

/** Parameters as one object, as JSON bodies and assistants give them. */
export function describeBody(operation: Operation, described = describeParameters(operation)): Json {
  const properties = Object.fromEntries(
    described.map(({ name, schema, note }) => [name, { ...inJson(schema), description: note }]),
  );
  const required = described.filter((one) => one.required).map(({ name }) => name);
  return { type: 'object', properties, required, additionalProperties: false };
}
