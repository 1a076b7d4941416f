// One message: who, when, and what.

import type { Message } from "@kompass/slack-emulator";
import type { ReactNode } from "react";
import { BlockView } from "../blocks/block-view.js";
import { EyeIcon } from "../icons/eye-icon.js";
import { InOrder } from "../in-order.js";
import { MrkdwnText } from "../mrkdwn/mrkdwn-text.js";
import { usePageContext } from "../page-context.js";
import { pressButton } from "../server-connection.js";
import { Avatar } from "./avatar.js";

export function MessageView({ message }: { readonly message: Message }): ReactNode {
  const { words, language, workspace, person } = usePageContext();
  const { ts, user, text, blocks, bot_id: botId, ephemeralFor, edited } = message;
  const author = workspace.users.find(({ id }) => id === user)?.realName ?? user;
  const sent = new Date(Number(ts) * 1000);
  const press = (action: string) => void pressButton({ person: person.id, message: ts, action });
  return (
    <article id={`message-${ts}`} className="message" aria-labelledby={`by-${ts}`}>
      <Avatar name={author} isApp={botId !== undefined} />
      <header id={`by-${ts}`}>
        <strong>{author}</strong>
        {botId !== undefined && <span className="badge">{words.message.app}</span>}
        <time dateTime={sent.toISOString()}>
          {new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(sent)}
        </time>
        {edited && <span className="edited">({words.message.edited})</span>}
      </header>
      <div className="message-body">
        {ephemeralFor !== undefined && (
          <p className="private">
            <EyeIcon /> {words.message.onlyYouSeeThis}
          </p>
        )}
        {blocks.length === 0 && <MrkdwnText text={text} />}
        <InOrder items={blocks} show={(block) => <BlockView block={block} press={press} />} />
      </div>
    </article>
  );
}
