import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { CurrentCollection } from '../collection.js';
import { describeBody } from '../openapi/describe-parameters.js';
import { type Operation, perform } from '../operations/operation.js';
import { OPERATIONS } from '../operations/operations.js';
import { problemOf } from '../problem.js';
import { givenIn } from '../routes/given-parameters.js';
import { linksIn } from './links.js';

/** The operations that an assistant is offered; the others are for programs that keep up with a collection. */
const OFFERED = new Set(['search', 'ask', 'quotes', 'check_quote', 'judgements', 'get_document']);

/** Structured content is always an object, so a text is put into one. */
function asObject(answer: object | string): object {
  return typeof answer === 'string' ? { text: answer } : answer;
}

function toolOf(operation: Operation): Tool {
  const { name, summary, answer } = operation;
  const shape = answer instanceof z.ZodString ? z.strictObject({ text: answer }) : answer;
  return {
    name,
    description: summary,
    inputSchema: describeBody(operation) as Tool['inputSchema'],
    outputSchema: z.toJSONSchema(shape) as Tool['outputSchema'],
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
}

const offered = new Map(OPERATIONS.filter(({ name }) => OFFERED.has(name)).map((one) => [one.name, one]));

/** What an assistant can call. */
export const TOOLS: readonly Tool[] = [...offered.values()].map(toolOf);

interface ToolCall {
  readonly name: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/**
 * Calls a tool. What is wrong with the call is said as HTTP says it, for the assistant to mend.
 * @param signal tells that nobody waits for the answer any more
 */
export async function callTool(
  current: CurrentCollection,
  { name, given }: ToolCall,
  signal: AbortSignal,
): Promise<CallToolResult> {
  const operation = offered.get(name);
  if (!operation)
    return failure(`There is no tool named ${name}. There are: ${[...offered.keys()].join(', ')}.`);
  try {
    const answer = asObject(
      await current.use((collection) => perform(operation, collection, givenIn(given))),
    );
    const content = [{ type: 'text' as const, text: JSON.stringify(answer) }, ...linksIn(answer)];
    return { content, structuredContent: answer as Record<string, unknown> };
  } catch (error) {
    // What ends with the connection or the server is no failure to be looked into.
    const log = signal.aborted ? () => {} : undefined;
    return failure(problemOf(error as Error, log).message);
  }
}

function failure(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}
