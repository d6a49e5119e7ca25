/** More is asked at once than can be answered in good time. */
export class OverloadedError extends Error {
  /** Seconds after which it is worth trying again. */
  readonly retryAfter = 1;

  constructor() {
    super('The server has more to answer at the moment than it can. Try again in a second.');
  }
}
