// Every way in which the digits of a row may be read as so many numbers, thousands being set apart by spaces.

/** A row that can be read in more ways than this proves nothing. */
const mostReadings = 4000;

/** Each reading holds exactly `count` numbers; empty where there is none, or where there are too many to try. */
export function splitNumbers(digits: readonly string[], count: number): readonly (readonly number[])[] {
  const joinable = digits.flatMap((digit, index) => (index > 0 && /^\d{3}$/.test(digit) ? [index] : []));
  const joins = digits.length - count;
  if (joins < 0 || joins > joinable.length || waysToChoose(joinable.length, joins) > mostReadings) return [];
  const readings: (readonly number[])[] = [];
  const choose = (from: number, chosen: readonly number[]): void => {
    if (chosen.length === joins) {
      const numbers = readWith(digits, new Set(chosen));
      if (numbers) readings.push(numbers);
      return;
    }
    for (let index = from; index <= joinable.length - (joins - chosen.length); index++) {
      choose(index + 1, [...chosen, joinable[index] as number]);
    }
  };
  choose(0, []);
  return readings;
}

/** `undefined` where a number would begin with a nought or with more than three digits before others. */
function readWith(digits: readonly string[], joined: ReadonlySet<number>): readonly number[] | undefined {
  const groups: string[] = [];
  for (const [index, digit] of digits.entries()) {
    if (!joined.has(index)) groups.push(digit);
    else {
      const head = groups.at(-1) as string;
      if (/^[-−–]?0/.test(head) || (!joined.has(index - 1) && !/^[-−–]?\d{1,3}$/.test(head))) return undefined;
      groups[groups.length - 1] = head + digit;
    }
  }
  if (groups.some((group) => /^[-−–]?0\d/.test(group) || group.length > 15)) return undefined;
  return groups.map((group) => Number(group.replace(/^[−–]/, "-")));
}

function waysToChoose(from: number, count: number): number {
  let ways = 1;
  for (let index = 1; index <= count; index++) ways = (ways * (from - count + index)) / index;
  return ways;
}
