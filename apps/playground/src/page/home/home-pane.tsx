// The app's own page, as it has made it for the person.
import type { ReactNode } from "react";
import { BlocksInPlace } from "../blocks/blocks-in-place.js";
import type { ConversationChoice } from "../conversation/conversation.js";
import { RefusedCalls } from "../conversation/refused-calls.js";
import { StatusLine } from "../conversation/status-line.js";
import { usePageContext } from "../page-context.js";
import { AppTabs } from "./app-tabs.js";

export interface HomePaneProps {
  readonly choose: (choice: ConversationChoice) => void;
  readonly isConnected: boolean;
}

export function HomePane({ choose, isConnected }: HomePaneProps): ReactNode {
  const { words, workspace, person } = usePageContext();
  const { app, homes, refused } = workspace;
  const home = homes.find(({ user }) => user === person.id);
  return (
    <main className="conversation">
      <header className="conversation-header">
        <h1>{app.name}</h1>
        <AppTabs choice="home" choose={choose} />
      </header>
      <section id="home" className="home" aria-label={words.tabs.home} aria-live="polite" tabIndex={-1}>
        <div className="home-body blocks">
          {home === undefined ? (
            <p>{words.noHome(app.name)}</p>
          ) : (
            <BlocksInPlace place={home.id} blocks={home.blocks} />
          )}
        </div>
      </section>
      <RefusedCalls calls={refused} />
      <StatusLine status="" isConnected={isConnected} />
    </main>
  );
}
