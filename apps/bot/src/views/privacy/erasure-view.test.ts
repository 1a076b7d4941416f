// The question before an erasure in every language, as Slack takes it.
import { validateMessage } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { expect, test } from "vitest";
import { erasureView } from "./erasure-view.js";

test.each(locales)("%s", (locale) => {
  const view = erasureView({ user: "U1", name: "Kari & <Ola>" }, locale);
  expect(validateMessage(view)).toEqual([]);
  expect(view).toMatchSnapshot();
});

test("a long name is cut where Slack takes no more", () => {
  expect(validateMessage(erasureView({ user: "U1", name: "Kari ".repeat(60) }, "sv"))).toEqual([]);
});
