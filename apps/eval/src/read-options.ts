// What was asked for on the command line, or one line that says what is wrong with it.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { allRules, type RuleName } from "@kompass/answers/rules";
import { type Locale, locales } from "@kompass/model";
import { type QuestionKind, questionKinds } from "./questions/question.js";

export interface Options {
  /** Only questions of these; all where none is named. */
  readonly kinds: readonly QuestionKind[];
  readonly locales: readonly Locale[];
  /** Rules that are left out. */
  readonly without: readonly RuleName[];
  /** `rules`: what each rule is worth; `check-rules`: whether it is worth enough; `write` and `check`: against what is kept. */
  readonly job: "figures" | "rules" | "check-rules" | "write" | "check";
  /** A model behind the rules; `null` for the rules alone. */
  readonly model: "scripted" | null;
  readonly fails: boolean;
  readonly json: boolean;
  /** A folder of questions instead of the project's own. */
  readonly questions: string | undefined;
}

class Wrong extends Error {}

function chosen<Name extends string>(what: string, given: readonly string[], known: readonly Name[]): readonly Name[] {
  return given
    .flatMap((names) => names.split(","))
    .map((name) => {
      const found = known.find((each) => each === name);
      if (found === undefined) throw new Wrong(`"${name}" is no ${what}; there are ${known.join(", ")}`);
      return found;
    });
}

/** Jobs that would mean nothing on a part of the questions or rules. */
const wholes: readonly Options["job"][] = ["write", "check", "check-rules"];

function jobOf(flags: Readonly<Record<"rules" | "write" | "check", boolean>>): Options["job"] {
  if (flags.rules && flags.check && !flags.write) return "check-rules";
  const [job, ...others] = (["rules", "write", "check"] as const).filter((name) => flags[name]);
  if (others.length > 0) throw new Wrong(`--${job} and --${others.join(" and --")} do not go together`);
  return job ?? "figures";
}

export function readOptions(parameters: readonly string[]): Options | { readonly wrong: string } {
  const flag = { type: "boolean", default: false } as const;
  const list = { type: "string", multiple: true, default: [] as string[] } as const;
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        kind: list,
        lang: list,
        without: list,
        fails: flag,
        json: flag,
        rules: flag,
        write: flag,
        check: flag,
        questions: { type: "string" },
        model: { type: "string" },
      },
    });
    const options: Options = {
      kinds: chosen("kind", values.kind, questionKinds),
      locales: chosen("language", values.lang, locales),
      without: chosen("rule", values.without, allRules),
      job: jobOf(values),
      fails: values.fails,
      json: values.json,
      questions: values.questions,
      model: values.model === undefined ? null : (chosen("model", [values.model], ["scripted"])[0] ?? null),
    };
    if (values.questions !== undefined && !existsSync(values.questions)) {
      throw new Wrong(`there is no folder ${values.questions}`);
    }
    if (options.model !== null && (options.job !== "figures" || options.without.length > 0)) {
      throw new Wrong("--model goes together with --kind, --lang, --fails and --json only");
    }
    const isPart =
      options.kinds.length + options.locales.length + options.without.length > 0 || options.questions !== undefined;
    if (isPart && wholes.includes(options.job)) {
      throw new Wrong(`--${values.write ? "write" : "check"} asks all of the project's questions, with every rule`);
    }
    return options;
  } catch (error) {
    if (error instanceof Wrong || error instanceof TypeError) return { wrong: error.message };
    throw error;
  }
}
