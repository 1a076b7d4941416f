// The tertial report: what was done, moved, late and verified, by area and by plan level.
import type { MovedItem, PlanItem, TertialPart, TertialReport } from "@kompass/findings";
import { type Framework, type Locale, printDate } from "@kompass/model";
import { type Block, count, date, type ReportTree, type Table, text } from "../report-tree.js";
import { allWords } from "../words/all-words.js";
import { type NameOf, nodeInWords, ownerInWords } from "./naming.js";

export interface TertialContext {
  readonly framework: Framework;
  /** Whose plan it is. */
  readonly subject: string;
  readonly locale: Locale;
  readonly nameOf: NameOf;
}

const counted = ["done", "verified", "moved", "late", "open", "declined"] as const;

export function tertialTree(report: TertialReport, { framework, subject, locale, nameOf }: TertialContext): ReportTree {
  const words = allWords[locale];
  const countsOf = (part: TertialPart) => counted.map((name) => count(part[name].length));
  const counts = (name: string, first: string, rows: readonly (readonly [string, TertialPart])[]): Table => ({
    name,
    columns: [first, ...counted.map((each) => words[each])],
    rows: rows.map(([label, part]) => [text(label), ...countsOf(part)]),
  });
  const scope = (item: PlanItem): string => item.scope.map((ref) => nodeInWords(framework, ref, locale)).join(", ");
  const listed = (name: string, items: readonly PlanItem[], moved: readonly MovedItem[] = []): readonly Block[] => {
    if (items.length === 0) return [];
    const isMoved = moved.length > 0;
    const rows = items.map((item) => {
      const move = moved.find((each) => each.item === item);
      return [
        text(item.title),
        text(scope(item)),
        text(ownerInWords(item, nameOf)),
        ...(isMoved ? [date(move?.from ?? null)] : []),
        date(item.due),
        date(item.ended?.on ?? null),
        text(words.statuses[item.status]),
      ];
    });
    const columns = [
      words.item,
      words.about,
      words.owner,
      ...(isMoved ? [words.was] : []),
      words.due,
      words.ended,
      words.status,
    ];
    return [
      { kind: "heading", level: 1, text: name },
      { kind: "table", table: { name, columns, rows } },
    ];
  };
  const { whole, byArea, byPlanLevel } = report;
  const title = words.tertialTitle({
    subject,
    from: printDate(report.from, locale),
    to: printDate(report.to, locale),
  });
  const isEmpty = byArea.length === 0;
  const summary: readonly Block[] = [
    { kind: "heading", level: 1, text: words.byArea },
    {
      kind: "table",
      table: counts(
        words.byArea,
        words.area,
        byArea.map(({ area, part }) => [
          area === undefined ? words.noArea : nodeInWords(framework, area, locale),
          part,
        ]),
      ),
    },
    { kind: "heading", level: 1, text: words.byPlanLevel },
    {
      kind: "table",
      table: counts(
        words.byPlanLevel,
        words.planLevel,
        byPlanLevel.map(({ planLevel, part }) => [
          planLevel === null ? words.noPlanLevel : words.levels[planLevel],
          part,
        ]),
      ),
    },
  ];
  const lists = [
    ...listed(words.done, whole.done),
    ...listed(words.verified, whole.verified),
    ...listed(
      words.moved,
      whole.moved.map(({ item }) => item),
      whole.moved,
    ),
    ...listed(words.late, whole.late),
    ...listed(words.open, whole.open),
    ...listed(words.declined, whole.declined),
  ];
  return {
    title,
    blocks: isEmpty
      ? [{ kind: "paragraph", text: words.none }]
      : [
          {
            kind: "list",
            items: counted.map((name) => `${words[name]}: ${whole[name].length}`),
          },
          ...summary,
          ...lists,
        ],
  };
}
