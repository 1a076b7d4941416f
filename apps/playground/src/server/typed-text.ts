// What a person types, as the composer of Slack would send it.
import { escapeMrkdwn } from "@kompass/block-kit";
import type { AppIdentity } from "@kompass/slack-emulator";

export type Typed =
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "command"; readonly command: string; readonly text: string };

const command = /^(\/kompass)(?:\s+([\s\S]*))?$/i;

/** The app's name after an at sign becomes a mention; what Slack would read as markup is escaped. */
export function readTyped(typed: string, app: AppIdentity): Typed {
  const [, name, rest = ""] = command.exec(typed) ?? [];
  if (name !== undefined) return { kind: "command", command: name.toLowerCase(), text: escapeMrkdwn(rest) };
  const appName = app.name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const mention = new RegExp(`@${appName}(?![\\p{L}\\p{N}_])`, "giu");
  return { kind: "message", text: escapeMrkdwn(typed).replace(mention, `<@${app.userId}>`) };
}
