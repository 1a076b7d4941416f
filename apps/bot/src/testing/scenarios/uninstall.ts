// A workspace that removes the app takes what tells of its people with it.
import { expect, vi } from "vitest";
import type { Scenario } from "./scenario.js";
import { askDirectly, noWindow, saidByApp, windowWith } from "./seen.js";

export const uninstall: Scenario = {
  name: "uninstall",
  ownWorkspace: true,
  refusals: ["account_inactive"],
  play: async (stage) => {
    const { slack, storage, person, bring } = stage;
    const tenant = slack.snapshot().team.id;
    const known = () => storage.inTenant(tenant, ({ people }) => people.known(person.userId));
    const { ts, blocks } = await askDirectly(stage, "Hva er svakest?", "3,3 av 20 poeng");
    const [choice = ""] = /\{[^{}]*vote[^{}]*down[^{}]*\}/.exec(JSON.stringify(blocks).replaceAll('\\"', '"')) ?? [];
    await bring(() => person.click(ts, "feedback", { choice }), windowWith(stage, "Hva var galt?"));
    await bring(() => person.submitModal(), noWindow(stage));
    expect(await known()).toBeDefined();
    expect(slack.snapshot().refused).toEqual([]);
    const said = saidByApp(slack.snapshot()).length;
    slack.uninstallApp();
    await vi.waitFor(async () => expect(await known()).toBeUndefined(), { timeout: 20_000, interval: 20 });
    person.say(person.directChannelId, "Hva er sterkest?");
    await slack.settled();
    expect(saidByApp(slack.snapshot())).toHaveLength(said);
  },
};
