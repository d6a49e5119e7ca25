/** Ends the thread: after the call that it works on, and without those that wait. */
export const END = null;

/** What the request thread asks of the thread that hosts the models. */
export interface Call {
  readonly id: number;
  /** The name under which the model is hosted; see worker.ts. */
  readonly model: string;
  /** Null loads the model. */
  readonly method: string | null;
  readonly args: readonly unknown[];
}

/** What it answers. Of an error only the message crosses over. */
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };
