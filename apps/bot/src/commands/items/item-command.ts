// Commands about one item of the plan: a verb, the item's name, and what else is said.
import type { Locale } from "@kompass/model";
import type { Command, CommandOccasion } from "../command.js";

/** As sources of regular expressions, case aside. */
export interface Verb {
  /** Before the item: "ferdig" of "ferdig T3". */
  readonly before: string;
  /** Behind it: "er ferdig" of "T3 er ferdig". */
  readonly after?: string;
}

export interface ItemWords {
  /** "T3" */
  readonly item: string;
  /** What comes after, "" where nothing does. */
  readonly rest: string;
}

export type ItemOccasion = CommandOccasion & { readonly locale: Locale };

/** Where several languages say it alike, none is told. */
export function itemCommand(
  verbs: Readonly<Record<Locale, Verb>>,
  run: (words: ItemWords, occasion: ItemOccasion) => Promise<void>,
): Command {
  const patterns = (Object.entries(verbs) as [Locale, Verb][]).map(([locale, verb]) => ({
    locale,
    forms: formsOf(verb),
  }));
  return (_, wording) => {
    const found = patterns.flatMap(({ locale, forms }) => {
      const match = forms.map((form) => form.exec(wording)).find((each) => each !== null);
      return match === undefined ? [] : [{ locale, words: match.groups ?? {} }];
    });
    const [first, ...others] = found;
    if (first === undefined) return undefined;
    const { item = "", rest = "" } = first.words;
    return {
      locale: others.length === 0 ? first.locale : undefined,
      run: (occasion) => run({ item: item.toUpperCase(), rest: rest.trim() }, occasion),
    };
  };
}

const name = "(?<item>t\\d+)\\b";

function formsOf({ before, after }: Verb): readonly RegExp[] {
  const first = new RegExp(`^(?:${before})\\s+${name}[\\s:,.!–-]*(?<rest>[\\s\\S]*)$`, "iu");
  return after === undefined
    ? [first]
    : [first, new RegExp(`^${name}\\s+(?:${after})(?:$|[\\s:,.!–-]+(?<rest>[\\s\\S]*)$)`, "iu")];
}
