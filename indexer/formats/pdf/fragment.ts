/** Words of a page as its file sets them down, in points from the top left corner. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline, from the top of the page. */
  readonly base: number;
  readonly size: number;
}

/** Fragments on one baseline, from left to right. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Stretches of it that wide gaps set apart, as the cells of a table are. */
  readonly cells: readonly { readonly text: string; readonly left: number; readonly right: number }[];
}

/** One page, before its lines become blocks. */
export interface PrintedPage {
  readonly page: number;
  readonly label: string;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
  /** Names and values of its form's fields. */
  readonly fields: readonly string[];
}
