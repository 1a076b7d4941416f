// Where to look in a workspace for what the app has brought about.
import type { Message, Modal, Workspace } from "@kompass/slack-emulator";
import { workStringsOf } from "../../locales/longer-work/work-strings-of.js";
import { general } from "../connect.js";
import type { Stage } from "./scenario.js";

/** In order. */
export function saidByApp({ messages, app }: Workspace): readonly Message[] {
  return messages.filter(({ user }) => user === app.userId);
}

/** What the app says in a thread after this moment, when it holds these words; steps of work that goes on are none. */
export function answerTo({ ts, thread_ts: thread = ts }: Message, words: string) {
  return (workspace: Workspace): Message | undefined =>
    saidByApp(workspace).find(
      (message) => message.thread_ts === thread && message.ts > ts && isWhole(message) && message.text.includes(words),
    );
}

/** A stream that broke, or whose outcome stands elsewhere, has no words of its own. */
export function isWhole({ text, streaming_state: state, stream }: Message): boolean {
  return text !== "" && state !== "in_progress" && !(stream !== undefined && text === workStringsOf("nb").done);
}

/** What the app says to this person alone, when it holds these words. */
export function directWord({ person }: Stage, words: string) {
  return (workspace: Workspace): Message | undefined =>
    saidByApp(workspace).find(({ channel, text }) => channel === person.directChannelId && text.includes(words));
}

/** The window on top, when it holds these words. */
export function windowWith({ person }: Stage, words: string) {
  return ({ modals }: Workspace): Modal | undefined => {
    const top = modals.findLast(({ user }) => user === person.userId);
    return JSON.stringify(top ?? "").includes(words) ? top : undefined;
  };
}

/** Whether every window of this person is closed. */
export function noWindow({ person }: Stage) {
  return ({ modals }: Workspace): true | undefined =>
    modals.some(({ user }) => user === person.userId) ? undefined : true;
}

/** The person's page as text, when it holds these words. */
export function pageWith({ person }: Stage, words: string) {
  return ({ homes }: Workspace): string | undefined => {
    const page = JSON.stringify(homes.find(({ user }) => user === person.userId)?.blocks ?? []);
    return page.includes(words) ? page : undefined;
  };
}

/** In the channel, or in the thread of an earlier question there; resolves with the answer, which holds these words. */
export function askInChannel(
  { person, bring }: Stage,
  question: string,
  words: string,
  threadTs?: string,
): Promise<Message> {
  const act = () => person.mention(general, question, threadTs === undefined ? {} : { threadTs });
  return bring(act, (workspace, asked) => answerTo(asked, words)(workspace));
}

export function askDirectly({ person, bring }: Stage, question: string, words: string): Promise<Message> {
  const act = () => person.say(person.directChannelId, question);
  return bring(act, (workspace, asked) => answerTo(asked, words)(workspace));
}
