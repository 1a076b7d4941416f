// Facts and citations with ids and words in one language.
import { multiply, ratio, roundTo, toNumber } from "@kompass/model";
import type { Citation } from "../answer.js";
import type { Fact } from "../fact.js";
import type { CitationDraft, FactDraft } from "./draft.js";
import type { Phrase } from "./phrase.js";
import type { Speaker } from "./speaker.js";
import { isValue, type Value } from "./value.js";

/** Every fact that stands in a sentence, in the order of the sentences. */
export function factsIn(phrases: readonly Phrase[]): readonly FactDraft[] {
  const within = (value: Value): readonly FactDraft[] => {
    if (value.is === "list") return value.items.flatMap(within);
    if (value.is === "years") return [value.from, value.to];
    return "fact" in value ? [value.fact] : [];
  };
  return phrases.flatMap(({ blanks }) =>
    Object.values(blanks).flatMap((blank) => (isValue(blank) ? within(blank) : [])),
  );
}

const keyOf = (fact: FactDraft): string =>
  [
    fact.ref,
    fact.value.toFraction(),
    fact.max?.toFraction(),
    fact.unit,
    fact.basis,
    fact.period,
    fact.delta?.toFraction(),
  ].join("|");

/** The id of each fact: the same fact has one. */
export function factIds(drafts: readonly FactDraft[]): (draft: FactDraft) => string | undefined {
  const keys = [...new Set(drafts.map(keyOf))];
  const ids = new Map(keys.map((key, index) => [key, `F${index + 1}`]));
  return (draft) => ids.get(keyOf(draft));
}

/** Facts with their ids and words; the same fact once. */
export function renderFacts(drafts: readonly FactDraft[], speaker: Speaker): readonly Fact[] {
  const once = new Map(drafts.map((draft) => [keyOf(draft), draft]).reverse() as [string, FactDraft][]);
  return drafts
    .filter((draft) => once.get(keyOf(draft)) === draft)
    .map(({ ref, label, value, max, share, delta, period, unit, basis }, index) => ({
      id: `F${index + 1}`,
      ref,
      label: speaker.label(label),
      value: toNumber(value),
      ...(max ? { max: toNumber(max) } : {}),
      ...(share ? { share: toNumber(roundTo(multiply(share, ratio(100n, 1n)), 1)) } : {}),
      ...(delta ? { delta: toNumber(delta) } : {}),
      ...(period === undefined ? {} : { period }),
      unit,
      basis,
    }));
}

/** Citations with their ids and words; the same place of the same thing once. */
export function renderCitations(drafts: readonly CitationDraft[], speaker: Speaker): readonly Citation[] {
  const seen = new Set<string>();
  const once = drafts.filter(({ kind, ref, line, url, quote }) => {
    const key = [kind === "framework" ? "framework" : kind, ref, line, url, quote].join("|");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return once.map(({ kind, ref, label, quote, document, line, url }, index) => ({
    id: `S${index + 1}`,
    kind,
    ref,
    label: speaker.label(label),
    quote,
    source: { document, line, page: null, url },
  }));
}
