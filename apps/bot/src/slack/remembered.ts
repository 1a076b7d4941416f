// What Slack told not long ago, so that it is not asked for each message.

interface Remembering {
  readonly now: () => Date;
  /** In milliseconds. */
  readonly freshFor: number;
  /** How many answers are kept; the oldest go first. */
  readonly most: number;
}

/** Asks where nothing is remembered; what is being asked for is not asked twice, and an error is not remembered. */
export function createRemembered<T>({
  now,
  freshFor,
  most,
}: Remembering): (key: string, ask: () => Promise<T>) => Promise<T> {
  const known = new Map<string, { readonly answer: Promise<T>; readonly until: number }>();
  return (key, ask) => {
    const remembered = known.get(key);
    if (remembered !== undefined && remembered.until > now().getTime()) return remembered.answer;
    const answer = ask().catch((error: unknown) => {
      if (known.get(key)?.answer === answer) known.delete(key);
      throw error;
    });
    known.delete(key);
    known.set(key, { answer, until: now().getTime() + freshFor });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
