// The app's shortcuts by their names in a language; none until the server has told.
import { useEffect, useState } from "react";
import type { AppShortcut } from "../requests.js";
import type { Language } from "./locales/languages.js";
import { fetchShortcuts } from "./server-connection.js";

export function useShortcuts(language: Language): readonly AppShortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly AppShortcut[]>([]);
  useEffect(() => {
    let isWanted = true;
    void fetchShortcuts({ language }).then((found) => {
      if (isWanted) setShortcuts(found);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return shortcuts;
}
