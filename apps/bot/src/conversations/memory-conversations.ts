// Conversations in memory: the last ones of many, gone when the process ends.
import type { Conversations } from "./conversations.js";

export interface ConversationBounds {
  readonly questions: number;
  readonly conversations: number;
}

/** Beyond the bounds the oldest question goes, and the conversation that has rested longest. */
export function createMemoryConversations({ questions, conversations }: ConversationBounds): Conversations {
  const kept = new Map<string, readonly string[]>();
  return {
    recall: (conversation) => Promise.resolve(kept.get(conversation) ?? []),
    remember(conversation, question) {
      const earlier = kept.get(conversation) ?? [];
      kept.delete(conversation);
      kept.set(conversation, [...earlier, question].slice(-questions));
      const [longestAtRest] = kept.keys();
      if (kept.size > conversations && longestAtRest !== undefined) kept.delete(longestAtRest);
      return Promise.resolve();
    },
  };
}
