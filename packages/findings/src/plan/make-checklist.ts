// A checklist for a node: the template's steps and the chosen actions, each citing what it rests on.
import { type Locale, type NodeRef, textIn, titleOfNode, toFractionText } from "@kompass/model";
import type { Recommendation } from "../recommend/recommend-actions.js";
import type { Review } from "../review.js";
import { addDays, type CalendarDate } from "./calendar-date.js";
import { type ChecklistStep, checklistTemplate } from "./checklist-template.js";
import type { Cite, PlanItem } from "./plan-item.js";

/** An item as an edit adds it. */
export type NewItem = Omit<PlanItem, "version" | "changed">;

export interface ChecklistRequest {
  /** An area or a sub-area. */
  readonly scope: NodeRef;
  /** The actions to take in; none makes the steps alone. */
  readonly actions: readonly Recommendation[];
  /** The day that dates count from; null makes items without dates. */
  readonly start: CalendarDate | null;
  /** The language that the items are written in. */
  readonly locale: Locale;
  /** An id for the checklist; items are numbered below it. */
  readonly id: string;
  /** Another rhythm: days after the start, by step. */
  readonly days?: Readonly<Partial<Record<ChecklistStep["kind"], number>>>;
}

/** Actions are due with the step that asks for their evidence. */
const actionsAreDueWith = "evidence";

function citesOf(review: Review, scope: NodeRef, actions: readonly Recommendation[]): readonly Cite[] {
  const { assessment, reported, card } = review;
  const cited = { assessment: assessment.id, document: assessment.sources[0]?.title ?? assessment.id };
  const scores = new Set([scope, ...actions.flatMap(({ claims }) => claims)]);
  const answered = new Set(actions.flatMap(({ findings }) => findings.map(({ id }) => id)));
  const findings = reported.filter(
    ({ id, subarea, category }) => answered.has(id) || (category !== "strength" && subarea?.ref === scope),
  );
  return [
    ...[...scores].map((ref) => {
      const claim = card.nodes.get(ref)?.declared;
      const line = claim?.basis === "declared" ? (claim.claims[0]?.line ?? null) : null;
      return { ref, ...cited, quote: null, line };
    }),
    ...findings.map(({ id, quote, text, line }) => ({ ref: id, ...cited, quote: quote ?? text, line })),
  ];
}

/** A node that has no title: all of them together. */
const whole: Readonly<Record<Locale, string>> = {
  nb: "hele vurderingen",
  nn: "heile vurderinga",
  sv: "hela bedömningen",
  en: "the whole assessment",
};

const empty = {
  owner: { role: null, person: null },
  participants: [],
  start: null,
  ended: null,
  milestones: [],
  decision: null,
  status: "open",
  evidence: [],
  comments: [],
  verification: null,
} as const;

/** The steps that have no action to work on are made all the same: "no action planned" is decided in one of them. */
export function makeChecklist(review: Review, request: ChecklistRequest): readonly NewItem[] {
  const { scope, actions, start, locale, id, days = {} } = request;
  const title = titleOfNode(review.framework, scope, locale);
  const node = title === scope ? whole[locale] : `${scope} ${title}`;
  const dayOf = (kind: ChecklistStep["kind"]): number =>
    days[kind] ?? checklistTemplate.find((step) => step.kind === kind)?.day ?? 0;
  const dueWith = (kind: ChecklistStep["kind"]) => (start === null ? null : addDays(start, dayOf(kind)));
  const cites = citesOf(review, scope, actions);
  const steps = checklistTemplate.map(
    ({ kind, role, prompt, doneWhen }, index): NewItem => ({
      ...empty,
      id: `${id}-${index + 1}`,
      kind,
      checklist: id,
      title: prompt[locale].replace("{node}", node),
      doneWhen: doneWhen[locale],
      scope: [scope],
      cites,
      action: null,
      planLevel: null,
      owner: { role: textIn(role, locale) ?? null, person: null },
      due: dueWith(kind),
    }),
  );
  const chosen = actions.map(
    (recommendation, index): NewItem => ({
      ...empty,
      id: `${id}-${steps.length + index + 1}`,
      kind: "action",
      checklist: id,
      title: textIn(recommendation.action.title, locale) ?? recommendation.action.id,
      doneWhen: textIn(recommendation.action.evidence, locale) ?? "",
      scope: [recommendation.action.subarea],
      cites: citesOf(review, recommendation.action.subarea, [recommendation]),
      action: {
        id: recommendation.action.id,
        dimension: recommendation.action.dimension,
        effort: recommendation.action.effort,
        gain: { lo: toFractionText(recommendation.gain.lo), hi: toFractionText(recommendation.gain.hi) },
      },
      planLevel: recommendation.action.planLevel,
      due: dueWith(actionsAreDueWith),
    }),
  );
  return [...steps, ...chosen];
}
