// What can be done with a message: the app's shortcuts.
import type { Message } from "@kompass/slack-emulator";
import type { ReactNode } from "react";
import { MoreIcon } from "../icons/more-icon.js";
import { Menu } from "../menu/menu.js";
import { usePageContext } from "../page-context.js";
import { chooseShortcut } from "../server-connection.js";

/** None for a message that one person alone sees: Slack offers no shortcuts there. */
export function MessageMenu({ message: { ts, ephemeralFor } }: { readonly message: Message }): ReactNode {
  const { words, person, shortcuts } = usePageContext();
  if (ephemeralFor !== undefined) return null;
  const items = shortcuts
    .filter(({ type }) => type === "message")
    .map(({ id, name }) => ({
      key: id,
      text: name,
      choose: () => void chooseShortcut({ person: person.id, shortcut: id, message: ts }),
    }));
  return (
    <span className="message-menu">
      <Menu label={words.message.more} icon={<MoreIcon />} items={items} />
    </span>
  );
}
