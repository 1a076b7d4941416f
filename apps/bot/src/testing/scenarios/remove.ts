// A report that was taken into use and is removed again leaves the workspace with the example.
import type { Scenario } from "./scenario.js";
import { askDirectly, saidByApp } from "./seen.js";
import { upload } from "./upload.js";

export const remove: Scenario = {
  name: "upload, confirm and remove",
  ownWorkspace: true,
  play: async (stage) => {
    await upload.play(stage);
    const { person, bring } = stage;
    const { ts, blocks } = await askDirectly(stage, "fjern evalueringen", "Nordvik 2031");
    const [action = ""] = /assessment:remove:[\w-]+/.exec(JSON.stringify(blocks)) ?? [];
    await bring(
      () => person.click(ts, action),
      (workspace) => saidByApp(workspace).find(({ text }) => text.includes("Nordvik 2031 er fjernet")),
    );
    await askDirectly(stage, "Hva fikk vi på 5.2?", "fikk 3,3 av 20 poeng");
  },
};
