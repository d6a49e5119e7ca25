import { z } from 'zod';
import type { Collection } from '../collection.js';
import { type Operation, operation } from '../operations/operation.js';
import type { Feed } from './feed.js';

interface FeedOperation<Parameters extends z.ZodObject>
  extends Pick<Operation<Parameters>, 'name' | 'path' | 'summary' | 'parameters' | 'example' | 'missing'> {
  readonly run: (collection: Collection, request: z.output<Parameters>) => Promise<Feed | null>;
}

/** What can be asked of a collection by a reader of feeds, below `/feeds`: the route writes its answer as Atom. */
export function feedOperation<Parameters extends z.ZodObject>(one: FeedOperation<Parameters>): Operation {
  return operation({ ...one, methods: ['get'], answer: z.string(), mediaType: 'application/atom+xml' });
}
