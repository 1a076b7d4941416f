// Everything that is known about an item, part by part; a part without anything to tell is left out.
import { escapeMrkdwn, fitText } from "@kompass/block-kit";
import { isLate, type PlanItem } from "@kompass/findings";
import { printDate } from "@kompass/model";
import { itemStringsOf } from "../../locales/item/item-strings-of.js";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";
import { showPersons } from "../../plans/persons-in-text.js";
import { citeLine } from "./cite-line.js";
import { type ItemContext, mentionIn } from "./item-context.js";

/** One label with its lines, as mrkdwn. */
export interface ItemPart {
  readonly label: string;
  readonly lines: readonly string[];
  /** So short that several stand beside each other. */
  readonly isFact: boolean;
}

/** The newest of a long list, and how much of a text there is room for. */
const most = 8;
const room = 600;

export function itemParts(item: PlanItem, context: ItemContext): readonly ItemPart[] {
  const strings = itemStringsOf(context.locale);
  const { parts } = strings;
  const text = (given: string): string =>
    showPersons(fitText(given, { maximum: room }), (person) => mentionIn(context, person), escapeMrkdwn);
  const day = (date: string): string => printDate(date, context.locale);
  const by = (person: string, on: string): string => strings.byOn(mentionIn(context, person), day(on));
  const rest = ({ length }: readonly unknown[]) => (length > most ? [strings.more(length - most)] : []);
  const newest = <Entry>(entries: readonly Entry[], line: (entry: Entry) => string): readonly string[] => [
    ...entries.slice(-most).map(line),
    ...rest(entries),
  ];
  const all: readonly Omit<ItemPart, "isFact">[] = [
    { label: parts.doneWhen, lines: [text(item.doneWhen)] },
    { label: parts.status, lines: [planStringsOf(context.locale).statuses[item.status]] },
    { label: parts.owner, lines: ownerLines(item, context) },
    { label: parts.participants, lines: list(item.participants.map((person) => mentionIn(context, person))) },
    { label: parts.start, lines: item.start === null ? [] : [day(item.start)] },
    {
      label: parts.due,
      lines: [
        item.due === null ? strings.none : `${day(item.due)}${isLate(item, context.today) ? `, ${strings.late}` : ""}`,
      ],
    },
    { label: parts.ended, lines: item.ended === null ? [] : [by(item.ended.by, item.ended.on)] },
    { label: parts.planLevel, lines: planLevelLines(item, context) },
    { label: parts.decision, lines: decisionLines(item, context) },
    {
      label: parts.milestones,
      lines: newest(item.milestones, ({ title, due, done }) =>
        [text(title), ...(due === null ? [] : [day(due)]), done ? strings.reached : strings.notReached].join(" · "),
      ),
    },
    {
      label: parts.evidence,
      lines: newest(item.evidence, ({ kind, text: what, url, by: who, on }) =>
        [
          `${strings.evidence.kinds[kind]}: ${text(what)}`,
          ...(url === null ? [] : [`<${escapeMrkdwn(url)}>`]),
          `(${by(who, on)})`,
        ].join(" "),
      ),
    },
    {
      label: parts.comments,
      lines: newest(item.comments, ({ text: said, by: who, on }) => `${text(said)} (${by(who, on)})`),
    },
    { label: parts.verification, lines: verificationLines(item, context) },
    {
      label: parts.restsOn,
      lines: [...item.cites.slice(0, most).map((cite) => citeLine(cite, context)), ...rest(item.cites)],
    },
  ];
  const facts: readonly string[] = [parts.status, parts.owner, parts.participants, parts.start, parts.due, parts.ended];
  return all.filter(({ lines }) => lines.length > 0).map((part) => ({ ...part, isFact: facts.includes(part.label) }));
}

function list(words: readonly string[]): readonly string[] {
  return words.length === 0 ? [] : [words.join(", ")];
}

export function ownerLines({ owner }: PlanItem, context: ItemContext): readonly string[] {
  const who = owner.person === null ? [] : [mentionIn(context, owner.person)];
  const role = owner.role === null ? [] : [escapeMrkdwn(owner.role)];
  const known = [...who, ...role];
  return known.length === 0 ? [itemStringsOf(context.locale).none] : [known.join(", ")];
}

export function planLevelLines({ planLevel }: PlanItem, { locale }: ItemContext): readonly string[] {
  const { planLevels, guidingQuestions, pairing } = itemStringsOf(locale);
  if (planLevel === null) return [];
  return [planLevels[planLevel], ...guidingQuestions[planLevel].map((question) => `«${question}»`), `_${pairing}_`];
}

export function decisionLines({ decision }: PlanItem, { locale }: ItemContext): readonly string[] {
  const strings = itemStringsOf(locale);
  if (decision === null) return [];
  const on = decision.decidedOn === null ? [] : [printDate(decision.decidedOn, locale)];
  if (decision.outcome === "declined") return [[strings.declined(escapeMrkdwn(decision.reason)), ...on].join(", ")];
  const body = decision.body === null ? [] : [escapeMrkdwn(decision.body)];
  const number = decision.caseNumber === null ? [] : [strings.caseNumber(escapeMrkdwn(decision.caseNumber))];
  return [[strings.adopted, ...body, ...on, ...number].join(", ")];
}

function verificationLines({ verification }: PlanItem, context: ItemContext): readonly string[] {
  if (verification === null) return [];
  const { by, on, note } = verification;
  const who = itemStringsOf(context.locale).byOn(mentionIn(context, by), printDate(on, context.locale));
  return [who, ...(note === null ? [] : [showPersons(note, (person) => mentionIn(context, person), escapeMrkdwn)])];
}
