// A language model that is asked only with consent, within a budget, and on the record.
import { beforeDeadline } from "../language-model/before-deadline.js";
import type { LanguageModel, ModelRequest } from "../language-model/language-model.js";
import { failureKindOf, ModelFailure } from "../language-model/model-failure.js";
import { type Budget, dayOf, defaultBudget, estimateTokens, type Spender, type UsageStore } from "./budget.js";
import { type ConsentStore, covers } from "./consent.js";
import { type CallResult, keptSince, type ModelJournal } from "./journal.js";

export interface Oversight {
  readonly consents: Pick<ConsentStore, "consentOf">;
  readonly usage: Pick<UsageStore, "takeCall" | "addTokens">;
  readonly journal: Pick<ModelJournal, "open" | "close" | "eraseBefore">;
  /** Per person and day. */
  readonly budget?: Budget;
  readonly now?: () => Date;
}

/** For whom the model is asked. */
export interface Asker {
  readonly tenant: string;
  readonly person: string;
}

/**
 * The same model for one person: rejects with a `ModelFailure` "turned-off" or "over-budget" before anything is sent. Nothing
 * is sent that is not in the journal; where a store fails, nothing is sent at all.
 */
export function overseeModel(
  model: LanguageModel,
  { tenant, person }: Asker,
  { consents, usage, journal, budget = defaultBudget, now = () => new Date() }: Oversight,
): LanguageModel {
  const { host, name } = model;

  const begin = async ({ purpose, input }: ModelRequest): Promise<{ spender: Spender; id: string }> => {
    if (!covers(await consents.consentOf(tenant), { host, model: name })) throw new ModelFailure("turned-off");
    const at = now();
    const spender = { tenant, person, day: dayOf(at) };
    if (!(await usage.takeCall(spender, budget))) throw new ModelFailure("over-budget");
    await journal.eraseBefore(keptSince(at));
    return { spender, id: await journal.open({ tenant, person, at, purpose, host, model: name, sent: input }) };
  };

  /** Not waited for by whoever asked: an answer that is there is not lost because a store is slow. */
  const end = ({ spender, id }: { spender: Spender; id: string }, result: CallResult): void => {
    Promise.all([usage.addTokens(spender, result.tokens), journal.close(id, result)]).catch(() => undefined);
  };

  const failed = (request: ModelRequest, error: unknown): CallResult => ({
    received: null,
    outcome: failureKindOf(error),
    tokens: estimateTokens(request.instructions, request.input),
  });

  return {
    host,
    name,
    capabilities: model.capabilities,
    reply: async (request, signal) => {
      const call = await beforeDeadline(signal, begin(request));
      try {
        const reply = await beforeDeadline(signal, model.reply(request, signal));
        const tokens = reply.tokens ?? estimateTokens(request.instructions, request.input, reply.text);
        end(call, { received: reply.text, outcome: "replied", tokens });
        return reply;
      } catch (error) {
        end(call, failed(request, error));
        throw error;
      }
    },
    async *stream(request, signal) {
      const call = await beforeDeadline(signal, begin(request));
      let received = "";
      let outcome: CallResult["outcome"] = "replied";
      try {
        for await (const piece of model.stream(request, signal)) {
          received += piece;
          yield piece;
        }
      } catch (error) {
        outcome = failureKindOf(error);
        throw error;
      } finally {
        const tokens = estimateTokens(request.instructions, request.input, received);
        end(call, { received: received === "" ? null : received, outcome, tokens });
      }
    },
  };
}
