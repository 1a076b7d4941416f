// One language: puts nodes, facts and quotes into its phrases.
import {
  absolute,
  compare,
  type Framework,
  type Locale,
  multiply,
  printNumber,
  printPercent,
  ratio,
  roundTo,
  textIn,
  titleOfNode,
  toNumber,
  zero,
} from "@kompass/model";
import { serviceName } from "../tables/service-names.js";
import { isSumHeader, serviceOf } from "../tables/table-parts.js";
import { fold } from "../words/fold.js";
import type { AnswerStrings } from "./answer-strings.js";
import type { FactDraft } from "./draft.js";
import { en } from "./en.js";
import type { Label } from "./label.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { Line, Phrase, Suggestion } from "./phrase.js";
import { sv } from "./sv.js";
import { isValue, type Value } from "./value.js";

const allStrings: Readonly<Record<Locale, AnswerStrings>> = { nb, nn, sv, en };

/** Points are exact to two decimals in print; what no two decimals can hold is rounded to one, as reports do. */
function decimalsOf({ value }: FactDraft): { readonly atMost: number } {
  return { atMost: roundTo(value, 2).equals(value as never) ? 2 : 1 };
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface Speaker {
  readonly locale: Locale;
  readonly strings: AnswerStrings;
  readonly format: (value: Value) => string;
  readonly phrase: (phrase: Phrase) => string;
  readonly question: (suggestion: Suggestion) => string;
  readonly label: (label: Label) => string;
  /** Lines of text, list items behind a bullet. */
  readonly text: (lines: readonly Line[]) => string;
}

/** Wraps what stands in a blank, so that it can be found again in the sentence. */
export type Mark = (value: Value, text: string) => string;

export function createSpeaker(framework: Framework, locale: Locale, mark: Mark = (_, text) => text): Speaker {
  const strings = allStrings[locale];
  const nodeName = (ref: string): string => {
    const title = titleOfNode(framework, ref, locale);
    switch (framework.nodes.get(ref)?.level) {
      case "total":
        return strings.total;
      case "perspective":
        return strings.perspective({ letter: ref, title });
      case "area":
        return strings.area({ number: ref, title });
      case "question":
        return strings.question({ number: ref });
      default:
        return title === ref ? title : `${ref} ${title}`;
    }
  };
  const amount = (fact: FactDraft): string => printNumber(fact.value, decimalsOf(fact), locale);
  const noun = ({ one, many }: { readonly one: string; readonly many: string }, fact: FactDraft): string =>
    fact.value.n === fact.value.d ? one : many;
  const percent = (fact: FactDraft): string =>
    printPercent(fact.unit === "percent" ? multiply(fact.value, ratio(1n, 100n)) : (fact.share ?? fact.value), locale);
  const join = (items: readonly string[]): string =>
    items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${strings.and} ${items.at(-1) ?? ""}`;
  const score = (fact: FactDraft): string => {
    if (!fact.max) return `${amount(fact)} ${noun(strings.points, fact)}`;
    const maximum = printNumber(fact.max, { atMost: 2 }, locale);
    const isOfHundred = maximum === "100";
    return strings.of({ value: amount(fact), maximum }) + (isOfHundred || !fact.share ? "" : ` (${percent(fact)})`);
  };

  const inUnit = (fact: FactDraft): string => {
    if (fact.unit === "percent") return percent(fact);
    return fact.unit === "thousand-kroner" ? strings.thousandKroner({ amount: amount(fact) }) : amount(fact);
  };
  const change = (fact: FactDraft): string => {
    const side = compare(fact.value, zero);
    if (side === 0) return strings.noChange;
    const size = inUnit({ ...fact, value: absolute(fact.value) });
    return side > 0 ? strings.rise({ amount: size }) : strings.fall({ amount: size });
  };
  const column = (header: string): string => {
    const service = serviceOf(header);
    const quoted = strings.quotes[0] + header + strings.quotes[1];
    if (service === undefined) return isSumHeader(header) ? strings.allServices : quoted;
    const name = serviceName(service, locale);
    const plain = (text: string): string => fold(text.toLowerCase()).replaceAll("-", "");
    return plain(name) === plain(header) ? name : `${name} (${quoted})`;
  };

  const format = (value: Value): string => {
    switch (value.is) {
      case "node":
        return nodeName(value.ref);
      case "points":
        return `${amount(value.fact)} ${noun(strings.points, value.fact)}`;
      case "score":
        return score(value.fact);
      case "percent":
        return percent(value.fact);
      case "number":
        return amount(value.fact);
      case "year":
        return String(toNumber(value.fact.value));
      case "findings":
        return `${amount(value.fact)} ${noun(strings.categories[value.category], value.fact)}`;
      case "nodes":
        return `${amount(value.fact)} ${noun(strings.levels[value.level], value.fact)}`;
      case "level":
        return strings.levels[value.level].one;
      case "category":
        return strings.categories[value.category].one;
      case "categories":
        return strings.categories[value.category].many;
      case "change":
        return change(value.fact);
      case "amount":
        return inUnit(value.fact);
      case "years":
        return `${toNumber(value.from.value)}–${toNumber(value.to.value)}`;
      case "column":
        return column(value.header);
      case "quote":
        return strings.quotes[0] + value.text + strings.quotes[1];
      case "place":
        if (value.line !== null) return strings.line({ line: String(value.line) });
        return value.url === null ? format({ is: "quote", text: value.document }) : value.document;
      case "quoted-place":
        return `${format({ is: "quote", text: value.quote })} (${format(value.place)})`;
      case "named-place":
        return `${strings.places[value.at]}, ${strings.line({ line: String(value.line) })}`;
      case "plain":
        return value.text;
      case "text":
        return textIn(value.text, locale) ?? "";
      case "list":
        return join(value.items.map(format));
    }
  };

  const fill = (blanks: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    Object.fromEntries(
      Object.entries(blanks).map(([name, blank]) => [name, isValue(blank) ? mark(blank, format(blank)) : blank]),
    );
  const phrase = ({ key, blanks }: Phrase): string => {
    const template = strings.phrases[key] as (filled: Readonly<Record<string, unknown>>) => string;
    return capitalise(template(fill(blanks)));
  };

  return {
    locale,
    strings,
    format,
    phrase,
    question: ({ key, blanks }) => {
      const template = strings.questions[key] as (filled: Readonly<Record<string, unknown>>) => string;
      return template(fill(blanks));
    },
    label: (label) => {
      switch (label.of) {
        case "node":
          return `${nodeName(label.ref)}: ${strings.labels[label.what]}`;
        case "finding":
          return `${strings.categories[label.category].one}, ${nodeName(label.area)}`;
        case "text":
          return textIn(label.text, locale) ?? "";
        case "source":
          return label.text;
        case "word":
          return strings.labels[label.what];
      }
    },
    text: (lines) =>
      lines.map(({ isItem, phrases }) => (isItem ? "• " : "") + phrases.map(phrase).join(" ")).join("\n"),
  };
}
