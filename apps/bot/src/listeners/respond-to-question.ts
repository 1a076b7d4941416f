// From a question to a reply, whatever triggered it: help, an answer, or an apology, never silence.
import type { BlockMessage } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import type { WebClient } from "@slack/web-api";
import { allCommands } from "../commands/all-commands.js";
import type { ReadCommand } from "../commands/command.js";
import { rememberQuestion } from "../conversations/conversation.js";
import type { OutgoingBody } from "../delivery/outgoing.js";
import { sayingAfter, type Turn } from "../delivery/turn.js";
import { modelFor } from "../language-model/model-for.js";
import { codeOf } from "../logging/code-of.js";
import { quietWork, type Work } from "../longer-work/work.js";
import type { Profile } from "../slack/profiles.js";
import { answerQuestion } from "../use-cases/answer-question.js";
import { answerView } from "../views/answer-view.js";
import { apologyView } from "../views/apology-view.js";
import { helpView } from "../views/help-view.js";
import { withOwnChoice } from "../views/own-choice.js";
import type { Surface } from "./surface.js";

/** Where the reply goes. */
export type ReplyTo = (message: BlockMessage) => OutgoingBody;

export interface Request {
  readonly person: string;
  readonly profile: Profile;
  /** "" asks for help. */
  readonly question: string;
  /** The same with people as "<@U1>" and addresses whole; without it, the question itself. */
  readonly wording?: string;
  readonly conversations: readonly string[];
  /** Slack's ids of the people named in it. */
  readonly mentioned?: readonly string[];
  readonly client: WebClient;
  readonly turn: Turn;
  readonly replyTo: ReplyTo;
  /** Without it steps are not shown. */
  readonly work?: Work;
  /** Told when work begins, in the person's language; the reply leaves when what this gives has resolved, and that never rejects. */
  readonly onStart?: (locale: Locale) => () => Promise<void>;
  /** Said among people, not to the app: what is no question, and nothing that is known, needs no reply. */
  readonly isOverheard?: boolean;
  /** What the reader of the reply must know beside the answer. */
  readonly introduce?: (answer: BlockMessage, locale: Locale) => BlockMessage;
}

export async function respondToQuestion(request: Request, surface: Surface): Promise<void> {
  const { person, profile, question, conversations, client, replyTo, work = quietWork } = request;
  const { dependencies, log } = surface;
  const { locale: personLocale, chosenLocale, chosenAssessment } = profile;
  const shown = request.onStart?.(personLocale);
  const turn = shown === undefined ? request.turn : sayingAfter(shown, request.turn);
  try {
    if (asksForHelp(question)) {
      await turn.once((_, say) => say(replyTo(helpView(personLocale))));
      return;
    }
    const command = readCommand(question, request.wording ?? question);
    if (command !== undefined) {
      const locale = chosenLocale ?? command.locale ?? personLocale;
      const { mentioned = [] } = request;
      const { profileOf } = surface;
      const about = { person, profile, conversations, mentioned, profileOf, locale };
      await command.run({ ...about, client, turn, replyTo, work, dependencies, log });
      return;
    }
    const asked = { question, conversations, personLocale, chosenLocale, chosenAssessment };
    // What people say to each other is nobody else's to read.
    const support = request.isOverheard
      ? undefined
      : modelFor({ tenant: turn.tenant, person, locale: profile.locale, work }, dependencies, log);
    const { answer, ownChoice } = await answerQuestion(asked, turn, dependencies, support);
    if (request.isOverheard && answer.status === "declined" && !/\?\s*$/.test(question)) {
      await turn.once(() => Promise.resolve());
      return;
    }
    const view = withOwnChoice(answerView(answer), ownChoice, answer.locale);
    const reply = request.introduce?.(view, answer.locale) ?? view;
    await turn.once(async (store, say) => {
      for (const conversation of conversations) await rememberQuestion(conversation, { question, person }, store);
      await say(replyTo(reply));
    });
    log("info", "answered", { status: answer.status, query: answer.query?.kind ?? "none", locale: answer.locale });
  } catch (error) {
    if (!work.signal.aborted) log("error", "listener-failed", { code: codeOf(error) });
    await turn.once((_, say) => say(replyTo(apologyView(personLocale))));
  }
}

function readCommand(text: string, wording: string): ReadCommand | undefined {
  for (const command of allCommands) {
    const read = command(text, wording);
    if (read !== undefined) return read;
  }
  return undefined;
}

function asksForHelp(question: string): boolean {
  return /^(hjelp|hjälp|help)?[\s.!?]*$/i.test(question);
}
