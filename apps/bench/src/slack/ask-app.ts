// Questions to a running app, as Slack delivers mentions: so many under way at once, each timed to its answer.
import { createHmac, randomUUID } from "node:crypto";
import { type FakeSlack, person, team } from "./fake-slack.js";
import { signingSecret } from "./run-app.js";

export interface Asked {
  /** Milliseconds from the event to the answer, of each question, the shortest first. */
  readonly answers: readonly number[];
  /** The same to the acknowledgement. */
  readonly acknowledgements: readonly number[];
  readonly perSecond: number;
}

export interface Load {
  readonly questions: readonly string[];
  readonly count: number;
  readonly atOnce: number;
}

let asked = 0;

export async function askApp(address: string, slack: FakeSlack, { questions, count, atOnce }: Load): Promise<Asked> {
  const answers: number[] = [];
  const acknowledgements: number[] = [];
  let left = count;
  const askOne = async (): Promise<void> => {
    asked += 1;
    const thread = `${1_600_000_000 + asked}.000100`;
    const question = questions[asked % questions.length] ?? "Totalt?";
    const begun = performance.now();
    const acknowledge = async (): Promise<void> => {
      const response = await fetch(address, signed(mention(question, thread)));
      await response.arrayBuffer();
      if (!response.ok) throw new Error(`the app answered with ${response.status}`);
      acknowledgements.push(performance.now() - begun);
    };
    const answer = async (): Promise<void> => {
      await slack.posted(thread).catch((cause: unknown) => {
        throw new Error(`"${question}" was not answered`, { cause });
      });
      answers.push(performance.now() - begun);
    };
    await Promise.all([answer(), acknowledge()]);
  };
  const askOn = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await askOne();
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, askOn));
  const seconds = (performance.now() - begun) / 1_000;
  const rising = (times: readonly number[]) => times.toSorted((a, b) => a - b);
  return { answers: rising(answers), acknowledgements: rising(acknowledgements), perSecond: count / seconds };
}

export function quantile(rising: readonly number[], share: number): number {
  const found = rising[Math.min(rising.length - 1, Math.ceil(rising.length * share) - 1)];
  if (found === undefined) throw new Error("nothing was measured");
  return found;
}

function mention(question: string, thread: string): string {
  const event = { type: "app_mention", channel: "C0000000001", user: person, text: `<@U0APP> ${question}`, ts: thread };
  const authorizations = [{ team_id: team, enterprise_id: null, is_enterprise_install: false, is_bot: true }];
  return JSON.stringify({
    type: "event_callback",
    event_id: `Ev${randomUUID()}`,
    team_id: team,
    event: { ...event, event_ts: thread },
    authorizations,
  });
}

function signed(body: string) {
  const timestamp = Math.floor(Date.now() / 1_000);
  const signature = createHmac("sha256", signingSecret).update(`v0:${timestamp}:${body}`).digest("hex");
  return {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-slack-request-timestamp": String(timestamp),
      "x-slack-signature": `v0=${signature}`,
    },
  };
}
