import { HTTPException } from 'hono/http-exception';
import { timeout } from 'hono/timeout';

const LONGEST_S = 30;

/** Answers for a request that takes too long; what it began ends by itself. */
export const timeLimit = timeout(
  LONGEST_S * 1000,
  () =>
    new HTTPException(503, { message: `This took longer than ${LONGEST_S} seconds. Ask for less at once.` }),
);
