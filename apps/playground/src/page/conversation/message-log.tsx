// The messages of a conversation, the newest last; screen readers are told what comes in.
import type { Message } from "@kompass/slack-emulator";
import { type ReactNode, type Ref, useEffect } from "react";
import { usePageContext } from "../page-context.js";
import type { Conversation, Thread } from "./conversation.js";
import { MessageView } from "./message-view.js";
import { Replies } from "./replies.js";

export interface MessageLogProps {
  readonly ref: Ref<HTMLElement>;
  readonly conversation: Conversation;
  readonly reply: (thread: Thread) => void;
  /** What stands above the messages. */
  readonly children: ReactNode;
}

export function MessageLog({ ref, conversation, reply, children }: MessageLogProps): ReactNode {
  const { words, person } = usePageContext();
  const { name, channel, threads } = conversation;
  const place = whereToRead(threads, person.id);
  useEffect(() => {
    if (place !== undefined) document.getElementById(`message-${place}`)?.scrollIntoView({ block: "start" });
  }, [place]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keyboards scroll what they can focus
    <section ref={ref} className="log" role="log" aria-live="polite" aria-label={words.messagesIn(name)} tabIndex={0}>
      {children}
      <ol className="threads">
        {threads.map((thread) => (
          <li key={thread.first.ts}>
            <MessageView message={thread.first} />
            {thread.replies.length > 0 && <Replies thread={thread} />}
            {channel.kind === "channel" && thread.first.ephemeralFor === undefined && (
              <button type="button" className="reply" onClick={() => reply(thread)}>
                {words.message.replyInThread}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The newest message; where that answers what the person has just said, the question above it. */
function whereToRead(threads: readonly Thread[], personId: string): string | undefined {
  const [last, before] = threads
    .flatMap(({ first, replies }) => [first, ...replies])
    .toSorted(newestFirst)
    .slice(0, 2);
  return before?.user === personId && last?.user !== personId ? before.ts : last?.ts;
}

function newestFirst(one: Message, other: Message): number {
  return one.ts < other.ts ? 1 : -1;
}
