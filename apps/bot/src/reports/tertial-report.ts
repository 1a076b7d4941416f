// The tertial report of a workspace's plan.
import { type CalendarDate, tertialReport } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { type ReportTree, tertialTree } from "@kompass/report";
import type { FileContext } from "../files/made-file.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { carriedNotes } from "../plans/carried-notes.js";
import { planId } from "../plans/plan-id.js";
import { namesOf } from "./names-of.js";

export interface TertialRequest {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly locale: Locale;
}

export async function readTertial(
  { from, to, locale }: TertialRequest,
  { read, reviewsOf }: Pick<FileContext, "read" | "reviewsOf">,
): Promise<ReportTree> {
  const { reviews, items, log, nameOf } = await read(async (store) => {
    const { items } = await store.plans.read(planId);
    return {
      reviews: await reviewsOf(store),
      items,
      log: await store.plans.log(planId),
      nameOf: await namesOf(items, store),
    };
  });
  const [{ framework, assessment }] = reviews;
  const report = tertialReport(framework, log, { from, to });
  const tree = tertialTree(report, { framework, subject: assessment.subject.name, locale, nameOf });
  const carried = carriedNotes(items, reviews, locale);
  const numbering = reportStringsOf(locale).carried.numbering(framework.edition);
  const notes = (carried.length === 0 ? [] : [...carried, numbering]).map((text) => ({
    kind: "paragraph" as const,
    text,
  }));
  return { ...tree, blocks: [...notes, ...tree.blocks] };
}
