// What a person sees of a channel: its messages in threads, and what is going on in it.
import type { AgentSession, Channel, Message, SuggestedPrompts, User, Workspace } from "@kompass/slack-emulator";

/** The app's own page, the person's conversation with it, or a channel by its id. */
export type ConversationChoice = "home" | "direct" | (string & {});

export interface Thread {
  readonly first: Message;
  readonly replies: readonly Message[];
}

export interface Conversation {
  readonly channel: Channel;
  /** As it is called on screens: "Kompass", "# ledergruppen". */
  readonly name: string;
  readonly threads: readonly Thread[];
  /** What the app says it is doing; "" is nothing. */
  readonly status: string;
  /** What the app suggests to say first. */
  readonly suggested: SuggestedPrompts | undefined;
  /** Conversations that have got a title, the oldest first. */
  readonly sessions: readonly AgentSession[];
}

export function conversationFor(workspace: Workspace, person: User, choice: ConversationChoice): Conversation {
  const channel = channelFor(workspace, person, choice);
  const messages = workspace.messages.filter(
    (message) => message.channel === channel.id && (message.ephemeralFor ?? person.id) === person.id,
  );
  return {
    channel,
    name: nameOf(channel, workspace),
    threads: channel.kind === "direct" ? messages.map(alone) : threadsOf(messages),
    status: workspace.statuses.findLast((status) => status.channel === channel.id)?.status ?? "",
    suggested: workspace.suggestedPrompts.find(
      (prompts) => prompts.channel === channel.id && prompts.thread_ts === undefined,
    ),
    sessions: workspace.sessions.filter((session) => session.channel === channel.id && session.title !== ""),
  };
}

export function nameOf({ kind, name }: Channel, { app }: Workspace): string {
  return kind === "direct" ? app.name : `# ${name}`;
}

function channelFor({ channels }: Workspace, person: User, choice: ConversationChoice): Channel {
  const chosen = channels.find(({ id }) => id === choice);
  const direct = channels.find(({ kind, name }) => kind === "direct" && name === person.id);
  const channel = chosen ?? direct ?? channels[0];
  if (channel === undefined) throw new Error("The workspace has no channel");
  return channel;
}

/** Two who talk alone need no threads to tell who answers whom: one message follows the other. */
function alone(message: Message): Thread {
  return { first: message, replies: [] };
}

function threadsOf(messages: readonly Message[]): readonly Thread[] {
  const isReply = ({ ts, thread_ts: thread }: Message) =>
    thread !== undefined && thread !== ts && messages.some((message) => message.ts === thread);
  return messages
    .filter((message) => !isReply(message))
    .map((first) => ({
      first,
      replies: messages.filter((message) => isReply(message) && message.thread_ts === first.ts),
    }));
}
