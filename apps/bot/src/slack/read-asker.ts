// Who is behind a request of Slack's, and where they can be told something about it.
import { z } from "zod";
import { readAskedMessage } from "./asked-message.js";
import { readSharedFiles } from "./shared-files.js";

export type Asker = { readonly person: string } & (
  | { readonly where: "message"; readonly channel: string; readonly thread: string; readonly isDirect: boolean }
  | { readonly where: "response"; readonly url: string }
  /** Nowhere but in the direct channel. */
  | { readonly where: "direct" }
  | { readonly where: "home" }
  /** They have not asked for anything. */
  | { readonly where: "nowhere" }
);

const eventSchema = z.object({
  event: z.object({ type: z.string(), user: z.string(), bot_id: z.undefined().optional(), tab: z.string().optional() }),
});
const messageSchema = z.object({ event: z.unknown() });
const commandSchema = z.object({ command: z.string(), user_id: z.string(), response_url: z.string() });
const interactionSchema = z.object({
  type: z.string(),
  user: z.object({ id: z.string() }),
  response_url: z.string().optional(),
});

/** `undefined` where no person is behind it. */
export function readAsker(body: unknown): Asker | undefined {
  const heard = eventSchema.safeParse(body).data;
  if (heard !== undefined) return askerOfEvent(heard.event, body);
  const command = commandSchema.safeParse(body).data;
  if (command !== undefined) return { person: command.user_id, where: "response", url: command.response_url };
  const interaction = interactionSchema.safeParse(body).data;
  if (interaction === undefined) return undefined;
  const { type, user, response_url: url } = interaction;
  if (type === "view_closed") return { person: user.id, where: "nowhere" };
  return url === undefined ? { person: user.id, where: "direct" } : { person: user.id, where: "response", url };
}

function askerOfEvent({ type, user: person, tab }: z.infer<typeof eventSchema>["event"], body: unknown): Asker {
  if (type === "app_home_opened") return { person, where: tab === "messages" ? "nowhere" : "home" };
  const { event } = messageSchema.parse(body);
  const brought = readSharedFiles(event);
  if (brought !== undefined) return { person, where: "message", ...placeOf({ ...brought, isDirect: true }) };
  const message = readAskedMessage(event);
  const isAsked = message !== undefined && (type === "app_mention" || message.isDirect);
  return isAsked ? { person, where: "message", ...placeOf(message) } : { person, where: "nowhere" };
}

function placeOf({ channel, thread, isDirect }: { channel: string; thread: string; isDirect: boolean }) {
  return { channel, thread, isDirect };
}
