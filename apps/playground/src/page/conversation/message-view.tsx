// One message: who, when, and what.

import type { Message } from "@kompass/slack-emulator";
import type { ReactNode } from "react";
import { BlocksInPlace } from "../blocks/blocks-in-place.js";
import { EyeIcon } from "../icons/eye-icon.js";
import { MrkdwnText } from "../mrkdwn/mrkdwn-text.js";
import { usePageContext } from "../page-context.js";
import { Avatar } from "./avatar.js";
import { FileList } from "./file-list.js";
import { MessageMenu } from "./message-menu.js";
import { StreamView } from "./stream-view.js";

export function MessageView({ message }: { readonly message: Message }): ReactNode {
  const { words, language, workspace, person } = usePageContext();
  const { ts, user, text, blocks, bot_id: botId, ephemeralFor, edited, stream, files } = message;
  const author = workspace.users.find(({ id }) => id === user)?.realName ?? user;
  const sent = new Date(Number(ts) * 1000);
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
      <div className="message-body blocks">
        {ephemeralFor !== undefined && (
          <p className="private">
            <EyeIcon /> {words.message.onlyYouSeeThis}
          </p>
        )}
        {blocks.length === 0 && text !== "" && <MrkdwnText text={text} />}
        {stream && <StreamView message={message} stream={stream} />}
        <BlocksInPlace key={person.id} place={ts} blocks={blocks} />
        {files && <FileList files={files} />}
      </div>
      <MessageMenu message={message} />
    </article>
  );
}
