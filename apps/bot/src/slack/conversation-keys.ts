// The conversations that a question belongs to, the closest first.

interface Place {
  readonly channel: string;
  readonly thread: string;
  readonly isDirect: boolean;
}

/** A thread; in a direct channel also the channel itself, since a person goes on there without a thread too. */
export function conversationKeys({ channel, thread, isDirect }: Place): readonly [string, ...string[]] {
  const inThread = `${channel}/${thread}`;
  return isDirect ? [inThread, channel] : [inThread];
}
