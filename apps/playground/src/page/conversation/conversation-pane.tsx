// The open conversation: its messages, and the field to write in.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { AppTabs } from "../home/app-tabs.js";
import { usePageContext } from "../page-context.js";
import { openHome, sendMessage, uploadFile } from "../server-connection.js";
import { Composer } from "./composer.js";
import type { Conversation, ConversationChoice } from "./conversation.js";
import { MessageLog } from "./message-log.js";
import { RefusedCalls } from "./refused-calls.js";
import { SessionsMenu } from "./sessions-menu.js";
import { StatusLine } from "./status-line.js";
import { Welcome } from "./welcome.js";

export interface ConversationPaneProps {
  readonly conversation: Conversation;
  /** The channel that was open before. */
  readonly beside: string | undefined;
  readonly choose: (choice: ConversationChoice) => void;
  readonly isConnected: boolean;
}

export function ConversationPane({ conversation, beside, choose, isConnected }: ConversationPaneProps): ReactNode {
  const { words, workspace, person } = usePageContext();
  const { channel, name, threads, status, suggested, sessions } = conversation;
  const [threadTs, setThreadTs] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const log = useRef<HTMLElement>(null);
  const { app, refused } = workspace;
  const isDirect = channel.kind === "direct";
  // As in Slack, the app hears that its messages are opened, and beside what.
  useEffect(() => {
    if (isDirect) void openHome({ person: person.id, tab: "messages", ...(beside !== undefined && { beside }) });
  }, [isDirect, beside, person.id]);
  const thread = threads.find(({ first }) => first.ts === threadTs);
  const send = async (text: string) => {
    const place = { channel: channel.id, ...(thread && { thread: thread.first.ts }) };
    const isSent = await sendMessage({ person: person.id, text, ...place });
    setFailed(!isSent);
    return isSent;
  };
  const sendFile = async (file: File, text: string) => {
    const place = { channel: channel.id, ...(thread && { thread: thread.first.ts }) };
    const isSent = await uploadFile({ person: person.id, name: file.name, text, ...place }, file);
    setFailed(!isSent);
    return isSent;
  };
  const ask = (question: string) => {
    // The suggestion that was pressed goes away: the keyboard goes on where the answer will stand.
    log.current?.focus({ preventScroll: true });
    return send(isDirect ? question : `@${app.name} ${question}`);
  };
  return (
    <main className="conversation">
      <header className="conversation-header">
        <h1>{name}</h1>
        {isDirect ? (
          <div className="app-bar">
            <AppTabs choice="direct" choose={choose} />
            <SessionsMenu sessions={sessions} />
          </div>
        ) : (
          <p>{words.channelWith(app.name)}</p>
        )}
      </header>
      <MessageLog ref={log} conversation={conversation} reply={({ first }) => setThreadTs(first.ts)}>
        {threads.length === 0 && <Welcome ask={ask} suggested={suggested} />}
      </MessageLog>
      <RefusedCalls calls={refused} />
      <StatusLine status={status} isConnected={isConnected} />
      <Composer
        conversation={conversation}
        thread={thread}
        leaveThread={() => setThreadTs(undefined)}
        send={send}
        sendFile={sendFile}
        hasFailed={hasFailed}
        ask={threads.length === 0 ? undefined : ask}
      />
    </main>
  );
}
