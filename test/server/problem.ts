import { expect } from 'vitest';
import type { ParameterError } from '../../server/problem.js';

interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly ParameterError[];
}

/** Checks that a response is a problem as RFC 9457 has it, and reads it. */
export async function expectProblem(response: Response, status: number): Promise<ProblemBody> {
  const text = await response.text();
  expect(`${response.status} ${text}`).toMatch(new RegExp(`^${status} `));
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = JSON.parse(text) as ProblemBody;
  expect(problem).toMatchObject({ type: 'about:blank', status });
  expect(problem.title).toMatch(/\w/);
  expect(problem.detail).toMatch(/\w.*\.$/);
  return problem;
}
