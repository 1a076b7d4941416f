// The case file for the council of a workspace's plan.
import type { Locale } from "@kompass/model";
import { caseFileTree, type ReportTree } from "@kompass/report";
import type { FileContext } from "../files/made-file.js";
import { planId } from "../plans/plan-id.js";
import { namesOf } from "./names-of.js";

export interface CaseFileRequest {
  /** Null takes all that was decided. */
  readonly caseNumber: string | null;
  readonly locale: Locale;
}

export async function readCaseFile(
  { caseNumber, locale }: CaseFileRequest,
  { read, reviewsOf }: Pick<FileContext, "read" | "reviewsOf">,
): Promise<ReportTree> {
  const { review, plan, nameOf } = await read(async (store) => {
    const [own] = await reviewsOf(store);
    const found = await store.plans.read(planId);
    return { review: own, plan: found, nameOf: await namesOf(found.items, store) };
  });
  const { framework, assessment } = review;
  const subject = assessment.subject.name;
  return caseFileTree(plan, { framework, subject, locale, nameOf, caseNumber: caseNumber ?? undefined });
}
