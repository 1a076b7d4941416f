// What was asked earlier in the same conversation.
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";

const conversationSchema = z.object({ questions: z.array(z.string()) });

const conversationKind: DocumentKind<z.infer<typeof conversationSchema>> = {
  name: "conversation",
  schema: conversationSchema,
};

/** As many as an answer can lean on. */
const most = 5;

/** Oldest first; none where nothing was asked. */
export async function recallQuestions({ documents }: TenantStore, conversation: string): Promise<readonly string[]> {
  return (await documents.read(conversationKind, conversation))?.body.questions ?? [];
}

export async function rememberQuestion(store: TenantStore, conversation: string, question: string): Promise<void> {
  const known = await store.documents.read(conversationKind, conversation);
  const questions = [...(known?.body.questions ?? []), question].slice(-most);
  await store.documents.write(conversationKind, conversation, { questions }, known?.version ?? 0);
}
