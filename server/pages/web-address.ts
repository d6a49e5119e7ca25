/** An address on the web that is safe to link to. */
export interface WebAddress {
  readonly href: string;
  readonly host: string;
}

/** The address that a page gives for itself; null when it is not one of the web, `javascript:` above all. */
export function webAddress(address: string | null): WebAddress | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href, host } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? { href, host } : null;
}
