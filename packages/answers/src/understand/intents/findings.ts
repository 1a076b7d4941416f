// "Hvilke styrker har vi på område 1?": what the report remarks on an area, by category.
import type { FindingCategory } from "@kompass/model";
import { has, type Reading, sureNodes } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { levelWord, unnamed } from "./scope.js";

/** The categories that the words ask for; none where they ask for no remarks. */
export function categoriesOf(reading: Reading): readonly FindingCategory[] {
  if (has(reading, "remark") && !has(reading, "strength", "challenge", "weakness"))
    return ["strength", "challenge", "weakness"];
  const improves = has(reading, "improve") && !has(reading, "points", "full", "share", "total");
  return [
    ...(has(reading, "strength") ? (["strength"] as const) : []),
    ...(has(reading, "challenge") || improves ? (["challenge"] as const) : []),
    ...(has(reading, "weakness") || improves ? (["weakness"] as const) : []),
  ];
}

function shownOf(reading: Reading): "list" | "count" | "areas-most" | "areas-fewest" | "areas-without" {
  if (levelWord(reading) === "area") {
    if (has(reading, "most")) return "areas-most";
    if (has(reading, "least")) return "areas-fewest";
    if (saysNone(reading)) return "areas-without";
  }
  return has(reading, "how-many") ? "count" : "list";
}

const saysNone = (reading: Reading): boolean =>
  reading.words.some(({ folded }) => /^(null|ingen|inga|inget|noll|zero|no|none|without|uten|utan)$/.test(folded));

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
    if (categories.length === 0) return undefined;
    const [node, ...rest] = sureNodes(reading).filter(({ level }) => level !== "question" && level !== "dimension");
    const show = shownOf(reading);
    const supposed = saysNone(reading) && show === "list" ? "none" : null;
    const isSure = node !== undefined && (node.by === "number" || node.by === "name");
    const nearest = rest.length === 0 ? (node?.others ?? []) : [];
    const query = (within: string | null) =>
      ({ kind: "findings", within, categories: [...categories], show, supposed, ids: [] }) as const;
    return candidate(
      query(node?.ref ?? null),
      isSure || (node === undefined && unnamed(reading).length === 0) ? 0.86 : 0.6,
      nearest.map(query),
    );
  },
};
