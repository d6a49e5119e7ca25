/** How models are run: threads that wait for their share of a call sleep, since spinning takes the cores from whatever else runs. */
export const QUIET_SESSION = { extra: { session: { intra_op: { allow_spinning: '0' } } } };
