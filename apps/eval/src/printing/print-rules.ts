// Rules with the questions that fall without them, the least worth first.
import { locales } from "@kompass/model";
import { isWorthKeeping, type RuleWorth } from "../rules/measure-rules.js";
import { alignColumns } from "./align-columns.js";

export function printRules(worths: readonly RuleWorth[]): string {
  const rows = worths
    .toSorted((a, b) => a.falling.length - b.falling.length)
    .map((worth) => [
      worth.rule,
      String(worth.falling.length),
      locales.map((locale) => (worth.locales.includes(locale) ? locale : "  ")).join(" "),
      isWorthKeeping(worth) ? "" : "too few",
    ]);
  return alignColumns([["without", "fall", "in", ""], ...rows]);
}
