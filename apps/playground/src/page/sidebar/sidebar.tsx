// The side of the page: whose workspace this is, its conversations, the language.
import type { ReactNode } from "react";
import type { ConversationChoice } from "../conversation/conversation.js";
import { Mark } from "../icons/mark.js";
import type { Language } from "../locales/languages.js";
import { usePageContext } from "../page-context.js";
import { ConversationList } from "./conversation-list.js";
import { LanguageChoice } from "./language-choice.js";

export interface SidebarProps {
  readonly choice: ConversationChoice;
  readonly choose: (choice: ConversationChoice) => void;
  readonly chooseLanguage: (language: Language) => void;
}

export function Sidebar({ choice, choose, chooseLanguage }: SidebarProps): ReactNode {
  const { words, workspace, person } = usePageContext();
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
        <LanguageChoice choose={chooseLanguage} />
        <p className="you">{words.youAre(person.realName)}</p>
        <p className="about">{words.aboutThisPlace}</p>
      </div>
    </header>
  );
}
