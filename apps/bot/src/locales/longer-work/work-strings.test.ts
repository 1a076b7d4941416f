// What is said of work, in every language and as Slack takes it.
import { validateMessage } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { expect, test } from "vitest";
import { plainView } from "../../views/plain-view.js";
import { workStringsOf } from "./work-strings-of.js";

test.each(locales)("%s", (locale) => {
  const { steps, done, stopped } = workStringsOf(locale);
  for (const message of [plainView(done), plainView(stopped)]) expect(validateMessage(message)).toEqual([]);
  const titles = Object.values(steps).map((title) => (typeof title === "string" ? title : title("rapport.pdf")));
  expect([...titles, done, stopped]).toMatchSnapshot();
});
