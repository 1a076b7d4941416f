// The two pages of the app: its home, and the talk with it.
import type { ReactNode } from "react";
import type { ConversationChoice } from "../conversation/conversation.js";
import { usePageContext } from "../page-context.js";
import { openHome } from "../server-connection.js";

export interface AppTabsProps {
  readonly choice: "home" | "direct";
  readonly choose: (choice: ConversationChoice) => void;
}

export function AppTabs({ choice, choose }: AppTabsProps): ReactNode {
  const { words, person } = usePageContext();
  const tab = (of: AppTabsProps["choice"], name: string) => (
    <li>
      <button
        type="button"
        aria-current={of === choice ? "page" : undefined}
        onClick={() => {
          if (of === "home") void openHome({ person: person.id, tab: "home" });
          choose(of);
        }}
      >
        {name}
      </button>
    </li>
  );
  return (
    <nav aria-label={words.tabs.label}>
      <ul className="tabs">
        {tab("home", words.tabs.home)}
        {tab("direct", words.tabs.messages)}
      </ul>
    </nav>
  );
}
