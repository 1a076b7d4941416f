// Questions to try: pressing one asks it.
import type { SuggestedPrompts } from "@kompass/slack-emulator";
import type { ReactNode } from "react";
import { usePageContext } from "../page-context.js";

/** Resolves to whether the question was taken. */
export type Ask = (question: string) => Promise<boolean>;

/** What the app suggests in this conversation; `undefined` where it has said nothing: then the page suggests. */
export type Suggested = SuggestedPrompts | undefined;

export interface SuggestionsProps {
  readonly ask: Ask;
  readonly suggested: Suggested;
  /** The id of the heading above. */
  readonly labelledBy: string;
}

export function Suggestions({ ask, suggested, labelledBy }: SuggestionsProps): ReactNode {
  const { questions } = usePageContext().words.suggestions;
  const prompts = suggested?.prompts ?? questions.map((question) => ({ title: question, message: question }));
  return (
    <ul className="suggestions" aria-labelledby={labelledBy}>
      {prompts.map(({ title, message }) => (
        <li key={message}>
          <button type="button" onClick={() => void ask(message)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
