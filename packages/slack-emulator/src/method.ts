// One method of the Web API: what it takes, and what it answers.
import type { z } from "zod";
import type { Emulation } from "./emulation.js";
import { Refusal } from "./refusal.js";

type Answer = Record<string, unknown>;

export interface Method {
  readonly name: string;
  /** Whose token the method takes; without it the bot's. */
  readonly authorizedBy?: "app";
  /** Answers what Slack answers beside `ok: true`; throws a `Refusal` where Slack answers `ok: false`. */
  answer(given: Record<string, unknown>, emulation: Emulation): Answer;
}

export function defineMethod<T extends z.ZodType>(definition: {
  readonly name: string;
  readonly authorizedBy?: "app";
  readonly parameters: T;
  readonly answer: (given: z.infer<T>, emulation: Emulation) => Answer;
}): Method {
  const { name, authorizedBy } = definition;
  return {
    name,
    ...(authorizedBy && { authorizedBy }),
    answer(given, emulation) {
      const { data, error } = definition.parameters.safeParse(given);
      if (error === undefined) return definition.answer(data as z.infer<T>, emulation);
      const messages = error.issues.map(({ message, path }) => `[ERROR] ${message} [json-pointer:/${path.join("/")}]`);
      throw new Refusal("invalid_arguments", messages);
    },
  };
}
