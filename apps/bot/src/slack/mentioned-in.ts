// The people whom a message names.

/** Slack's ids, each once, in the order of the text; "<@U1>" and "<@U1|kari>" name U1. */
export function mentionedIn(text: string): readonly string[] {
  const found = [...text.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g)];
  return [...new Set(found.flatMap(([, id]) => id ?? []))];
}
