// The conversations to choose from: with the app alone, and channels.
import type { ReactNode } from "react";
import { type ConversationChoice, nameOf } from "../conversation/conversation.js";
import { usePageContext } from "../page-context.js";

export interface ConversationListProps {
  readonly choice: ConversationChoice;
  readonly choose: (choice: ConversationChoice) => void;
}

export function ConversationList({ choice, choose }: ConversationListProps): ReactNode {
  const { words, workspace, person } = usePageContext();
  const channels = workspace.channels.filter(({ kind, members }) => kind === "channel" && members.includes(person.id));
  const item = (id: ConversationChoice, name: string) => (
    <li key={id}>
      <button
        type="button"
        aria-current={(choice === "home" ? "direct" : choice) === id ? "page" : undefined}
        onClick={() => choose(id)}
      >
        {name}
      </button>
    </li>
  );
  return (
    <nav className="conversation-list" aria-label={words.conversations}>
      <h2 id="direct-messages">{words.directMessages}</h2>
      <ul aria-labelledby="direct-messages">{item("direct", workspace.app.name)}</ul>
      <h2 id="channels">{words.channels}</h2>
      <ul aria-labelledby="channels">{channels.map((channel) => item(channel.id, nameOf(channel, workspace)))}</ul>
    </nav>
  );
}
