// Repeatable chance: the same seed gives the same numbers, so that a generated deck can be made again.

export interface Random {
  /** From 0 up to but not including 1. */
  readonly fraction: () => number;
  /** A whole number, both ends included. */
  readonly between: (from: number, to: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
}

/** mulberry32, a small public-domain generator of 32-bit numbers. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick: (items) => items[between(0, items.length - 1)] as (typeof items)[number],
    shuffled: (items) => {
      const rest = [...items];
      for (let index = rest.length - 1; index > 0; index--) {
        const other = between(0, index);
        [rest[index], rest[other]] = [rest[other] as (typeof rest)[number], rest[index] as (typeof rest)[number]];
      }
      return rest;
    },
  };
}
