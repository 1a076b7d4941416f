// What an empty conversation says: what this is for, and questions to begin with.
import type { ReactNode } from "react";
import { Mark } from "../icons/mark.js";
import { usePageContext } from "../page-context.js";
import { type Ask, type Suggested, Suggestions } from "./suggestions.js";

export interface WelcomeProps {
  readonly ask: Ask;
  readonly suggested: Suggested;
}

export function Welcome({ ask, suggested }: WelcomeProps): ReactNode {
  const { welcome, suggestions } = usePageContext().words;
  return (
    <div className="welcome">
      <Mark size={56} />
      <h2>{welcome.title}</h2>
      <p>{welcome.introduction}</p>
      <h3 id="suggestions-title">{suggested?.title ?? suggestions.title}</h3>
      <Suggestions ask={ask} suggested={suggested} labelledBy="suggestions-title" />
    </div>
  );
}
