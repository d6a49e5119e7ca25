/** What stands in one place of a table. */
export type Cell = string | number | null;
