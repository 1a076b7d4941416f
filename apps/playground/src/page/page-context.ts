// What every part of the page may need: the words, who sits at the keyboard, and the names behind ids.
import type { User, Workspace } from "@kompass/slack-emulator";
import { createContext, useContext } from "react";
import type { AppShortcut } from "../requests.js";
import type { Language } from "./locales/languages.js";
import type { PageWords } from "./locales/page-words.js";

export interface PageContext {
  readonly words: PageWords;
  readonly language: Language;
  readonly workspace: Workspace;
  /** Who sits at the keyboard. */
  readonly person: User;
  readonly shortcuts: readonly AppShortcut[];
}

export const PageContextHolder = createContext<PageContext | undefined>(undefined);

export function usePageContext(): PageContext {
  const context = useContext(PageContextHolder);
  if (context === undefined) throw new Error("This part of the page stands outside of its context");
  return context;
}
