// What a file would change in the plan, or what is wrong with it, shown before anything happens.
import { type BlockMessage, escapeMrkdwn, fitMessage, fitText, limits } from "@kompass/block-kit";
import { type Plan, type PlanEdit, type PlanItem, type PlanLevel, replayLog } from "@kompass/findings";
import { type Locale, printDate } from "@kompass/model";
import type { ImportStrings } from "../../locales/import/import-strings.js";
import { importStringsOf } from "../../locales/import/import-strings-of.js";
import { itemStringsOf } from "../../locales/item/item-strings-of.js";
import type { ImportProblem } from "../../plans/import/import-problem.js";
import type { PendingImport } from "../../plans/import/pending-import.js";
import { header, prose } from "../plain-blocks.js";
import { plainView } from "../plain-view.js";

export const importActions = { apply: "import:apply", drop: "import:drop" } as const;

/** As many as somebody reads before saying yes. */
const mostLines = 30;

export function importView({ token, fileName, locale, content }: PendingImport, plan: Plan): BlockMessage {
  const { preview } = importStringsOf(locale);
  const lines =
    content.is === "archive"
      ? [
          preview.archive(
            content.archive.log.length - plan.version,
            replayLog(plan.id, content.archive.log).items.length,
          ),
        ]
      : [preview.edits(content.edits.length), ...shortened(changesOf(content.edits, plan, locale), preview.more)];
  const headline = preview.headline(fileName);
  const button = (name: keyof typeof importActions) => ({
    type: "button" as const,
    text: { type: "plain_text" as const, text: fitText(preview[name], limits.buttonText), emoji: false },
    action_id: importActions[name],
    value: token,
    ...(name === "apply" && { style: "primary" as const }),
  });
  return fitMessage({
    text: escapeMrkdwn([headline, ...lines, preview.notYet].join("\n")),
    blocks: [
      header(headline),
      prose(lines),
      prose([preview.notYet]),
      { type: "actions", elements: [button("apply"), button("drop")] },
    ],
  });
}

export function importProblemsView(fileName: string, problems: readonly ImportProblem[], locale: Locale): BlockMessage {
  const { problems: strings } = importStringsOf(locale);
  const all = problems.map((problem) => `• ${problemInWords(problem, strings)}`);
  const lines = [strings.nothingChanged, ...shortened(all, strings.more)];
  const headline = strings.headline(fileName);
  const text = escapeMrkdwn([headline, ...lines].join("\n"));
  return fitMessage({ text, blocks: [header(headline), prose(lines)] });
}

export function importDoneView({ fileName, locale }: PendingImport): BlockMessage {
  return plainView(importStringsOf(locale).done(fileName));
}

function shortened(lines: readonly string[], more: (count: number) => string): readonly string[] {
  const hidden = lines.length - mostLines;
  return hidden <= 0 ? lines : [...lines.slice(0, mostLines), more(hidden)];
}

function problemInWords({ code, place, found }: ImportProblem, strings: ImportStrings["problems"]): string {
  const what = code === "refused-edit" ? found : strings.texts[code](found);
  switch (place.is) {
    case "file":
      return what;
    case "line":
      return `${strings.line(place.line)}: ${what}`;
    case "path":
      return `${strings.path(place.path)}: ${what}`;
    case "entry":
      return `${strings.entry(place.version)}: ${what}`;
    case "item":
      return `${place.item}: ${what}`;
  }
}

/** "• T3 Gi opplæring: frist: 1. mars 2026 blir 1. juni 2026" */
function changesOf(edits: readonly PlanEdit[], { items }: Plan, locale: Locale): readonly string[] {
  return edits.flatMap((edit) => {
    const item = "item" in edit ? items.find(({ id }) => id === edit.item) : undefined;
    return item === undefined
      ? []
      : changedParts(edit, item, locale).map((change) => `• ${item.id} ${item.title}: ${change}`);
  });
}

function changedParts(edit: PlanEdit, item: PlanItem, locale: Locale): readonly string[] {
  const { preview } = importStringsOf(locale);
  const change = (part: keyof typeof preview.parts, before: string | null, after: string | null) =>
    before === after ? [] : [preview.becomes(preview.parts[part], before ?? preview.nothing, after ?? preview.nothing)];
  const day = (date: string | null) => date && printDate(date, locale);
  const level = (name: PlanLevel | null) => name && itemStringsOf(locale).planLevels[name];
  switch (edit.edit) {
    case "assign":
      return change("role", item.owner.role, edit.role);
    case "schedule":
      return [...change("start", day(item.start), day(edit.start)), ...change("due", day(item.due), day(edit.due))];
    case "place":
      return change("planLevel", level(item.planLevel), level(edit.planLevel));
    default:
      return [];
  }
}
