// Files into the conversation that asks for them; where only one person reads along, to them directly.
import type { BlockMessage } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import type { OutgoingBody, Say } from "../delivery/outgoing.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { plainView } from "../views/plain-view.js";
import type { FileDescription } from "./file-description.js";

export interface FileWithWords {
  readonly file: FileDescription;
  readonly comment: string;
}

interface Asked {
  /** Slack's id of who asked. */
  readonly person: string;
  readonly replyTo: (message: BlockMessage) => OutgoingBody;
  readonly locale: Locale;
}

export async function handOver(
  files: readonly FileWithWords[],
  say: Say,
  { person, replyTo, locale }: Asked,
): Promise<void> {
  const reply = replyTo(plainView(reportStringsOf(locale).sentDirectly));
  const isOpen = reply.send === "message";
  const place = isOpen ? { channel: reply.channel, thread: reply.thread } : { channel: person, thread: null };
  for (const each of files) await say({ send: "file", ...place, ...each });
  if (!isOpen) await say(reply);
}
