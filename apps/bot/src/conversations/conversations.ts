// What was asked earlier in the same conversation.

/** Keeps the last questions of each conversation, oldest first. `createMemoryConversations` is the shortest example. */
export interface Conversations {
  recall(conversation: string): Promise<readonly string[]>;
  remember(conversation: string, question: string): Promise<void>;
}
