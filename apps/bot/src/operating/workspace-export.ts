// What a workspace has decided, as one file for whoever runs the app: also after it has left, until its time is over.
import type { TenantId } from "@kompass/storage";
import type { Config } from "../config/read-config.js";
import { readShelf, readShelved } from "../intake/shelf-document.js";
import { openStorage } from "../open-storage.js";
import { checklistKind } from "../plans/checklist-document.js";
import { writePlanArchive } from "../plans/plan-archive.js";
import { planId } from "../plans/plan-id.js";

export interface WorkspaceWanted extends Pick<Config, "store"> {
  /** Slack's id of the workspace, or of the organisation. */
  readonly workspace: TenantId;
  readonly now: Date;
}

export interface WorkspaceExport {
  readonly kompass: "workspace";
  readonly schemaVersion: 1;
  readonly workspace: TenantId;
  /** Whole, as they were loaded. */
  readonly assessments: readonly unknown[];
  /** As "eksporter planen" gives it: it can be read back. */
  readonly plan: unknown;
}

/** `undefined` where nothing is kept of the workspace: neither an assessment nor a change of the plan. */
export async function readWorkspace({ store, workspace, now }: WorkspaceWanted): Promise<WorkspaceExport | undefined> {
  const storage = await openStorage({ store });
  try {
    return await storage.inTenant(workspace, async (rows) => {
      const shelf = await readShelf(rows);
      const assessments = await Promise.all(shelf.assessments.map(({ id }) => readShelved(id, rows)));
      const log = await rows.plans.log(planId);
      if (assessments.length === 0 && log.length === 0) return undefined;
      const checklists = await rows.documents.list(checklistKind);
      const subject = shelf.assessments[0]?.subject ?? "";
      const plan: unknown = JSON.parse(writePlanArchive({ subject, log, checklists, now }));
      return { kompass: "workspace", schemaVersion: 1, workspace, assessments, plan } as const;
    });
  } finally {
    await storage.close();
  }
}
