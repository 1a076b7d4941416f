// What people do with the app, the same over every way to Slack: all of it is there, and Slack refuses nothing.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Workplace } from "./testing/fronts/front.js";
import { inProcess } from "./testing/fronts/in-process.js";
import { http, socketMode } from "./testing/fronts/over-the-wire.js";
import { allScenarios } from "./testing/scenarios/all-scenarios.js";
import { askInChannel, saidByApp } from "./testing/scenarios/seen.js";

describe.concurrent.each([inProcess, socketMode, http])("$name", ({ open }) => {
  let shared: Workplace;

  beforeAll(async () => {
    shared = await open(allScenarios.length + 1);
    await shared.install();
  });

  afterAll(() => shared.close());

  test("install", async ({ onTestFinished }) => {
    const workplace = await open(1);
    onTestFinished(workplace.close);
    const stage = workplace.enter();
    expect(saidByApp(stage.slack.snapshot())).toEqual([]);
    await workplace.install();
    await askInChannel(stage, "Hva er svakest?", "3,3 av 20 poeng");
    expect(stage.slack.snapshot().refused).toEqual([]);
  });

  test.for(allScenarios)("$name", async ({ ownWorkspace, refusals = [], play }, { onTestFinished }) => {
    const workplace = ownWorkspace ? await open(1) : shared;
    if (ownWorkspace) {
      onTestFinished(workplace.close);
      await workplace.install();
    }
    const stage = workplace.enter();
    await play(stage);
    await stage.slack.settled();
    const { refused } = stage.slack.snapshot();
    expect(refused.filter(({ error }) => !refusals.includes(error))).toEqual([]);
  });
});
