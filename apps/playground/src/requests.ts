// What the page may ask of the server: one schema a request, so that both sides mean the same.
import { z } from "zod";

const id = z.string().min(1).max(64);
const name = z.string().min(1).max(255);

/** A message that a person has typed; `thread` is the first message of the thread that it goes into. */
export const messageRequest = z.strictObject({
  person: id,
  channel: id,
  text: z.string().trim().min(1).max(4_000),
  thread: id.exactOptional(),
});

const text = z.string().max(3_000);
const choice = z.union([text, z.array(text).max(100), z.null()]);

/** What a person has picked or typed in one element. */
const filledElement = z.strictObject({ block: name, action: name, choice });
/** What stands in the inputs of a window and has not been handed in. */
const filled = z.array(filledElement).max(100);

/** Something that a person presses or picks; `place` is the timestamp of a message, or the id of a home page or window. */
export const actionRequest = z.strictObject({
  person: id,
  place: id,
  block: name.exactOptional(),
  action: name,
  choice: choice.exactOptional(),
  filled: filled.exactOptional(),
});

/** What a person does with the window in front. */
export const windowRequest = z.discriminatedUnion("does", [
  z.strictObject({ does: z.literal("submit"), person: id, window: id, filled }),
  z.strictObject({ does: z.literal("close"), person: id, window: id }),
  z.strictObject({ does: z.literal("close-all"), person: id, window: id }),
]);

/** A person opens the app's own page, or the tab where they talk with it: beside a channel, where one was open before. */
export const homeRequest = z.strictObject({
  person: id,
  tab: z.enum(["home", "messages"]),
  beside: id.exactOptional(),
});

/** A person chooses a shortcut of the app, from a message or from anywhere. */
export const shortcutRequest = z.strictObject({ person: id, shortcut: name, message: id.exactOptional() });

/** The language that the names of shortcuts are wanted in. */
export const shortcutsQuery = z.strictObject({ language: z.enum(["nb", "nn", "sv", "en"]) });

/** One of the app's shortcuts, as its settings in Slack list it. */
export interface AppShortcut {
  /** As the app knows it. */
  readonly id: string;
  /** In the menu of each message, or from anywhere. */
  readonly type: "message" | "global";
  readonly name: string;
  readonly description: string;
}

/** A person stops what the app is writing in a thread. */
export const stopRequest = z.strictObject({ person: id, channel: id, thread: id });

/** Beside the bytes of a file, in the address: who brings it, and what it is called. */
export const fileQuery = z.strictObject({ person: id, name });

/** A file that is said in a channel, with or without words. */
export const uploadQuery = z.strictObject({
  person: id,
  name,
  channel: id,
  thread: id.exactOptional(),
  text: z.string().max(4_000).exactOptional(),
});

export const downloadQuery = z.strictObject({ person: id, file: id });

export type MessageRequest = z.infer<typeof messageRequest>;
export type ActionRequest = z.infer<typeof actionRequest>;
export type FilledElement = z.infer<typeof filledElement>;
export type WindowRequest = z.infer<typeof windowRequest>;
export type HomeRequest = z.infer<typeof homeRequest>;
export type ShortcutRequest = z.infer<typeof shortcutRequest>;
export type ShortcutsQuery = z.infer<typeof shortcutsQuery>;
export type StopRequest = z.infer<typeof stopRequest>;
export type FileQuery = z.infer<typeof fileQuery>;
export type UploadQuery = z.infer<typeof uploadQuery>;
export type DownloadQuery = z.infer<typeof downloadQuery>;
