// A plan as the JSON that programs read: actions in the order in which to do them, and the checklist.
import type { NewItem, Recommendation } from "@kompass/findings";
import { type Locale, roundTo, textIn, toNumber } from "@kompass/model";

/** Points with as many decimals as sub-areas are printed with. */
const printedDecimals = 1;

export function actionAsJson({ action, gain, findings, claims }: Recommendation, why: string, locale: Locale) {
  return {
    id: action.id,
    title: textIn(action.title, locale) ?? action.id,
    subarea: action.subarea,
    dimension: action.dimension,
    effort: action.effort,
    gain: { lo: toNumber(roundTo(gain.lo, printedDecimals)), hi: toNumber(roundTo(gain.hi, printedDecimals)) },
    why,
    what: textIn(action.what, locale) ?? "",
    evidence: textIn(action.evidence, locale) ?? "",
    findings: findings.map(({ id }) => id),
    claims,
    planLevel: action.planLevel,
  };
}

export function itemAsJson({ id, kind, title, cites, due, owner, doneWhen, scope }: NewItem) {
  return {
    id,
    kind,
    prompt: title,
    scope,
    cites: cites.map(({ ref }) => ref),
    citations: cites,
    due,
    assigneeRole: owner.role,
    doneWhen,
  };
}
