// A message with files that a person sends to the app directly.
import { z } from "zod";
import { plainQuestion } from "./plain-question.js";

const fileSchema = z.object({
  name: z.string().nullish(),
  size: z.number().optional(),
  is_external: z.boolean().optional(),
  mode: z.string().optional(),
  url_private_download: z.string().optional(),
  url_private: z.string().optional(),
});

const messageSchema = z.object({
  subtype: z.literal("file_share"),
  channel: z.string().startsWith("D"),
  user: z.string(),
  bot_id: z.undefined().optional(),
  text: z.string().default(""),
  ts: z.string(),
  thread_ts: z.string().optional(),
  files: z.array(fileSchema).min(1),
});

export interface SharedFile {
  readonly name: string;
  /** In bytes, as Slack tells. */
  readonly size: number;
  /** Slack has only its address: it lies with somebody else. */
  readonly isExternal: boolean;
  readonly address: string;
}

export interface SharedFiles {
  /** Slack's id. */
  readonly person: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread: string;
  /** What is written beside them. */
  readonly text: string;
  readonly files: readonly SharedFile[];
}

/** `undefined` for any other message. */
export function readSharedFiles(event: unknown): SharedFiles | undefined {
  const { data: message } = messageSchema.safeParse(event);
  if (message === undefined) return undefined;
  const { user: person, channel, ts, thread_ts: thread = ts, text, files } = message;
  return {
    ...{ person, channel, ts, thread, text: plainQuestion(text) },
    files: files.map((file) => ({
      name: file.name ?? "",
      size: file.size ?? 0,
      isExternal: file.is_external === true || file.mode === "external",
      address: file.url_private_download ?? file.url_private ?? "",
    })),
  };
}
