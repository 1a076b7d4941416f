// Metadata of an outgoing message, refused where Slack would refuse it.
import { type MessageMetadata, validateMessage } from "@kompass/block-kit";
import { decoded } from "./arguments.js";
import { Refusal } from "./refusal.js";

/** `undefined` where none is given; "none" where an empty object takes it away. */
export function checkedMetadata(given: unknown): MessageMetadata | "none" | undefined {
  if (given === undefined) return undefined;
  const metadata = decoded(given);
  if (typeof metadata !== "object" || metadata === null) throw new Refusal("invalid_metadata_format");
  if (Object.keys(metadata).length === 0) return "none";
  const faults = validateMessage({ text: "metadata alone", metadata });
  if (faults.length === 0) return metadata as MessageMetadata;
  const messages = faults.map(({ message, pointer }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
  throw new Refusal("invalid_metadata_format", messages, faults);
}

export function metadataOf(given: MessageMetadata | "none" | undefined): { metadata?: MessageMetadata } {
  return given === undefined || given === "none" ? {} : { metadata: given };
}
