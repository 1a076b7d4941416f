// Lengths the way Slack counts them.

/** The number of Unicode code points: an emoji of one surrogate pair is one, not two. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
