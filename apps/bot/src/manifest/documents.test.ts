// The guides say of every scope what needs it, and of every setting that it is there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { settingsSchema } from "../config/settings.js";
import { features, scopesOf } from "./features.js";

const read = (name: string) => readFileSync(join(import.meta.dirname, "../../../../docs", name), "utf8");

test("connecting-slack.md names every scope with the features that need it, and no other", () => {
  const rows = [...read("connecting-slack.md").matchAll(/^\| `([a-z_]+(?::[a-z]+)?)` \| (.*) \|$/gm)];
  expect(rows.map(([, scope, needs]) => [scope, needs])).toEqual(
    scopesOf({ withThreads: true }).map((scope) => {
      const needing = features.filter(({ scopes = [] }) => scopes.includes(scope));
      const only = needing.every(({ forThreads }) => forThreads) ? " (only with `--threads`)" : "";
      return [scope, needing.map(({ does }) => does).join("; ") + only];
    }),
  );
});

test("the two guides name every setting of the Slack app", () => {
  const guides = read("connecting-slack.md") + read("operating.md");
  const settings = Object.keys(settingsSchema.shape).filter(
    (name) => !/^(OPENAI_|KOMPASS_LLM|SLACK_API_URL)/.test(name),
  );
  expect(settings.filter((name) => !guides.includes(`\`${name}\``))).toEqual([]);
});
