// The whole page: conversations on one side, the open one on the other, windows above them.
import { type ReactNode, useState } from "react";
import { type ConversationChoice, conversationFor } from "./conversation/conversation.js";
import { ConversationPane } from "./conversation/conversation-pane.js";
import { HomePane } from "./home/home-pane.js";
import { pageWords } from "./locales/languages.js";
import { PageContextHolder } from "./page-context.js";
import { Sidebar } from "./sidebar/sidebar.js";
import { usePerson } from "./use-person.js";
import { useShortcuts } from "./use-shortcuts.js";
import { useWorkspace } from "./use-workspace.js";
import { Windows } from "./windows/windows.js";

export function App(): ReactNode {
  const { workspace, isConnected } = useWorkspace();
  const { person, language, sitAs } = usePerson(workspace);
  const shortcuts = useShortcuts(language);
  const [choice, setChoice] = useState<ConversationChoice>("direct");
  // As in Slack, where the app's messages open beside the channel that somebody was in.
  const [beside, setBeside] = useState<string>();
  const words = pageWords[language];
  if (workspace === undefined || person === undefined) {
    return <output className="loading">{isConnected ? words.loading : words.connectionLost}</output>;
  }
  const conversation = conversationFor(workspace, person, choice);
  const choose = (next: ConversationChoice): void => {
    if (conversation.channel.kind === "channel" && choice !== "home") setBeside(conversation.channel.id);
    setChoice(next);
  };
  return (
    <PageContextHolder value={{ words, language, workspace, person, shortcuts }}>
      <a className="skip-link" href={choice === "home" ? "#home" : "#composer"}>
        {choice === "home" ? words.skipToHome : words.skipToComposer}
      </a>
      <div className="page">
        <Sidebar choice={choice} choose={choose} sitAs={sitAs} />
        {choice === "home" ? (
          <HomePane key={person.id} choose={choose} isConnected={isConnected} />
        ) : (
          <ConversationPane
            key={`${conversation.channel.id} ${person.id}`}
            conversation={conversation}
            beside={beside}
            choose={choose}
            isConnected={isConnected}
          />
        )}
      </div>
      <Windows />
    </PageContextHolder>
  );
}
