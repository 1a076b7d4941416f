// Answers by rules, and with a language model where one helps; the plain answer comes whatever the model does.
import type { Review } from "@kompass/findings";
import type { Answer } from "./answer.js";
import { type Heard, hear, type Question, render } from "./answer-question.js";
import type { LanguageModel, ModelRequest } from "./language-model/language-model.js";
import { failureKindOf, type ModelFailureKind } from "./language-model/model-failure.js";
import type { PlainSentence } from "./rewording/plain-sentences.js";
import { plainSentences } from "./rewording/plain-sentences.js";
import { type RewordingFault, rewordAll, rewordOneByOne } from "./rewording/reword.js";
import type { Wanted } from "./rewording/rewording-request.js";
import { isUnsure } from "./routing/is-unsure.js";
import type { RouteFault } from "./routing/read-route.js";
import { type Routed, routeQuestion } from "./routing/route-question.js";
import { noRules } from "./understand/rule-name.js";

/** What came of asking the model, without a word of what was asked or replied. */
export interface ModelUse {
  readonly purpose: ModelRequest["purpose"];
  /** `used` = the answer rests on it; `none` = the model found nothing that fits; else why its reply is not used. */
  readonly outcome: "used" | "none" | RouteFault | RewordingFault | ModelFailureKind;
}

export interface ModelSupport {
  readonly model: LanguageModel;
  /** Also lets the model word answers; without it, it only reads questions. */
  readonly reword?: boolean;
  /** Told of every use, so that an outage shows. */
  readonly observe?: (use: ModelUse) => void;
  /** Ends all that the model does for one answer; 8 seconds without it. */
  readonly deadline?: () => AbortSignal;
}

/** A piece of an answer that is being worded: its text so far goes on with `text`; the last piece is the whole answer. */
export type AnswerPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "answer"; readonly answer: Answer };

const longestWait = 8000;
/** More sentences than these are a list: nothing to reword. */
const mostSentences = 12;

interface Session {
  readonly model: LanguageModel;
  readonly signal: AbortSignal;
  readonly tell: (use: ModelUse) => void;
}

function openSession({ model, observe, deadline = () => AbortSignal.timeout(longestWait) }: ModelSupport): Session {
  return {
    model,
    signal: deadline(),
    tell: (use) => {
      try {
        observe?.(use);
      } catch {
        // An observer that fails costs nobody an answer.
      }
    },
  };
}

function outcomeOf(routed: Routed): ModelUse["outcome"] {
  if (routed.kind === "fault") return routed.fault;
  return routed.kind === "answered" ? "used" : "none";
}

/** The question as the model reads it where the rules are unsure; as the rules read it in every other case. */
async function read(heard: Heard, question: Question, { model, signal, tell }: Session): Promise<Heard | undefined> {
  try {
    const routed = await routeQuestion(heard, question, model, signal);
    tell({ purpose: "route", outcome: outcomeOf(routed) });
    return routed.kind === "answered" ? { ...heard, turn: { ...heard.turn, outcome: routed.outcome } } : undefined;
  } catch (error) {
    tell({ purpose: "route", outcome: failureKindOf(error) });
    return undefined;
  }
}

interface PlainAnswer {
  readonly answer: Answer;
  /** None for an answer that is worded as it is. */
  readonly sentences: readonly PlainSentence[];
  readonly wanted: Wanted;
}

/** The answer in the words of the templates, and which of its sentences may be reworded. */
async function answerPlainly(
  reviews: readonly [Review, ...Review[]],
  question: Question,
  session: Session,
): Promise<PlainAnswer> {
  const byRules = hear(noRules, reviews, question);
  const byModel = isUnsure(byRules.turn.outcome) ? await read(byRules, question, session) : undefined;
  const { turn, locale } = byModel ?? byRules;
  const answer: Answer = { ...render(turn, locale, question), ...(byModel ? { interpreter: "llm" } : {}) };
  const { outcome, index } = turn;
  const sentences =
    outcome.kind === "answered" ? plainSentences(index.review.framework, locale, outcome.result, answer.citations) : [];
  const rewordable = sentences.flatMap((sentence) => sentence.rewordable ?? []);
  const earlier = question.context ?? [];
  return { answer, sentences, wanted: { locale, question: question.question, earlier, sentences: rewordable } };
}

