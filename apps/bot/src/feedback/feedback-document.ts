// The review list of a workspace: one entry for each person and answer, the last word counts.
import { createHash } from "node:crypto";
import type { DocumentKind, StoredDocument, TenantStore } from "@kompass/storage";
import { type Feedback, feedbackSchema } from "./feedback.js";

const feedbackKind: DocumentKind<Feedback> = { name: "feedback", schema: feedbackSchema };

/** One answer judged by one person; tells neither. */
export function feedbackId(message: { readonly channel: string; readonly ts: string }, person: string): string {
  return createHash("sha256").update(`${message.channel}/${message.ts}/${person}`).digest("hex");
}

/** The comment stays where the same person presses again. */
export async function keepFeedback(
  id: string,
  feedback: Omit<Feedback, "comment">,
  { documents }: TenantStore,
): Promise<void> {
  const known = await documents.read(feedbackKind, id);
  const comment = known?.body.comment ?? null;
  await documents.write(feedbackKind, id, { ...feedback, comment }, known?.version ?? 0);
}

/** Only of the person whose feedback it is; nothing where that is gone. */
export async function commentFeedback(
  id: string,
  { comment, by }: { readonly comment: string; readonly by: string },
  { documents }: TenantStore,
): Promise<void> {
  const known = await documents.read(feedbackKind, id);
  if (known?.body.by !== by) return;
  await documents.write(feedbackKind, id, { ...known.body, comment }, known.version);
}

/** The newest first. */
export async function listFeedback({ documents }: TenantStore): Promise<readonly Feedback[]> {
  const all = await documents.list(feedbackKind);
  return all.map(({ body }) => body).toSorted((one, other) => other.at.localeCompare(one.at));
}

export async function feedbackOf(
  person: string,
  { documents }: TenantStore,
): Promise<readonly StoredDocument<Feedback>[]> {
  return (await documents.list(feedbackKind)).filter(({ body }) => body.by === person);
}

/** What was said stays on the list, and no longer tells by whom. */
export async function forgetWhoGaveFeedback(person: string, store: TenantStore): Promise<void> {
  for (const { id, version, body } of await feedbackOf(person, store))
    await store.documents.write(feedbackKind, id, { ...body, by: null }, version);
}
