// Rewords the sentences of a plain answer and lets through only what says the same.
import type { Locale } from "@kompass/model";
import { beforeDeadline } from "../language-model/before-deadline.js";
import type { LanguageModel } from "../language-model/language-model.js";
import { type RefusedWording, type Rewordable, rewordingRequest, type Wanted } from "./rewording-request.js";
import { verifyWording, type WordingFault } from "./verify-wording.js";

/** `lines` = the reply has another number of lines than there are sentences. */
export type RewordingFault = WordingFault | "lines";

export type Reworded =
  /** The text of each sentence, in order. */
  | { readonly kind: "reworded"; readonly texts: readonly string[] }
  | { readonly kind: "fault"; readonly fault: RewordingFault };

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The wording with what its marks stand for. */
export function fillIn(wording: string, { marked }: Rewordable): string {
  const texts = new Map(marked.map(({ mark, text }) => [mark, text]));
  return capitalise(wording.replace(/\{\{[^{}]*\}\}|\[[^[\]]*\]/gu, (mark) => texts.get(mark) ?? mark));
}

const linesOf = (reply: string): readonly string[] =>
  reply
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

interface Attempt {
  readonly refused: readonly RefusedWording[];
  readonly fault: RewordingFault | undefined;
  readonly wordings: readonly string[];
}

function judge(reply: string, sentences: readonly Rewordable[], locale: Locale): Attempt {
  const wordings = linesOf(reply);
  if (wordings.length !== sentences.length) return { refused: [], fault: "lines", wordings };
  const refused = sentences.flatMap((sentence, index) => {
    const fault = verifyWording(sentence, wordings[index] ?? "", locale);
    return fault ? [{ sentence: index, fault }] : [];
  });
  return { refused, fault: refused[0]?.fault, wordings };
}

/** One attempt, one repair; rejects with a `ModelFailure` where no reply comes. */
export async function rewordAll(wanted: Wanted, model: LanguageModel, signal: AbortSignal): Promise<Reworded> {
  const { sentences, locale } = wanted;
  const attempt = async (refused: readonly RefusedWording[]): Promise<Attempt> => {
    const request = rewordingRequest(wanted, refused);
    const { text } = await beforeDeadline(signal, model.reply(request, signal));
    return judge(text, sentences, locale);
  };
  const first = await attempt([]);
  const last = first.fault ? await attempt(first.refused) : first;
  if (last.fault) return { kind: "fault", fault: last.fault };
  return {
    kind: "reworded",
    texts: sentences.map((sentence, index) => fillIn(last.wordings[index] ?? "", sentence)),
  };
}

/** A sentence that may be shown, or why no more will come. */
export type StreamedSentence =
  | { readonly kind: "sentence"; readonly text: string }
  | { readonly kind: "fault"; readonly fault: RewordingFault };

/** The lines of a text that comes in pieces, each as soon as it is whole. */
async function* linesFrom(pieces: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  let rest = "";
  const iterator = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { value, done } = await beforeDeadline(signal, iterator.next());
      if (done) break;
      rest += value;
      const lines = rest.split("\n");
      rest = lines.pop() ?? "";
      yield* linesOf(lines.join("\n"));
    }
    yield* linesOf(rest);
  } finally {
    // Not waited for: a stream that does not end must hold nobody up.
    iterator.return?.().catch(() => undefined);
  }
}

/** Sentence by sentence, each verified before it is handed out; ends at the first that fails. Rejects with a `ModelFailure`. */
export async function* rewordOneByOne(
  wanted: Wanted,
  model: LanguageModel,
  signal: AbortSignal,
): AsyncGenerator<StreamedSentence> {
  const { sentences, locale } = wanted;
  let next = 0;
  for await (const wording of linesFrom(model.stream(rewordingRequest(wanted), signal), signal)) {
    const sentence = sentences[next];
    if (!sentence) return;
    const fault = verifyWording(sentence, wording, locale);
    if (fault) {
      yield { kind: "fault", fault };
      return;
    }
    yield { kind: "sentence", text: fillIn(wording, sentence) };
    next += 1;
  }
  if (next < sentences.length) yield { kind: "fault", fault: "lines" };
}
