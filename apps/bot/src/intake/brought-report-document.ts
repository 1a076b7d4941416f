// Reports that somebody has brought, as they are stored: content only while they wait.
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { type BroughtReport, broughtReportSchema } from "./brought-report.js";

export const broughtReportKind: DocumentKind<BroughtReport> = { name: "brought-report", schema: broughtReportSchema };

/** In milliseconds: a file that nobody wanted by then has to be brought again. */
const kept = 14 * 24 * 60 * 60 * 1_000;

export async function forgetOldReports({ documents }: TenantStore, now: Date): Promise<void> {
  for (const { id, version, body } of await documents.list(broughtReportKind))
    if (body.broughtAt < now.getTime() - kept) await documents.remove(broughtReportKind, id, version);
}
