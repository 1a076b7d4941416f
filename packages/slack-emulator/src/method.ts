// One method of the Web API: what it takes, and what it answers.
import type { z } from "zod";
import type { Emulation } from "./emulation.js";
import type { Installation } from "./oauth/installation.js";
import { Refusal } from "./refusal.js";

type Answer = Record<string, unknown>;

export interface Method {
  readonly name: string;
  /** Whose token the method takes; without it the bot's. */
  readonly authorizedBy?: "app" | "nobody";
  /** Answers what Slack answers beside `ok: true`; throws a `Refusal` where Slack answers `ok: false`. */
  answer(given: Record<string, unknown>, emulation: Emulation, installation: Installation | undefined): Answer;
}

export function defineMethod<T extends z.ZodType>(definition: {
  readonly name: string;
  readonly authorizedBy?: "app" | "nobody";
  readonly parameters: T;
  /** Where the caller's token is for an installation, it comes along. */
  readonly answer: (given: z.infer<T>, emulation: Emulation, installation: Installation | undefined) => Answer;
}): Method {
  const { name, authorizedBy } = definition;
  return {
    name,
    ...(authorizedBy && { authorizedBy }),
    answer(given, emulation, installation) {
      const { data, error } = definition.parameters.safeParse(given);
      if (error === undefined) return definition.answer(data as z.infer<T>, emulation, installation);
      const messages = error.issues.map(({ message, path }) => `[ERROR] ${message} [json-pointer:/${path.join("/")}]`);
      throw new Refusal("invalid_arguments", messages);
    },
  };
}
