// Checklists as they are stored.
import type { DocumentKind } from "@kompass/storage";
import { type Checklist, checklistSchema } from "./checklist.js";

export const checklistKind: DocumentKind<Checklist> = { name: "checklist", schema: checklistSchema };
