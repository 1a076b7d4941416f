// The plan as a table to work in, or whole with its log, to be read back.
import { planAsCsv } from "@kompass/report";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { checklistKind } from "../plans/checklist-document.js";
import { writePlanArchive } from "../plans/plan-archive.js";
import { planId } from "../plans/plan-id.js";
import type { FileOf } from "./file-description.js";
import { asBytes, type FileContext, type MadeFile } from "./made-file.js";

export async function planFile(
  { format, locale }: FileOf<"plan">,
  { read, reviewsOf, now }: FileContext,
): Promise<MadeFile> {
  const { subject, plan, log, checklists } = await read(async (store) => {
    const [{ assessment }] = await reviewsOf(store);
    return {
      subject: assessment.subject.name,
      plan: await store.plans.read(planId),
      log: await store.plans.log(planId),
      checklists: await store.documents.list(checklistKind),
    };
  });
  const { fileNames, titles } = reportStringsOf(locale);
  const text = format === "csv" ? planAsCsv(plan) : writePlanArchive({ subject, log, checklists, now });
  return { name: `${fileNames.plan}.${format}`, title: titles.plan(subject), bytes: asBytes(text) };
}
