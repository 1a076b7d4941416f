// The two ways over the wire from the workspace to a Bolt app.
import { HTTPReceiver, type Receiver, SocketModeReceiver } from "@slack/bolt";
import type { ServedSlack } from "../fronts/serve-slack.js";
import type { SlackEmulator } from "../slack-emulator.js";
import { silentLogger } from "./silent-logger.js";

type Way = (slack: SlackEmulator, served: ServedSlack) => { receiver: Receiver; started(): Promise<void> };

const socketMode: Way = (slack, { apiUrl }) => ({
  receiver: new SocketModeReceiver({
    appToken: slack.appToken,
    logger: silentLogger,
    installerOptions: { clientOptions: { slackApiUrl: apiUrl } },
  }),
  started: () => Promise.resolve(),
});

const http: Way = (slack, served) => {
  const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret, port: 0, logger: silentLogger });
  return {
    receiver,
    started: () => {
      const address = Reflect.get(receiver, "server").address();
      return served.postTo(`http://127.0.0.1:${address.port}/slack/events`);
    },
  };
};

/** By name, for `test.each`. */
export const ways: readonly (readonly [string, Way])[] = [
  ["Socket Mode", socketMode],
  ["HTTP", http],
];
