/** Lines for a terminal; what else steers one, or hides there, is a space. */
export const drawLines = (lines: readonly string[]): string =>
  `${lines.join('\n').replace(/[^\P{Cc}\n]+/gu, ' ')}\n`;
