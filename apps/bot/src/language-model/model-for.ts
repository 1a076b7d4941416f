// The operator's language model for one question of one person: with consent, within the day's share, on the record.
import { type LanguageModel, type ModelSupport, overseeModel } from "@kompass/answers";
import type { Locale } from "@kompass/model";
import type { TenantId } from "@kompass/storage";
import type { Dependencies } from "../dependencies.js";
import { workStringsOf } from "../locales/longer-work/work-strings-of.js";
import type { Log } from "../logging/log.js";
import type { Work } from "../longer-work/work.js";
import { createStoredOversight } from "./stored-oversight.js";

interface Occasion {
  readonly tenant: TenantId;
  /** Slack's id. */
  readonly person: string;
  readonly locale: Locale;
  readonly work: Work;
}

const longestWait = 8_000;

/** `undefined` where no model is configured. A workspace that has not turned it on is found out before anything is sent. */
export function modelFor(
  { tenant, person, locale, work }: Occasion,
  dependencies: Pick<Dependencies, "languageModel" | "storage" | "now" | "newId">,
  log: Log,
): ModelSupport | undefined {
  const { languageModel } = dependencies;
  if (languageModel === undefined) return undefined;
  const shown: LanguageModel = {
    ...languageModel,
    reply: async (request, signal) => {
      await work.step(workStringsOf(locale).steps.asksModel);
      return languageModel.reply(request, signal);
    },
  };
  return {
    model: overseeModel(shown, { tenant, person }, createStoredOversight(tenant, dependencies)),
    deadline: () => AbortSignal.any([work.signal, AbortSignal.timeout(longestWait)]),
    observe: ({ purpose, outcome }) => {
      if (outcome !== "turned-off") log("info", "model-asked", { purpose, outcome });
    },
  };
}
