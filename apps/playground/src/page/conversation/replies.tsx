// The replies in a thread.
import type { ReactNode } from "react";
import { usePageContext } from "../page-context.js";
import type { Thread } from "./conversation.js";
import { MessageView } from "./message-view.js";

export function Replies({ thread: { first, replies } }: { readonly thread: Thread }): ReactNode {
  const { words, workspace } = usePageContext();
  const author = workspace.users.find(({ id }) => id === first.user)?.realName ?? first.user;
  return (
    <ol className="replies" aria-label={words.message.repliesTo(author)}>
      {replies.map((reply) => (
        <li key={reply.ts}>
          <MessageView message={reply} />
        </li>
      ))}
    </ol>
  );
}
