// The case file for the council: what is adopted, what is not and why, each with what it rests on.
import type { Cite, Plan, PlanItem } from "@kompass/findings";
import { type Framework, type Locale, printDate } from "@kompass/model";
import type { Block, ReportTree } from "../report-tree.js";
import { allWords } from "../words/all-words.js";
import { type NameOf, nodeInWords, ownerInWords } from "./naming.js";

export interface CaseFileContext {
  readonly framework: Framework;
  readonly subject: string;
  readonly locale: Locale;
  readonly nameOf: NameOf;
  /** Only what was decided under this number; `undefined` takes all that was decided. */
  readonly caseNumber?: string | undefined;
}

export function caseFileTree(plan: Plan, context: CaseFileContext): ReportTree {
  const { framework, subject, locale, nameOf, caseNumber } = context;
  const words = allWords[locale];
  const decided = plan.items.filter(
    ({ kind, decision }) =>
      kind === "action" &&
      decision !== null &&
      (caseNumber === undefined || decision.outcome === "declined" || decision.caseNumber === caseNumber),
  );
  const adopted = decided.filter(({ decision }) => decision?.outcome === "adopted");
  const declined = decided.filter(({ decision }) => decision?.outcome === "declined");
  const cited = ({ ref, quote, document, line }: Cite): readonly Block[] => {
    const source = words.place({ document, line: line === null ? "" : String(line) });
    const said = quote ?? words.score({ ref: nodeInWords(framework, ref, locale) });
    return [{ kind: "quote", text: said, source: quote === null ? source : `${ref}, ${source}` }];
  };
  const facts = (item: PlanItem): readonly string[] => {
    const { decision } = item;
    const owner = ownerInWords(item, nameOf);
    return [
      words.ownerIs({ owner: owner === "" ? words.noOwner : owner }),
      ...(item.due === null ? [] : [words.dueOn({ date: printDate(item.due, locale) })]),
      ...(item.planLevel === null ? [] : [words.belongsTo({ level: words.levels[item.planLevel] })]),
      ...(decision?.outcome === "adopted" && decision.caseNumber !== null
        ? [words.caseNumber({ number: decision.caseNumber })]
        : []),
      ...(decision?.outcome === "adopted" && decision.body !== null && decision.decidedOn !== null
        ? [words.decidedOn({ body: decision.body, date: printDate(decision.decidedOn, locale) })]
        : []),
      ...(decision?.outcome === "declined" ? [words.reason({ reason: decision.reason })] : []),
    ];
  };
  const about = (item: PlanItem): readonly Block[] => [
    { kind: "heading", level: 2, text: item.title },
    { kind: "list", items: facts(item) },
    { kind: "paragraph", text: words.restsOn },
    ...item.cites.flatMap(cited),
  ];
  const group = (name: string, items: readonly PlanItem[]): readonly Block[] =>
    items.length === 0 ? [] : [{ kind: "heading", level: 1, text: name }, ...items.flatMap(about)];
  return {
    title: words.caseTitle({ subject }),
    blocks: [
      ...(caseNumber === undefined
        ? []
        : [{ kind: "paragraph", text: words.caseNumber({ number: caseNumber }) } as const]),
      ...(decided.length === 0 ? [{ kind: "paragraph", text: words.none } as const] : []),
      ...group(words.adopted, adopted),
      ...group(words.notAdopted, declined),
    ],
  };
}
