// What whoever reads items must know where they were made in an earlier edition of the framework.
import { carryOver, emptyPlan, movesBetween, type PlanItem } from "@kompass/findings";
import { type Framework, type Locale, type NodeRef, titleOfNode } from "@kompass/model";
import type { Reviews } from "../dependencies.js";
import { reportStringsOf } from "../locales/report/report-strings-of.js";
import { planId } from "./plan-id.js";

/** A sentence for each area or sub-area that has moved or is gone; the items themselves stay as they were made. */
export function carriedNotes(items: readonly PlanItem[], reviews: Reviews, locale: Locale): readonly string[] {
  const [current, ...earlier] = reviews;
  const { carried } = reportStringsOf(locale);
  const { edition } = current.framework;
  const notes = earlier.flatMap(({ assessment, framework }) => {
    const isOther = framework.id !== current.framework.id || framework.edition !== edition;
    const made = items.filter(({ cites }) => cites.some((cite) => cite.assessment === assessment.id));
    if (!isOther || made.length === 0) return [];
    const plan = { ...emptyPlan(planId), items: made };
    const moves = movesBetween(framework, current.framework);
    return carryOver(plan, current, moves).flatMap(({ scope }) =>
      scope.flatMap(({ was, now, refs }) => {
        const before = named(framework, was, locale);
        if (now === "moved") {
          const places = refs.map((ref) => named(current.framework, ref, locale));
          return [carried.moved(before, new Intl.ListFormat(locale).format(places), edition)];
        }
        return now === "gone" ? [carried.gone(before, edition)] : [];
      }),
    );
  });
  return [...new Set(notes)];
}

function named(framework: Framework, ref: NodeRef, locale: Locale): string {
  const title = titleOfNode(framework, ref, locale);
  return title === ref ? ref : `${ref} ${title}`;
}
