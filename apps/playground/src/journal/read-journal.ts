// What earlier runs have written down; a journal that can't be read is set aside, never deleted.
import { existsSync, readFileSync, renameSync, truncateSync } from "node:fs";
import { join } from "node:path";
import type { WorkspaceEvent } from "@kompass/slack-emulator";
import { z } from "zod";
import { writeDurably } from "./write-durably.js";

const version = 1;
const header = { journal: "kompass-playground", version };
const headerSchema = z.object({ journal: z.literal(header.journal), version: z.literal(version) });
/** Our own emulator wrote what stands behind the type. */
const eventSchema = z.looseObject({ type: z.string() });

export interface ReadJournal {
  readonly path: string;
  readonly events: readonly WorkspaceEvent[];
}

export function readJournal(folder: string, report: (line: string) => void): ReadJournal {
  const path = join(folder, "events.jsonl");
  const found = existsSync(path) ? readFileSync(path, "utf8") : "";
  // What was being written when the process died ends without a line break: nobody was told of it.
  const whole = found.slice(0, found.lastIndexOf("\n") + 1);
  if (whole !== "") {
    const events = eventsIn(whole);
    if (events !== undefined) {
      if (whole !== found) truncateSync(path, Buffer.byteLength(whole));
      return { path, events };
    }
    const aside = freeName(path);
    renameSync(path, aside);
    report(`warning[playground/journal-set-aside] ${aside}: is of another version or damaged; the page begins anew`);
  }
  writeDurably(path, `${JSON.stringify(header)}\n`);
  return { path, events: [] };
}

/** `undefined` for a journal of another kind or version, and for one with a line that is no event. */
function eventsIn(text: string): readonly WorkspaceEvent[] | undefined {
  const [first = "", ...lines] = text.trimEnd().split("\n").map(parsed);
  if (!headerSchema.safeParse(first).success) return undefined;
  const isJournal = lines.every((line) => eventSchema.safeParse(line).success);
  return isJournal ? (lines as readonly WorkspaceEvent[]) : undefined;
}

/** `undefined` for what is no JSON: no schema takes that. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function freeName(path: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${path}.set-aside-${number}`;
    if (!existsSync(name)) return name;
  }
}
