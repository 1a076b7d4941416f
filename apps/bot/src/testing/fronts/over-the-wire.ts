// The app as it runs in production, beside an emulated Slack that it reaches over the network.
import { createSlackEmulator, type ServedSlack, type SlackEmulator, serveSlack } from "@kompass/slack-emulator";
import { readConfig } from "../../config/read-config.js";
import { createDependencies } from "../../create-dependencies.js";
import { type RunningApp, startSlackApp } from "../../start-slack-app.js";
import { createBrowser, manyWorkspacesSettings } from "../many-workspaces.js";
import { type Front, installer, openStore, workplace, workspaceOf } from "./front.js";

interface Connection {
  readonly settingsOf: (slack: SlackEmulator) => Readonly<Record<string, string>>;
  /** Whether the app is there before it is allowed. */
  readonly byOAuth: boolean;
  readonly connect: (app: RunningApp, served: ServedSlack) => Promise<void>;
}

function overTheWire(name: string, { settingsOf, byOAuth, connect }: Connection): Front {
  return {
    name,
    open: async (people) => {
      const slack = createSlackEmulator({ ...workspaceOf(people), installed: !byOAuth });
      const served = await serveSlack(slack);
      const { storage, remove } = await openStore();
      let app: RunningApp | undefined;
      const install = async (): Promise<void> => {
        const config = readConfig({ SLACK_API_URL: served.apiUrl, PORT: "0", ...settingsOf(slack) });
        app = await startSlackApp(config, createDependencies(storage), () => undefined);
        await connect(app, served);
      };
      const close = async (): Promise<void> => {
        await served.close();
        await app?.stop();
        await remove();
      };
      return workplace({ slack, storage, install, close }, people);
    },
  };
}

export const socketMode = overTheWire("over Socket Mode", {
  settingsOf: ({ botToken, appToken }) => ({ SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken }),
  byOAuth: false,
  connect: () => Promise.resolve(),
});

export const http = overTheWire("over HTTP, installed by OAuth", {
  settingsOf: manyWorkspacesSettings,
  byOAuth: true,
  connect: async ({ address = "" }, served) => {
    await served.postTo(address);
    const { status, html } = await createBrowser(new URL(address).origin).install({ user: installer });
    if (status !== 200) throw new Error(`not installed: ${html}`);
  },
});
