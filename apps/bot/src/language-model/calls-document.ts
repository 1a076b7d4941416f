// What was sent to a language model and what came back: a document for each person and day, for 30 days.
import type { CallResult, ModelCall } from "@kompass/answers";
import type { DocumentKind, StoredDocument, TenantStore } from "@kompass/storage";
import { z } from "zod";

const callSchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  purpose: z.string(),
  host: z.string(),
  model: z.string(),
  sent: z.string(),
  /** `null` while the reply is awaited, and for a call that was abandoned. */
  result: z.object({ received: z.string().nullable(), outcome: z.string(), tokens: z.number() }).nullable(),
});

const callsSchema = z.object({
  /** Slack's id. */
  person: z.string(),
  /** As many as the share of a day allows. */
  calls: z.array(callSchema),
});
type Calls = z.infer<typeof callsSchema>;

const callsKind: DocumentKind<Calls> = { name: "model-calls", schema: callsSchema };

const aDay = 24 * 60 * 60 * 1_000;
/** The day of the call itself is not counted. */
const daysKept = 30;
/** A reply that is of use is far shorter. */
const longestReply = 4_000;

export const forgetCallsPrefix = "model-calls/";

/** Gives what the call is closed by. */
export async function openCall(id: string, call: ModelCall, { documents, jobs }: TenantStore): Promise<string> {
  const { person, at, purpose, host, model, sent } = call;
  const day = at.toISOString().slice(0, "2026-11-23".length);
  const key = `${day}/${person}`;
  const known = await documents.read(callsKind, key);
  const opened = { id, at: at.toISOString(), purpose, host, model, sent, result: null };
  await documents.write(callsKind, key, { person, calls: [...(known?.body.calls ?? []), opened] }, known?.version ?? 0);
  const dueAt = Date.parse(day) + (daysKept + 1) * aDay;
  await jobs.schedule({ key: `${forgetCallsPrefix}${day}`, dueAt, payload: {} });
  return `${key}/${id}`;
}

/** Nothing where it has been erased meanwhile. */
export async function closeCall(opened: string, result: CallResult, { documents }: TenantStore): Promise<void> {
  const key = opened.slice(0, opened.lastIndexOf("/"));
  const id = opened.slice(key.length + 1);
  const known = await documents.read(callsKind, key);
  if (known === undefined) return;
  const received = result.received?.slice(0, longestReply) ?? null;
  const calls = known.body.calls.map((call) => (call.id === id ? { ...call, result: { ...result, received } } : call));
  await documents.write(callsKind, key, { ...known.body, calls }, known.version);
}

export async function callsOf(user: string, { documents }: TenantStore): Promise<readonly StoredDocument<Calls>[]> {
  return (await documents.list(callsKind)).filter(({ body }) => body.person === user);
}

export async function forgetCallsOf(user: string, store: TenantStore): Promise<void> {
  for (const { id, version } of await callsOf(user, store)) await store.documents.remove(callsKind, id, version);
}

/** Those of that day, and of any before it. */
export async function forgetCallsUntil(day: string, { documents }: TenantStore): Promise<void> {
  for (const { id, version } of await documents.list(callsKind))
    if (id.slice(0, day.length) <= day) await documents.remove(callsKind, id, version);
}
