// "Hvilke styrker har vi på område 1?": what the report remarks on an area, by category.
import type { FindingCategory } from "@kompass/model";
import type { QueryOf } from "../../query.js";
import { has, type Reading, sureNodes } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { setAside } from "./left-out.js";
import { levelWords, unexplained } from "./scope.js";

type Show = QueryOf<"findings">["show"];

/** The categories that the words ask for; none where they ask for no remarks. */
export function categoriesOf(reading: Reading): readonly FindingCategory[] {
  if (has(reading, "remark") && !has(reading, "strength", "challenge", "weakness", "criticism"))
    return ["strength", "challenge", "weakness"];
  const improves =
    has(reading, "criticism") ||
    (has(reading, "improve") &&
      !has(reading, "points", "full", "share", "total") &&
      !(has(reading, "lost") && has(reading, "how-many", "how-much")));
  return [
    ...(has(reading, "strength") ? (["strength"] as const) : []),
    ...(has(reading, "challenge") || improves ? (["challenge"] as const) : []),
    ...(has(reading, "weakness") || improves ? (["weakness"] as const) : []),
  ];
}

/** "per område", "for each area": every area with its number. */
const perArea = (reading: Reading): boolean =>
  reading.cues.some(({ name, from }) => name === "area" && perWords.has(reading.words[from - 1]?.folded ?? ""));

const perWords = new Set("per pr hvert kvart varje each every by".split(" "));
const askingContent = new Set(
  "hvilke hvilken hva kva kva vilka vilken vad which what innhold innhald innehall content contents".split(" "),
);

/** "Hvor mange er det, og hva sier de?": both the number and the remarks. */
function asksContent(reading: Reading): boolean {
  const counting = new Set(reading.cues.flatMap(({ name, at }) => (name === "how-many" ? at : [])));
  return has(reading, "says") || reading.words.some(({ folded }, at) => askingContent.has(folded) && !counting.has(at));
}

function shownOf(reading: Reading): Show {
  const isSomewhere = has(reading, "most", "least") && reading.nodes.length === 0;
  if (levelWords(reading).includes("area") || isSomewhere) {
    if (has(reading, "single")) return "areas-one";
    if (has(reading, "least")) return "areas-fewest";
    if (has(reading, "most") || perArea(reading)) return "areas-most";
    if (saysNone(reading)) return "areas-without";
  }
  return has(reading, "how-many") && !asksContent(reading) ? "count" : "list";
}

const saysNone = (reading: Reading): boolean =>
  reading.words.some(({ folded }) =>
    /^(null|ingen|inga|inget|noll|zero|no|none|without|uten|utan|unna|unngar|slipper|slepp|fri|fritt|free|escape|escapes)$/.test(
      folded,
    ),
  );

export const readFindings: Intent = {
  kind: "findings",
  read: (reading) => {
    const ids = reading.mentions.findings;
    if (ids.length > 0) {
      return candidate(
        {
          kind: "findings",
          within: null,
          categories: ["strength", "challenge", "weakness"],
          show: "list",
          supposed: null,
          ids: [...ids],
        },
        0.95,
      );
    }
    const categories = categoriesOf(reading);
    if (categories.length === 0 || setAside(reading).except.length > 0) return undefined;
    const show = shownOf(reading);
    const [node, ...rest] = sureNodes(reading).filter(
      ({ level, by, at }) =>
        level !== "question" &&
        level !== "dimension" &&
        (by !== "likeness" ||
          ((show === "list" || show === "count") &&
            at.some((index) => reading.telling.includes(reading.words[index]?.folded ?? "")))),
    );
    const supposed = saysNone(reading) && show === "list" ? "none" : null;
    const isSure = node !== undefined && (node.by === "number" || node.by === "name");
    const isPremise = isSure && has(reading, "why") && has(reading, "strength") && has(reading, "ours");
    const nearest = rest.length === 0 ? (node?.others ?? []) : [];
    const query = (within: string | null) =>
      ({ kind: "findings", within, categories: [...categories], show, supposed, ids: [] }) as const;
    return candidate(
      query(node?.ref ?? null),
      (isSure && !isPremise) || (node === undefined && unexplained(reading).length === 0) ? 0.86 : 0.6,
      nearest.map(query),
    );
  },
};
