// The messages of a conversation, the newest last; screen readers are told what comes in.
import type { ReactNode, Ref } from "react";
import { usePageContext } from "../page-context.js";
import type { Conversation, Thread } from "./conversation.js";
import { MessageView } from "./message-view.js";
import { Replies } from "./replies.js";
import { useReadingPlace } from "./use-reading-place.js";

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
  useReadingPlace(threads, person.id);
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
