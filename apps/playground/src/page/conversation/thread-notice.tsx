// Which thread the next message goes into.
import type { ReactNode } from "react";
import { CloseIcon } from "../icons/close-icon.js";
import { withoutEscapes } from "../mrkdwn/without-escapes.js";
import { usePageContext } from "../page-context.js";
import type { Thread } from "./conversation.js";

export interface ThreadNoticeProps {
  readonly thread: Thread;
  readonly leave: () => void;
}

export function ThreadNotice({ thread, leave }: ThreadNoticeProps): ReactNode {
  const { composer } = usePageContext().words;
  const beginning = withoutEscapes(thread.first.text.replace(/<[^>]*>/g, "")).trim();
  return (
    <p className="thread-notice">
      <span>{composer.inThread(beginning)}</span>
      <button type="button" className="icon-button" aria-label={composer.leaveThread} onClick={leave}>
        <CloseIcon />
      </button>
    </p>
  );
}
