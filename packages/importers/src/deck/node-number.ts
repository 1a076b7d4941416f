// The number at the beginning of a line that may be an area's or a sub-area's: "5", "5.", "5.2", "5.2.".

const shape = /^(\d{1,2}(?:\.\d{1,2})?)[.):]?$/;

export interface NumberedLine {
  readonly number: string;
  readonly rest: string;
}

export function readNumberedLine(text: string): NumberedLine | undefined {
  const space = text.indexOf(" ");
  const opening = space === -1 ? text : text.slice(0, space);
  const number = opening.length <= 6 ? shape.exec(opening)?.[1] : undefined;
  return number === undefined ? undefined : { number, rest: space === -1 ? "" : text.slice(space + 1) };
}

/** Also questions ("7.3.1") and dates: whatever makes a line the beginning of something else. */
export function opensWithNumber(text: string): boolean {
  return /^\d{1,4}[.):]/.test(text);
}
