// What a message carries for the app alone: read again by the app, shown to nobody.
import { z } from "zod";
import type { BlockFault } from "./block-fault.js";
import { faultsOfIssue } from "./fault-of-issue.js";

const primitive = z.union([z.string(), z.number(), z.boolean()]);
const flat = z.record(z.string(), primitive);

export const messageMetadata = z.strictObject({
  event_type: z.string().min(1),
  event_payload: z.record(z.string(), z.union([primitive, flat, z.array(flat)])),
});

/** The same shape as in `@slack/types`. */
export type MessageMetadata = z.infer<typeof messageMetadata>;

/** Faults point into the message: "/metadata/event_type". */
export function faultsOfMetadata(metadata: unknown): BlockFault[] {
  if (metadata === undefined) return [];
  const { error } = messageMetadata.safeParse(metadata, { reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => faultsOfIssue({ ...issue, path: ["metadata", ...issue.path] }));
}
