// A language model that says what it is told to say: no server, no key, the same every time.
import { type LanguageModel, ModelFailure } from "@kompass/answers";

export interface ScriptedModel {
  readonly model: LanguageModel;
  /** What the next call gets; `null` for a server that does not reply. */
  readonly say: (reply: string | null) => void;
  readonly calls: () => number;
}

export function createScriptedModel(): ScriptedModel {
  let next: string | null = null;
  let calls = 0;
  const text = (): string => {
    calls += 1;
    if (next === null) throw new ModelFailure("unreachable");
    return next;
  };
  return {
    model: {
      name: "scripted",
      host: "nowhere",
      capabilities: () => Promise.resolve({ tools: false, jsonSchema: true, jsonObject: true, streaming: false }),
      reply: async () => ({ text: await Promise.resolve().then(text), tokens: null }),
      stream: async function* () {
        yield await Promise.resolve().then(text);
      },
    },
    say: (reply) => {
      next = reply;
    },
    calls: () => calls,
  };
}
