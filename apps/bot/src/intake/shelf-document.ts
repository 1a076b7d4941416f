// The shelf and its assessments as they are stored, and how they change: each change with a line in the log.
import { type AssessmentDocument, assessmentSchema } from "@kompass/model";
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { emptyShelf, isSameRound, type Shelf, type Shelved, shelfSchema } from "./shelf.js";

const shelfKind: DocumentKind<Shelf> = { name: "assessments", schema: shelfSchema };
const id = "workspace";

/** Written once and never changed. */
const assessmentKind: DocumentKind<AssessmentDocument> = { name: "assessment", schema: assessmentSchema };

export interface Change {
  /** The random id of who changes it. */
  readonly by: string;
  readonly now: Date;
}

export async function readShelf({ documents }: TenantStore): Promise<Shelf> {
  return (await documents.read(shelfKind, id))?.body ?? emptyShelf;
}

/** `undefined` where it was removed meanwhile. */
export async function readShelved(
  shelved: string,
  { documents }: TenantStore,
): Promise<AssessmentDocument | undefined> {
  return (await documents.read(assessmentKind, shelved))?.body;
}

/** In the place of another reading of the same round; what is newly loaded is asked about where nothing else was chosen. */
export async function putOnShelf(
  added: Omit<Shelved, "by" | "loadedAt">,
  assessment: AssessmentDocument,
  change: Change,
  store: TenantStore,
): Promise<void> {
  const entry: Shelved = { ...added, by: change.by, loadedAt: change.now.toISOString() };
  await store.documents.write(assessmentKind, entry.id, assessment, 0);
  await changeShelf(
    ({ assessments, chosen }) => {
      const replaced = assessments.filter((each) => isSameRound(each, entry));
      return {
        assessments: [...assessments.filter((each) => !replaced.includes(each)), entry],
        chosen: replaced.some((each) => each.id === chosen) ? entry.id : chosen,
      };
    },
    change,
    store,
  );
}

export async function takeFromShelf(shelved: string, change: Change, store: TenantStore): Promise<void> {
  await changeShelf(
    ({ assessments, chosen }) => ({
      assessments: assessments.filter((each) => each.id !== shelved),
      chosen: chosen === shelved ? null : chosen,
    }),
    change,
    store,
  );
}

export async function chooseOnShelf(shelved: string, change: Change, store: TenantStore): Promise<void> {
  await changeShelf(({ assessments }) => ({ assessments, chosen: shelved }), change, store);
}

async function changeShelf(
  changed: (shelf: Shelf) => Shelf,
  { by, now }: Change,
  { documents, audit }: TenantStore,
): Promise<void> {
  const known = await documents.read(shelfKind, id);
  const before = known?.body ?? emptyShelf;
  const after = changed(before);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await documents.write(shelfKind, id, after, known?.version ?? 0);
  for (const { id: gone } of before.assessments.filter(
    (each) => !after.assessments.some((other) => other.id === each.id),
  )) {
    const content = await documents.read(assessmentKind, gone);
    if (content !== undefined) await documents.remove(assessmentKind, gone, content.version);
  }
  await audit.append({ at: now.toISOString(), by, subject: "assessments", body: shelfSchema.parse(after) });
}
