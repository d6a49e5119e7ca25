import type { z } from 'zod';
import type { Collection } from '../collection.js';
import { type GivenParameters, readParameters } from '../parameters.js';
import { RequestProblem } from '../problem.js';
import type { Listing } from './listing.js';

/** What can be asked of a collection: every way of calling (HTTP, MCP, command line) is drawn from this. */
export interface Operation<Parameters extends z.ZodObject = z.ZodObject> {
  /** In snake case, as assistants call it. */
  readonly name: string;
  /** Below `/api`, or of a feed below `/feeds`; `{id}` stands for a parameter of that name, which is then no parameter of the query. */
  readonly path: string;
  readonly methods: readonly ('get' | 'post')[];
  readonly summary: string;
  readonly parameters: Parameters;
  /** Its TypeScript type is held to what `run` gives where its parts are defined, in `things/`. */
  readonly answer: z.ZodType;
  /** What the answer is sent as, where that is not JSON. */
  readonly mediaType?: string;
  /** A request as somebody may make it; it is shown, and it is tested. */
  readonly example: Readonly<Record<string, unknown>>;
  /** What to tell whoever gave parameters that leave nothing or change nothing. */
  readonly notices?: (request: z.output<Parameters>) => readonly string[];
  /** Null when there is no such thing, and then `missing` says what to do. */
  readonly run: (collection: Collection, request: z.output<Parameters>) => Promise<object | string | null>;
  readonly missing?: string;
  /** Left out where the answer is no list. */
  readonly listing?: Listing;
}

/** Lets an operation's types follow from its schemas. */
export function operation<Parameters extends z.ZodObject>(one: Operation<Parameters>): Operation {
  return one as unknown as Operation;
}

/**
 * Does what an operation is asked for; the one way into the collection for all callers.
 * @throws RequestProblem 400 for bad parameters, 404 when there is no such thing
 */
export async function perform(
  { parameters, run, notices: noticesOn, missing }: Operation,
  collection: Collection,
  given: GivenParameters,
): Promise<object | string> {
  const request = readParameters(parameters, given);
  const notices = noticesOn?.(request) ?? [];
  const answer = await run(collection, request);
  if (answer !== null) return notices.length > 0 ? { ...(answer as object), notices } : answer;
  throw new RequestProblem(404, missing ?? 'There is no such thing in the collection.');
}
