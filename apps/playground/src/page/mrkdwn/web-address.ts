// Addresses that a message may lead to: a script or a file of this machine behind a link is none.

/** `undefined` for anything but http and https. */
export function webAddress(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).href;
}
