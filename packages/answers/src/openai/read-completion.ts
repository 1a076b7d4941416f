// What a server of Chat Completions replies with, as far as it is used; anything else is unreadable.
import { z } from "zod";
import type { ModelReply } from "../language-model/language-model.js";
import { ModelFailure } from "../language-model/model-failure.js";

const finish = z.string().nullish();
const usage = z.object({ total_tokens: z.number() }).nullish().catch(null);

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: finish,
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
          tool_calls: z.array(z.object({ function: z.object({ arguments: z.string() }).optional() })).nullish(),
        }),
      }),
    )
    .min(1),
  usage,
});

const chunkSchema = z.object({
  choices: z.array(
    z.object({
      finish_reason: finish,
      delta: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }).nullish(),
    }),
  ),
});

/** Throws a `ModelFailure` for a reply that is broken off or refused. */
function checkFinish(reason: string | null | undefined, refusal: string | null | undefined): void {
  if (refusal || reason === "content_filter") throw new ModelFailure("refused");
  if (reason === "length") throw new ModelFailure("cut-off");
}

/** The text of a completion, or the arguments of the function that it calls. */
export function readCompletion(completion: unknown): ModelReply {
  const { data } = completionSchema.safeParse(completion);
  const [choice] = data?.choices ?? [];
  if (!data || !choice) throw new ModelFailure("unreadable");
  checkFinish(choice.finish_reason, choice.message.refusal);
  const text = choice.message.tool_calls?.[0]?.function?.arguments ?? choice.message.content ?? "";
  if (text.trim() === "") throw new ModelFailure("unreadable");
  return { text, tokens: data.usage?.total_tokens ?? null };
}

/** The pieces of a streamed completion; throws at the end of one that was cut. */
export async function* readChunks(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  let isFinished = false;
  for await (const chunk of chunks) {
    const { data } = chunkSchema.safeParse(chunk);
    if (!data) throw new ModelFailure("unreadable");
    const [choice] = data.choices;
    if (choice?.delta?.content) yield choice.delta.content;
    checkFinish(choice?.finish_reason, choice?.delta?.refusal);
    isFinished ||= Boolean(choice?.finish_reason);
  }
  if (!isFinished) throw new ModelFailure("cut-off");
}
