// An address of the web as somebody typed or pasted it.

/** As it is written out; `undefined` for what is none. */
export function webAddress(text: string): string | undefined {
  const url = URL.parse(text.trim());
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? url.href : undefined;
}
