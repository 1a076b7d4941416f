// What an empty conversation says: what this is for, and questions to begin with.
import type { ReactNode } from "react";
import { Mark } from "../icons/mark.js";
import { usePageContext } from "../page-context.js";
import { type Ask, Suggestions } from "./suggestions.js";

export function Welcome({ ask }: { readonly ask: Ask }): ReactNode {
  const { welcome, suggestions } = usePageContext().words;
  return (
    <div className="welcome">
      <Mark size={56} />
      <h2>{welcome.title}</h2>
      <p>{welcome.introduction}</p>
      <h3 id="suggestions-title">{suggestions.title}</h3>
      <Suggestions ask={ask} labelledBy="suggestions-title" />
    </div>
  );
}
