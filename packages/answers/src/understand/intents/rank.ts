// "Hva er vårt svakeste delområde?": nodes in order.
import { firstOf, has, type NodeMention, type Reading, sureNodes } from "../reading.js";
import { candidate, type Intent } from "./intent.js";
import { deeper, setAside } from "./left-out.js";
import { asksForSeveral, levelWord, namesWholeLevel, scopeOf, unexplained } from "./scope.js";

/** How many a question in the plural gets when it names no number. */
const severalAre = 3;

function measureOf(reading: Reading): "share" | "lost" | "points" {
  if (has(reading, "lost")) return "lost";
  if (has(reading, "share")) return "share";
  return has(reading, "most", "least") && has(reading, "points") ? "points" : "share";
}

function firstAsked(reading: Reading, measure: "share" | "lost" | "points"): "weakest" | "strongest" {
  const late = Number.MAX_SAFE_INTEGER;
  const lowest = firstOf(reading, "weakest") ?? (has(reading, "most") ? firstOf(reading, "struggles") : undefined);
  const highest = firstOf(reading, "strongest");
  if (lowest !== undefined || highest !== undefined)
    return (lowest ?? late) < (highest ?? late) ? "weakest" : "strongest";
  const least = measure === "lost" ? undefined : firstOf(reading, "least");
  const most = measure === "lost" ? undefined : firstOf(reading, "most");
  if (least !== undefined || most !== undefined) return (least ?? late) < (most ?? late) ? "weakest" : "strongest";
  if (measure === "lost") return has(reading, "least") && !has(reading, "most") ? "strongest" : "weakest";
  return "strongest";
}

/** "Hva sliter vi mest med?" asks for an order where it names a level, for remarks else. */
const besideRemarks = 0.87;

const depth = ["perspective", "area", "subarea"];
const isDeeper = (level: string, scope: NodeMention): boolean => depth.indexOf(level) > depth.indexOf(scope.level);

/** "Hva er poengene på alle områdene?": every node of a level with its figure. */
function listsAll(reading: Reading): boolean {
  if (!has(reading, "points", "share", "figure", "got", "how-well") || levelWord(reading) === undefined) return false;
  const isOther = has(
    reading,
    "how-many",
    "maximum",
    "full",
    "sum",
    "total",
    "average",
    "agrees",
    "weakest",
    "strongest",
    "most",
    "least",
    "below",
    "above",
    "says",
    "source",
    "what-if",
    "difference",
    "compare",
    "computed",
  );
  return !isOther && reading.mentions.amounts.length === 0 && namesWholeLevel(reading);
}

export const readRank: Intent = {
  kind: "rank",
  read: (whole) => {
    const { except, level: leftOut, rest: reading } = setAside(whole);
    const struggles = has(reading, "struggles") && has(reading, "most");
    const extremes = has(reading, "weakest", "strongest") || struggles;
    const amounts = has(reading, "most", "least") && has(reading, "points", "lost", "share");
    const ofAll = has(reading, "total", "sum") && has(reading, "how-many", "how-much", "how-well");
    const whereLost = has(reading, "lost") && !ofAll && (has(reading, "where") || levelWord(reading) !== undefined);
    const all = listsAll(reading);
    if (
      !extremes &&
      !amounts &&
      !whereLost &&
      !all &&
      !has(reading, "rank", "next") &&
      reading.mentions.place === undefined
    )
      return undefined;
    if (has(reading, "strength", "remark")) return undefined;
    if (has(reading, "challenge", "weakness") && !(struggles && levelWord(reading) !== undefined)) return undefined;
    if (has(reading, "rank") && !extremes && !amounts && levelWord(reading) === undefined) return undefined;
    const named = scopeOf(reading);
    const isPassed = named !== undefined && named.level === levelWord(reading) && reading.mentions.place !== undefined;
    const scope = isPassed ? undefined : named;
    const besides = unexplained(reading).filter((word) => !scope?.at.some((at) => reading.words[at]?.folded === word));
    const isSure = scope?.by === "number" || scope?.by === "name";
    const isElsewhere = levelWord(reading) === undefined && !isSure && besides.length > 0;
    if (isElsewhere) return undefined;
    const isPinned = sureNodes(reading).some(
      ({ level, by }) => level === "subarea" && (by === "number" || by === "name"),
    );
    const level = deeper(levelWord(reading) ?? "subarea", leftOut);
    if (isPinned || (scope && !isDeeper(level, scope))) return undefined;
    if (
      sureNodes(reading).filter((node) => node.level === sureNodes(reading)[0]?.level && node.by !== "likeness")
        .length > 1
    )
      return undefined;
    const measure = measureOf(reading);
    const { place, count } = reading.mentions;
    const inOrder = all || has(reading, "rank") || (has(reading, "weakest") && has(reading, "strongest"));
    const several = asksForSeveral(reading) ? severalAre : 1;
    const many = place !== undefined ? 1 : (count ?? (inOrder ? null : several));
    const weight = extremes || amounts || whereLost || place !== undefined ? 0.82 : 0.62;
    return candidate(
      {
        kind: "rank",
        level,
        within: scope?.ref ?? null,
        except: except.length > 0 ? except : null,
        measure,
        first: firstAsked(reading, measure),
        place: place ?? 1,
        count: many,
      },
      struggles || all ? besideRemarks : weight,
    );
  },
};
