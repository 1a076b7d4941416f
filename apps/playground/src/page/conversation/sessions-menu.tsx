// Conversations with the app by their titles, the newest first: choosing one leads to where it began.
import type { AgentSession } from "@kompass/slack-emulator";
import type { ReactNode } from "react";
import { HistoryIcon } from "../icons/history-icon.js";
import { Menu } from "../menu/menu.js";
import { usePageContext } from "../page-context.js";

export function SessionsMenu({ sessions }: { readonly sessions: readonly AgentSession[] }): ReactNode {
  const { words } = usePageContext();
  const items = sessions.toReversed().map(({ thread_ts: thread, title, status }) => ({
    key: thread,
    text: title,
    description: status === "processing" ? words.message.stepStates.in_progress : undefined,
    choose: () => document.getElementById(`message-${thread}`)?.scrollIntoView({ block: "start" }),
  }));
  return items.length > 0 && <Menu label={words.sessions} icon={<HistoryIcon />} items={items} />;
}
