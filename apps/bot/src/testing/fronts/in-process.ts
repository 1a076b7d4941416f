// The app in the process of the emulator, without a port.
import { createSlackEmulator } from "@kompass/slack-emulator";
import { createApp } from "../../create-app.js";
import { createDependencies } from "../../create-dependencies.js";
import { createSingleInstallation } from "../../tenancy/single-installation.js";
import { type Front, openStore, workplace, workspaceOf } from "./front.js";

export const inProcess: Front = {
  name: "in process",
  open: async (people) => {
    const slack = createSlackEmulator(workspaceOf(people));
    const { storage, remove } = await openStore();
    let finish = async (): Promise<void> => undefined;
    const install = (): Promise<void> => {
      const { worker, finish: end } = createApp({
        receiver: slack.receiver,
        installations: createSingleInstallation(slack.botToken, { fetch: slack.fetch }),
        fetch: slack.fetch,
        dependencies: createDependencies(storage),
      });
      worker.start();
      finish = end;
      return Promise.resolve();
    };
    const close = async (): Promise<void> => {
      await finish();
      await remove();
    };
    return workplace({ slack, storage, install, close }, people);
  },
};
