// Imports that wait for a yes, one for each person by Slack's id.
import type { DocumentKind } from "@kompass/storage";
import { type PendingImport, pendingImportSchema } from "./pending-import.js";

export const pendingImportKind: DocumentKind<PendingImport> = { name: "pending-import", schema: pendingImportSchema };
