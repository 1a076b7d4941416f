// Puts what a file would change in front of whoever sent it; it waits for their yes.
import type { BlockMessage } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import type { OutgoingBody } from "../../delivery/outgoing.js";
import type { Turn } from "../../delivery/turn.js";
import type { Dependencies } from "../../dependencies.js";
import { importStringsOf } from "../../locales/import/import-strings-of.js";
import { todayOf } from "../../settings/today-of.js";
import { plainView } from "../../views/plain-view.js";
import { importProblemsView, importView } from "../../views/plan/import-view.js";
import { planId } from "../plan-id.js";
import { pendingImportKind } from "./pending-import-document.js";
import { readImport } from "./read-import.js";

interface Sent {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** Slack's id of who sent it. */
  readonly user: string;
  readonly name: string | undefined;
  readonly locale: Locale;
}

interface Offering {
  readonly turn: Turn;
  readonly replyTo: (message: BlockMessage) => OutgoingBody;
  readonly dependencies: Dependencies;
}

export async function offerImport(
  { fileName, bytes, user, name, locale }: Sent,
  { turn, replyTo, dependencies }: Offering,
): Promise<void> {
  const now = dependencies.now();
  const present = await turn.read(async (store) => ({
    plan: await store.plans.read(planId),
    log: await store.plans.log(planId),
    by: await store.people.identify(user, name),
    today: await todayOf(now, store),
  }));
  const read = await readImport(bytes, { ...present, now, locale });
  if (read.is !== "read") {
    const message =
      read.is === "unchanged"
        ? plainView(importStringsOf(locale).unchanged)
        : importProblemsView(fileName, read.problems, locale);
    await turn.once((_, say) => say(replyTo(message)));
    return;
  }
  const pending = { token: dependencies.newId(), fileName, locale, content: read.content };
  await turn.once(async ({ documents }, say) => {
    const earlier = await documents.read(pendingImportKind, user);
    await documents.write(pendingImportKind, user, pending, earlier?.version ?? 0);
    await say(replyTo(importView(pending, present.plan)));
  });
}
