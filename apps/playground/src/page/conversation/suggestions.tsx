// Questions to try: pressing one asks it.
import type { ReactNode } from "react";
import { usePageContext } from "../page-context.js";

/** Resolves to whether the question was taken. */
export type Ask = (question: string) => Promise<boolean>;

export interface SuggestionsProps {
  readonly ask: Ask;
  /** The id of the heading above. */
  readonly labelledBy: string;
}

export function Suggestions({ ask, labelledBy }: SuggestionsProps): ReactNode {
  const { questions } = usePageContext().words.suggestions;
  return (
    <ul className="suggestions" aria-labelledby={labelledBy}>
      {questions.map((question) => (
        <li key={question}>
          <button type="button" onClick={() => void ask(question)}>
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}
