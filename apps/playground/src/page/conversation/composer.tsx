// The field to write in: Enter sends, Shift and Enter make a new line.
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { SendIcon } from "../icons/send-icon.js";
import { usePageContext } from "../page-context.js";
import { AttachButton } from "./attach-button.js";
import type { Conversation, Thread } from "./conversation.js";
import { ShortcutsMenu } from "./shortcuts-menu.js";
import type { Ask } from "./suggestions.js";
import { SuggestionsMenu } from "./suggestions-menu.js";
import { ThreadNotice } from "./thread-notice.js";

export interface ComposerProps {
  readonly conversation: Conversation;
  /** The thread that the next message goes into. */
  readonly thread: Thread | undefined;
  readonly leaveThread: () => void;
  /** Resolves to whether the message was taken. */
  readonly send: (text: string) => Promise<boolean>;
  /** With what has been written so far. */
  readonly sendFile: (file: File, text: string) => Promise<boolean>;
  /** Whether the last message was not. */
  readonly hasFailed: boolean;
  /** `undefined` while suggestions stand elsewhere on the page. */
  readonly ask: Ask | undefined;
}

export function Composer({
  conversation,
  thread,
  leaveThread,
  send,
  sendFile,
  hasFailed,
  ask,
}: ComposerProps): ReactNode {
  const { words, workspace } = usePageContext();
  const { composer } = words;
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const threadTs = thread?.first.ts;
  useEffect(() => {
    if (threadTs !== undefined) field.current?.focus();
  }, [threadTs]);

  const submit = async () => {
    if (text.trim() === "") return;
    setText("");
    const isSent = await send(text);
    // Words that did not arrive are not lost, unless new ones have been written since.
    if (!isSent) setText((since) => since || text);
  };
  const attach = async (file: File) => {
    setText("");
    const isSent = await sendFile(file, text);
    if (!isSent) setText((since) => since || text);
  };
  const submitOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };
  const isDirect = conversation.channel.kind === "direct";
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {thread && <ThreadNotice thread={thread} leave={leaveThread} />}
      <div className="composer-field">
        <textarea
          id="composer"
          ref={field}
          rows={1}
          maxLength={4000}
          value={text}
          aria-label={composer.label(conversation.name)}
          aria-describedby="composer-keys"
          placeholder={isDirect ? composer.placeholder : composer.placeholderInChannel(workspace.app.name)}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={submitOnEnter}
        />
        <AttachButton attach={(file) => void attach(file)} />
        <ShortcutsMenu />
        {ask && <SuggestionsMenu ask={ask} suggested={conversation.suggested} />}
        <button type="submit" className="send" aria-label={composer.send} disabled={text.trim() === ""}>
          <SendIcon />
        </button>
      </div>
      <p className="composer-note">
        <span id="composer-keys">{composer.keys}</span>
        <span role="alert">{hasFailed && composer.notSent}</span>
      </p>
    </form>
  );
}
