/** Why an index cannot be used: it is not there, it is not what its build wrote, or another version wrote it. */
type IndexErrorCode = 'missing' | 'damaged' | 'stale';

/** An index that must not be opened. The message names what is wrong and how to put it right. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
  readonly code: IndexErrorCode;

  constructor(code: IndexErrorCode, problem: string, options?: ErrorOptions) {
    super(`${problem}: run \`npm run index\` to build it anew.`, options);
    this.code = code;
  }
}
