// What the app does from anywhere, behind a button beside the field to write in.
import type { ReactNode } from "react";
import { BoltIcon } from "../icons/bolt-icon.js";
import { Menu } from "../menu/menu.js";
import { usePageContext } from "../page-context.js";
import { chooseShortcut } from "../server-connection.js";

export function ShortcutsMenu(): ReactNode {
  const { words, person, shortcuts } = usePageContext();
  const items = shortcuts
    .filter(({ type }) => type === "global")
    .map(({ id, name, description }) => ({
      key: id,
      text: name,
      description,
      choose: () => void chooseShortcut({ person: person.id, shortcut: id }),
    }));
  return items.length > 0 && <Menu label={words.shortcuts} icon={<BoltIcon />} items={items} />;
}
