// An emulated workspace whose app does what the test says, and nothing else.
import { createSlackEmulator, type SlackEmulator } from "@kompass/slack-emulator";
import { exampleWorkspace } from "../example-workspace.js";

export const people = { nb: "U0000000001", nn: "U0000000002", sv: "U0000000003", en: "U0000000004" } as const;
/** The direct channel of the person whose Slack is in Bokmål. */
export const direct = "D0000000001";
export const channel = "C0000000001";

export interface ScriptedSlack {
  readonly slack: SlackEmulator;
  /** Calls the Web API as the app. */
  readonly call: (method: string, body: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Commands and presses of buttons that the app has been told of, in order. */
  readonly deliveries: readonly Readonly<Record<string, unknown>>[];
  /** Events that the app has been told of, messages aside. */
  readonly events: readonly Readonly<Record<string, unknown>>[];
  /** Acknowledges payloads of a type with this from now on. */
  readonly answer: (type: string, response: object) => void;
}

/** Without a clock the machine's. */
export function createScriptedSlack(now?: () => Date): ScriptedSlack {
  const slack = createSlackEmulator({ ...exampleWorkspace, ...(now && { now }) });
  const answers = new Map<unknown, object>();
  const deliveries: Record<string, unknown>[] = [];
  const events: Record<string, unknown>[] = [];
  slack.receiver.init({
    async processEvent({ body, ack }) {
      const event = body.event as Record<string, unknown> | undefined;
      if (event === undefined) deliveries.push(body);
      else if (event.type !== "message" && event.type !== "app_mention") events.push(event);
      await ack(answers.get(body.type));
    },
  });
  const headers = { "content-type": "application/json", authorization: `Bearer ${slack.botToken}` };
  return {
    slack,
    deliveries,
    events,
    answer: (type, response) => void answers.set(type, response),
    async call(method, body) {
      await slack.fetch(`https://slack.com/api/${method}`, { method: "POST", headers, body: JSON.stringify(body) });
    },
  };
}
