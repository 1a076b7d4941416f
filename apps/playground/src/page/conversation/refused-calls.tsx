// Calls of the bot that Slack would have refused, for whoever is building it.
import type { RefusedCall } from "@kompass/slack-emulator";
import { type ReactNode, useState } from "react";
import { CloseIcon } from "../icons/close-icon.js";
import { usePageContext } from "../page-context.js";

export function RefusedCalls({ calls }: { readonly calls: readonly RefusedCall[] }): ReactNode {
  const { refused } = usePageContext().words;
  const [hidden, setHidden] = useState(0);
  const shown = calls.slice(hidden);
  if (shown.length === 0) return null;
  return (
    <section className="refused" aria-labelledby="refused-title">
      <h2 id="refused-title">{refused.title}</h2>
      <button type="button" className="icon-button" aria-label={refused.hide} onClick={() => setHidden(calls.length)}>
        <CloseIcon />
      </button>
      <p>{refused.introduction}</p>
      <ul>
        {shown.map(({ id, method, error, messages }) => (
          <li key={id}>
            <code>
              {method}: {error}
            </code>
            {messages.map((message) => (
              <p key={message}>{message}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
