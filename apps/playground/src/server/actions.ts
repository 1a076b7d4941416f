// What a person does on the page: says something to the app, or presses a button of a message.
import type { SlackEmulator } from "@kompass/slack-emulator";
import { z } from "zod";

const actionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("say"), person: z.string(), text: z.string().trim().min(1).max(4_000) }),
  z.strictObject({ kind: z.literal("press"), person: z.string(), message: z.string(), button: z.string() }),
]);

/** Throws a ZodError for anything else, and an `UnknownInWorkspaceError` for a person, message or button that is not there. */
export function act(slack: SlackEmulator, json: unknown): void {
  const action = actionSchema.parse(json);
  const person = slack.signIn(action.person);
  if (action.kind === "say") person.say(person.directChannelId, action.text);
  else person.click(action.message, action.button);
}
