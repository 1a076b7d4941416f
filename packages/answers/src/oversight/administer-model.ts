// What the administrators of a workspace may do with its language model: turn it on and off, read and erase what was sent.
import { KompassError } from "@kompass/model";
import type { LanguageModel } from "../language-model/language-model.js";
import type { UsageStore } from "./budget.js";
import type { ConsentStore } from "./consent.js";
import { type JournalEntry, keptSince, type ModelJournal } from "./journal.js";
import type { Asker, Oversight } from "./oversee-model.js";

export interface Administration extends Oversight {
  readonly consents: ConsentStore;
  readonly usage: UsageStore;
  readonly journal: ModelJournal;
  readonly isAdministrator: (asker: Asker) => Promise<boolean>;
}

/** Only an administrator of the same workspace may do this. */
export class NotAdministrator extends KompassError {
  readonly code = "answers/not-administrator";

  constructor() {
    super("Only an administrator of the workspace may do this");
  }
}

async function requireAdministrator(asker: Asker, { isAdministrator }: Administration): Promise<void> {
  if (!(await isAdministrator(asker))) throw new NotAdministrator();
}

const timeOf = ({ now = () => new Date() }: Oversight): Date => now();

/** For this model on this host; another needs a consent of its own. Throws `NotAdministrator`. */
export async function turnModelOn(
  asker: Asker,
  { host, name }: Pick<LanguageModel, "host" | "name">,
  administration: Administration,
): Promise<void> {
  await requireAdministrator(asker, administration);
  const consent = { host, model: name, givenBy: asker.person, givenAt: timeOf(administration) };
  await administration.consents.give(asker.tenant, consent);
}

/** Throws `NotAdministrator`. */
export async function turnModelOff(asker: Asker, administration: Administration): Promise<void> {
  await requireAdministrator(asker, administration);
  await administration.consents.withdraw(asker.tenant);
}

/** What was sent for the asker's own workspace in the last 30 days, the newest first. Throws `NotAdministrator`. */
export async function readModelCalls(asker: Asker, administration: Administration): Promise<readonly JournalEntry[]> {
  await requireAdministrator(asker, administration);
  return administration.journal.entriesOf(asker.tenant, keptSince(timeOf(administration)));
}

/** Erases what was sent for the asker's workspace, or for one person of it. Throws `NotAdministrator`. */
export async function eraseModelCalls(asker: Asker, administration: Administration, person?: string): Promise<void> {
  await requireAdministrator(asker, administration);
  await administration.journal.erase(asker.tenant, person);
}
