// What is wrong with an answer, by what is expected of it and by what every answer must hold.
import type { Locale } from "@kompass/model";
import type { Answer } from "../answer.js";
import { looseNumbers } from "./loose-numbers.js";
import { numbersOf } from "./numbers-of.js";
import type { Expected } from "./paraphrase.js";

const words = [
  ["null", "noll", "zero", "ingen"],
  ["en", "ett", "ein", "eitt", "one"],
  ["to", "två", "two"],
];

function says(text: string, number: number): boolean {
  return (
    numbersOf(text).some((found) => Math.abs(found - number) <= 0.05 + 1e-9) ||
    (words[number] ?? []).some((word) =>
      text
        .toLowerCase()
        .split(/\P{L}+/u)
        .includes(word),
    )
  );
}

const sorted = (refs: readonly string[]): string => [...refs].sort().join(" ");

export function wrongsOf(answer: Answer, locale: Locale, expected: Expected): readonly string[] {
  const wrongs: string[] = [];
  const note = (isWrong: boolean, wrong: string) => {
    if (isWrong) wrongs.push(wrong);
  };
  const text = answer.text.toLowerCase();
  const cited = [...new Set(answer.citations.flatMap(({ kind, ref }) => (kind === "finding" ? [ref] : [])))];
  const status = expected.status ?? (expected.decline ? "declined" : "answered");
  const anything = Object.keys(expected).length === 0;
  note(answer.locale !== locale, `speaks ${answer.locale}`);
  note(!anything && answer.status !== status, `${answer.status} ${answer.decline?.code ?? ""}`);
  note(expected.kind !== undefined && answer.query?.kind !== expected.kind, `kind ${answer.query?.kind}`);
  note(expected.refs !== undefined && sorted(answer.answerRefs) !== sorted(expected.refs), `refs ${answer.answerRefs}`);
  note(
    expected.ordered !== undefined && answer.answerRefs.join() !== expected.ordered.join(),
    `order ${answer.answerRefs}`,
  );
  for (const id of expected.findings ?? []) note(!cited.includes(id), `${id} is not among ${cited}`);
  const most = (expected.findings?.length ?? 0) + (expected.others ?? Number.MAX_SAFE_INTEGER);
  note(cited.length > most, `${cited.length} findings: ${cited}`);
  for (const number of expected.numbers ?? []) note(!says(answer.text, number), `${number} is not said`);
  for (const group of expected.says ?? [])
    note(!group.some((word) => text.includes(word.toLowerCase())), `none of ${group}`);
  if (expected.decline)
    note(!answer.decline || !expected.decline.includes(answer.decline.code), `declined as ${answer.decline?.code}`);
  note(looseNumbers(answer).length > 0, `loose numbers ${looseNumbers(answer)}`);
  const placed = answer.citations.some(({ source }) => source.line !== null || source.url !== null);
  note(answer.status === "answered" && !placed, "no citation with a place");
  return wrongs;
}
