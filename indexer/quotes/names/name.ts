/** A name in a paragraph; `from` and `to` count tokens, `to` excluded. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  /** Without title and role. */
  readonly text: string;
  /** `Education Secretary` in `Education Secretary Jane Moor`. */
  readonly role: string | null;
  readonly kind: 'person' | 'organisation' | 'unknown';
}
