// What was asked earlier in the same conversation, and by whom.
import { type DocumentKind, StaleVersionError, type StoredDocument, type TenantStore } from "@kompass/storage";
import { z } from "zod";

const conversationSchema = z.object({
  questions: z.array(z.string()),
  /** Slack's ids of who asked them. */
  people: z.array(z.string()),
});
type Conversation = z.infer<typeof conversationSchema>;

const conversationKind: DocumentKind<Conversation> = { name: "conversation", schema: conversationSchema };

/** As many as an answer can lean on. */
const most = 5;

/** Oldest first; none where nothing was asked. */
export async function recallQuestions({ documents }: TenantStore, conversation: string): Promise<readonly string[]> {
  return (await documents.read(conversationKind, conversation))?.body.questions ?? [];
}

/** Something was asked there, or told to do. */
export async function isKnownConversation(conversation: string, { documents }: TenantStore): Promise<boolean> {
  return (await documents.read(conversationKind, conversation)) !== undefined;
}

/** Nothing has been asked there yet; where something has, it stays. */
export async function beginConversation(conversation: string, store: TenantStore): Promise<void> {
  if (await isKnownConversation(conversation, store)) return;
  try {
    await store.documents.write(conversationKind, conversation, { questions: [], people: [] }, 0);
  } catch (error) {
    // Another mention in the same thread has just begun it.
    if (!(error instanceof StaleVersionError)) throw error;
  }
}

/** `person` is Slack's id. */
export async function rememberQuestion(
  conversation: string,
  { question, person }: { readonly question: string; readonly person: string },
  { documents }: TenantStore,
): Promise<void> {
  const known = await documents.read(conversationKind, conversation);
  const questions = [...(known?.body.questions ?? []), question].slice(-most);
  const people = [...new Set([...(known?.body.people ?? []), person])];
  await documents.write(conversationKind, conversation, { questions, people }, known?.version ?? 0);
}

/** Every conversation that a person has asked something in. */
export async function conversationsOf(
  user: string,
  { documents }: TenantStore,
): Promise<readonly StoredDocument<Conversation>[]> {
  const all = await documents.list(conversationKind);
  return all.filter(({ body }) => body.people.includes(user));
}

export async function forgetConversation(id: string, { documents }: TenantStore): Promise<void> {
  const known = await documents.read(conversationKind, id);
  if (known !== undefined) await documents.remove(conversationKind, id, known.version);
}
