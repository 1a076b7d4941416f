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
}

export function createScriptedSlack(): ScriptedSlack {
  const slack = createSlackEmulator(exampleWorkspace);
  const deliveries: Record<string, unknown>[] = [];
  slack.receiver.init({
    async processEvent({ body, ack }) {
      if (body.type !== "event_callback") deliveries.push(body);
      await ack();
    },
  });
  const headers = { "content-type": "application/json", authorization: `Bearer ${slack.botToken}` };
  return {
    slack,
    deliveries,
    async call(method, body) {
      await slack.fetch(`https://slack.com/api/${method}`, { method: "POST", headers, body: JSON.stringify(body) });
    },
  };
}