const isWorthwhile = ({ wanted }: PlainAnswer, { reword = false }: ModelSupport): boolean =>
  reword && wanted.sentences.length > 0 && wanted.sentences.length <= mostSentences;

/** The shortest of the lengths that answers may have; a plain answer that is longer must not grow. */
const longestText = 1200;

const fits = (text: string, { text: plain }: Answer): boolean => text.length <= Math.max(longestText, plain.length);

/** Takes the place of the plain sentences that may be reworded, in order; the plain ones stand where none is left. */
function assemble(sentences: readonly PlainSentence[], texts: readonly string[]): string {
  let next = 0;
  const taken = (sentence: PlainSentence): string => {
    if (!sentence.rewordable) return sentence.text;
    next += 1;
    return texts[next - 1] ?? sentence.text;
  };
  return sentences.map((sentence) => sentence.before + taken(sentence)).join("");
}

/**
 * Answers like `answerQuestion`, and asks the model only what the rules are unsure of: never what they refuse. The model says
 * which query a question asks for, and with `reword` it words sentences around marks for figures, names and places; figures,
 * quotes and places come from the review all the same, and a wording that says anything else is not used. Never rejects:
 * whatever the model does or fails to do, the plain answer comes.
 */
export async function answerWithModel(
  reviews: readonly [Review, ...Review[]],
  question: Question,
  support: ModelSupport,
): Promise<Answer> {
  const session = openSession(support);
  const plain = await answerPlainly(reviews, question, session);
  if (!isWorthwhile(plain, support)) return plain.answer;
  const { model, signal, tell } = session;
  try {
    const reworded = await rewordAll(plain.wanted, model, signal);
    const text = reworded.kind === "reworded" ? assemble(plain.sentences, reworded.texts) : plain.answer.text;
    const fault = reworded.kind === "fault" ? reworded.fault : undefined;
    const isTooLong = !fits(text, plain.answer);
    tell({ purpose: "reword", outcome: fault ?? (isTooLong ? "too-long" : "used") });
    return fault || isTooLong ? plain.answer : { ...plain.answer, text, wording: "llm" };
  } catch (error) {
    tell({ purpose: "reword", outcome: failureKindOf(error) });
    return plain.answer;
  }
}

/**
 * The same, sentence by sentence: each is verified before it is handed out, and when one fails, the rest of the plain answer
 * follows. The texts put together are the text of the answer that comes last. Never rejects.
 */
export async function* streamAnswerWithModel(
  reviews: readonly [Review, ...Review[]],
  question: Question,
  support: ModelSupport,
): AsyncGenerator<AnswerPiece> {
  const session = openSession(support);
  const plain = await answerPlainly(reviews, question, session);
  const reworded = isWorthwhile(plain, support) ? sentencesOf(plain.wanted, session) : undefined;
  const { answer } = plain;
  let text = "";
  let left = answer.text.length;
  let isReworded = false;
  try {
    for (const sentence of plain.sentences) {
      const next = sentence.rewordable && reworded ? await reworded.next() : undefined;
      left -= sentence.before.length + sentence.text.length;
      const wording = next?.value;
      const isUsed = wording !== undefined && fits(text + sentence.before + wording + " ".repeat(left), answer);
      isReworded ||= isUsed;
      const piece = sentence.before + (isUsed ? wording : sentence.text);
      text += piece;
      yield { kind: "text", text: piece };
    }
  } finally {
    await reworded?.return(undefined);
  }
  if (plain.sentences.length === 0) yield { kind: "text", text: answer.text };
  yield { kind: "answer", answer: isReworded ? { ...answer, text, wording: "llm" } : answer };
}

/** Wordings that may be shown, as they come; ends where one fails or no more comes. */
async function* sentencesOf(wanted: Wanted, { model, signal, tell }: Session): AsyncGenerator<string, undefined> {
  try {
    for await (const streamed of rewordOneByOne(wanted, model, signal)) {
      if (streamed.kind === "fault") {
        tell({ purpose: "reword", outcome: streamed.fault });
        return;
      }
      yield streamed.text;
    }
    tell({ purpose: "reword", outcome: "used" });
  } catch (error) {
    tell({ purpose: "reword", outcome: failureKindOf(error) });
  }
}
