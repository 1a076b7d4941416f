// Messages as the app reads them again: without those that one person sees, within the times asked for, page by page.
import { z } from "zod";
import { countArgument, flagArgument } from "./arguments.js";
import { pageOf } from "./page-of.js";
import { shownMessage } from "./shown-message.js";
import type { Message } from "./workspace.js";

export const readingParameters = z.object({
  channel: z.string(),
  limit: countArgument.max(999).default(100),
  cursor: z.string().optional(),
  oldest: z.string().default("0"),
  latest: z.string().optional(),
  inclusive: flagArgument.default(false),
  include_all_metadata: flagArgument.default(false),
});

type Reading = z.infer<typeof readingParameters>;

export function readMessages(messages: readonly Message[], reading: Reading): Record<string, unknown> {
  const { items, next } = pageOf(
    messages.filter((message) => message.ephemeralFor === undefined && isWithin(Number(message.ts), reading)),
    reading,
  );
  const shown = items.map((message) => {
    const { metadata, ...rest } = shownMessage(message);
    return reading.include_all_metadata && metadata !== undefined ? { ...rest, metadata } : rest;
  });
  const more = next === "" ? {} : { response_metadata: { next_cursor: next } };
  return { messages: shown, has_more: next !== "", ...more };
}

function isWithin(time: number, { oldest, latest, inclusive }: Reading): boolean {
  const end = latest === undefined ? Number.POSITIVE_INFINITY : Number(latest);
  if (inclusive) return Number(oldest) <= time && time <= end;
  return Number(oldest) < time && time < end;
}
