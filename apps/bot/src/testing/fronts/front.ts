// A way to Slack, as a test that cares nothing for which sees it.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SlackEmulator, SlackEmulatorOptions } from "@kompass/slack-emulator";
import { openEmbeddedStorage, type Storage } from "@kompass/storage";
import { quickFolder } from "../connect.js";
import type { Bring, Stage } from "../scenarios/scenario.js";

export interface Front {
  readonly name: string;
  /** A workspace in which nobody has the app yet, of so many administrators who speak Bokmål. */
  readonly open: (people: number) => Promise<Workplace>;
}

export interface Workplace {
  /** Brings the app into the workspace, the first person being the one who does so. */
  readonly install: () => Promise<void>;
  /** The next person's turn; the one who installed comes last. */
  readonly enter: () => Stage;
  readonly close: () => Promise<void>;
}

interface Way {
  readonly slack: SlackEmulator;
  readonly storage: Storage;
  readonly install: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function workspaceOf(people: number): Pick<SlackEmulatorOptions, "users"> {
  const users = Array.from({ length: people }, (_, place) => ({
    id: personAt(place),
    name: `person${place}`,
    realName: `Person ${place}`,
    locale: "nb-NO",
    timezone: "Europe/Oslo",
    isAdmin: true,
  }));
  return { users };
}

export const installer = personAt(0);

function personAt(place: number): string {
  return `U${String(place + 1).padStart(10, "0")}`;
}

/** An empty store in a folder of its own. */
export async function openStore(): Promise<{ readonly storage: Storage; readonly remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(quickFolder, `kompass ${randomUUID().slice(0, 8)} `));
  const storage = await openEmbeddedStorage(folder);
  const remove = async (): Promise<void> => {
    await storage.close();
    rmSync(folder, { recursive: true });
  };
  return { storage, remove };
}

export function workplace({ slack, storage, install, close }: Way, people: number): Workplace {
  let entered = 0;
  const bring: Bring = async (act, see) => {
    const done = act();
    let seen: ReturnType<typeof see>;
    await slack.until(
      (workspace) => {
        seen = see(workspace, done);
        return seen !== undefined;
      },
      { within: 50_000 },
    );
    return seen as Exclude<typeof seen, undefined>;
  };
  return {
    install,
    close,
    enter: () => {
      entered += 1;
      return { slack, storage, bring, person: slack.signIn(personAt(entered % people)) };
    },
  };
}
