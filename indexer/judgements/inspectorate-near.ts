import { findInspectorates } from '../../language/grades.js';
import type { Context } from './context.js';

/** The inspectorate that a sentence names, or the only one that its article does. */
export function inspectorateNear(context: Context, text: string): string | null {
  const own = new Set(findInspectorates(text).map(({ name }) => name));
  return own.size === 1 ? [...own][0]! : context.inspectorate;
}
