// That somebody has pressed stop in a thread, kept for whichever process is at work there.
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";
import type { WorkPlace } from "./work-place.js";

/** `at` is Slack's timestamp of the press. */
const stopSchema = z.object({ at: z.string() });
type Stop = z.infer<typeof stopSchema>;

const stopKind: DocumentKind<Stop> = { name: "stopped-work", schema: stopSchema };

/** In seconds: by then nothing that was asked before is still being done. */
const remembered = 24 * 60 * 60;

const idOf = ({ channel, thread }: Pick<WorkPlace, "channel" | "thread">): string => `${channel}/${thread}`;

export async function rememberStop(
  place: Pick<WorkPlace, "channel" | "thread">,
  at: string,
  { documents }: TenantStore,
): Promise<void> {
  for (const { id, version, body } of await documents.list(stopKind))
    if (Number(body.at) < Number(at) - remembered) await documents.remove(stopKind, id, version);
  const known = await documents.read(stopKind, idOf(place));
  await documents.write(stopKind, idOf(place), { at }, known?.version ?? 0);
}

/** Whether stop was pressed after the work was asked for. */
export async function isStopped(place: WorkPlace, { documents }: TenantStore): Promise<boolean> {
  const stop = await documents.read(stopKind, idOf(place));
  return stop !== undefined && Number(stop.body.at) > Number(place.asked);
}
