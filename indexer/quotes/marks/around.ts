export const isSpace = (char: string) => char === '' || /\s/.test(char);
export const isWordy = (char: string) => /[\p{L}\p{N}]/u.test(char);
export const beginsStretch = (before: string) => isSpace(before) || /[([{–—/:;,.-]/.test(before);
