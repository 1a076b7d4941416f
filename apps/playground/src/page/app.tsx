// The whole page: conversations on one side, the open one on the other.
import { type ReactNode, useState } from "react";
import { type ConversationChoice, conversationFor } from "./conversation/conversation.js";
import { ConversationPane } from "./conversation/conversation-pane.js";
import { pageWords } from "./locales/languages.js";
import { PageContextHolder } from "./page-context.js";
import { personFor } from "./person-for.js";
import { Sidebar } from "./sidebar/sidebar.js";
import { useLanguage } from "./use-language.js";
import { useWorkspace } from "./use-workspace.js";

export function App(): ReactNode {
  const { workspace, isConnected } = useWorkspace();
  const [language, chooseLanguage] = useLanguage();
  const [choice, setChoice] = useState<ConversationChoice>("direct");
  const words = pageWords[language];
  const person = workspace && personFor(workspace, language);
  if (workspace === undefined || person === undefined) {
    return <output className="loading">{isConnected ? words.loading : words.connectionLost}</output>;
  }
  const conversation = conversationFor(workspace, person, choice);
  return (
    <PageContextHolder value={{ words, language, workspace, person }}>
      <a className="skip-link" href="#composer">
        {words.skipToComposer}
      </a>
      <div className="page">
        <Sidebar choice={choice} choose={setChoice} chooseLanguage={chooseLanguage} />
        <ConversationPane key={conversation.channel.id} conversation={conversation} isConnected={isConnected} />
      </div>
    </PageContextHolder>
  );
}
