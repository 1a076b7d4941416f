// The side of the page: whose workspace this is, its conversations, who is at the keyboard.
import type { ReactNode } from "react";
import type { ConversationChoice } from "../conversation/conversation.js";
import { Mark } from "../icons/mark.js";
import { usePageContext } from "../page-context.js";
import { ConversationList } from "./conversation-list.js";
import { PersonChoice } from "./person-choice.js";

export interface SidebarProps {
  readonly choice: ConversationChoice;
  readonly choose: (choice: ConversationChoice) => void;
  readonly sitAs: (personId: string) => void;
}

export function Sidebar({ choice, choose, sitAs }: SidebarProps): ReactNode {
  const { words, workspace } = usePageContext();
  return (
    <header className="sidebar">
      <div className="brand">
        <Mark size={36} />
        <p>
          <strong>{workspace.app.name}</strong>
          <span>{words.tagline}</span>
        </p>
      </div>
      <ConversationList choice={choice} choose={choose} />
      <div className="settings">
        <PersonChoice sitAs={sitAs} />
        <p className="about">{words.aboutThisPlace}</p>
      </div>
    </header>
  );
}
