// What people can act on in messages and on a home page: feedback, charts, menus, questions before an action.
import { describe, expect, test } from "vitest";
import { validateHome } from "./validate-home.js";
import { validateMessage } from "./validate-message.js";

const plain = (text: string) => ({ type: "plain_text", text });
const faultsOf = (...blocks: unknown[]) =>
  validateMessage({ text: "Area 5", blocks }).map(({ pointer, code }) => `${code} ${pointer}`);
const option = (value: string, more: object = {}) => ({ text: plain(value), value, ...more });

describe("actions", () => {
  test("a row holds buttons, menus, pickers and boxes, and a section one of them", () => {
    const elements = [
      { type: "button", action_id: "done", text: plain("Done"), style: "primary" },
      { type: "overflow", action_id: "more", options: [option("a", { url: "https://example.org/" }), option("b")] },
      { type: "datepicker", action_id: "due" },
      { type: "users_select", action_id: "owner" },
      { type: "checkboxes", action_id: "tick", options: [option("a")] },
    ];
    expect(faultsOf({ type: "actions", elements })).toEqual([]);
    expect(faultsOf(...elements.map((accessory) => ({ type: "section", text: plain("a"), accessory })))).toEqual([]);
    expect(faultsOf({ type: "section", text: plain("a"), accessory: { type: "plain_text_input" } })).toEqual([
      "unknown-type /blocks/0/accessory/type",
    ]);
  });

  test("an overflow menu has one to five items", () => {
    const menu = (count: number) => ({
      type: "actions",
      elements: [{ type: "overflow", options: Array.from({ length: count }, (_, index) => option(String(index))) }],
    });
    expect(faultsOf(menu(5))).toEqual([]);
    expect(faultsOf(menu(6))).toEqual(["too-many /blocks/0/elements/0/options"]);
  });

  test("a question before an action has its own limits", () => {
    const confirm = {
      title: plain("Sure?"),
      text: plain("It is gone then."),
      confirm: plain("Yes"),
      deny: plain("No"),
    };
    const button = (more: object) => ({
      type: "actions",
      elements: [{ type: "button", text: plain("Remove"), confirm: { ...confirm, ...more } }],
    });
    const at = "/blocks/0/elements/0/confirm";
    expect(faultsOf(button({}))).toEqual([]);
    expect(faultsOf(button({ title: plain("a".repeat(101)) }))).toEqual([`too-long ${at}/title/text`]);
    expect(faultsOf(button({ text: plain("a".repeat(301)) }))).toEqual([`too-long ${at}/text/text`]);
    expect(faultsOf(button({ confirm: plain("a".repeat(31)) }))).toEqual([`too-long ${at}/confirm/text`]);
    expect(faultsOf(button({ deny: plain("") }))).toEqual([`empty ${at}/deny/text`]);
  });

  test("files are handed in through modals", () => {
    const input = { type: "input", label: plain("Report"), element: { type: "file_input", action_id: "report" } };
    expect(faultsOf(input)).toEqual(["unknown-type /blocks/0/element/type"]);
    expect(validateHome({ type: "home", blocks: [input] })).toMatchObject([{ code: "unknown-type" }]);
  });
});

describe("feedback", () => {
  const pair = {
    type: "feedback_buttons",
    action_id: "feedback",
    positive_button: { text: plain("Good"), value: "good", accessibility_label: "This answer was good" },
    negative_button: { text: plain("Bad"), value: "bad" },
  };
  const trash = (action_id: string) => ({ type: "icon_button", icon: "trash", text: plain("Remove"), action_id });

  test("up to five buttons below an answer, in messages", () => {
    const row = (count: number) => ({
      type: "context_actions",
      elements: [pair, ...Array.from({ length: count - 1 }, (_, index) => trash(String(index)))],
    });
    expect(faultsOf(row(5))).toEqual([]);
    expect(faultsOf(row(6))).toEqual(["too-many /blocks/0/elements"]);
    expect(validateHome({ type: "home", blocks: [row(1)] })).toMatchObject([{ pointer: "/blocks/0/type" }]);
  });

  test("both answers have a value", () => {
    const { value: _, ...without } = pair.positive_button;
    expect(faultsOf({ type: "context_actions", elements: [{ ...pair, positive_button: without }] })).toEqual([
      "missing /blocks/0/elements/0/positive_button",
    ]);
  });
});

describe("charts", () => {
  const bars = (more: object = {}) => ({
    type: "data_visualization",
    title: "Areas",
    chart: {
      type: "bar",
      series: [{ name: "2023", data: [{ label: "1 Offentlighet", value: 41.5 }] }],
      axis_config: { categories: ["1 Offentlighet"], y_label: "Poeng" },
      ...more,
    },
  });
  const pie = (count: number) => ({
    type: "data_visualization",
    title: "Areas",
    chart: { type: "pie", segments: Array.from({ length: count }, (_, index) => ({ label: `${index}`, value: 1 })) },
  });

  test("two of them in a message", () => {
    expect(faultsOf(bars(), pie(12))).toEqual([]);
    expect(faultsOf(bars(), pie(2), bars())).toEqual(["too-many /blocks/2"]);
  });

  test("limits", () => {
    expect(faultsOf(pie(13))).toEqual(["too-many /blocks/0/chart/segments"]);
    expect(faultsOf({ ...pie(1), title: "a".repeat(51) })).toEqual(["too-long /blocks/0/title"]);
    const long = "a".repeat(21);
    const series = [{ name: "2023", data: [{ label: long, value: 1 }] }];
    expect(faultsOf(bars({ series, axis_config: { categories: [long] } }))).toEqual([
      "too-long /blocks/0/chart/series/0/data/0/label",
      "too-long /blocks/0/chart/axis_config/categories/0",
    ]);
  });

  test("every series has one value for every category, and a name of its own", () => {
    const at = "wrong-value /blocks/0/chart/series";
    expect(faultsOf(bars({ axis_config: { categories: ["1 Offentlighet", "2 Åpenhet"] } }))).toEqual([`${at}/0/data`]);
    const twice = { name: "2023", data: [{ label: "1 Offentlighet", value: 1 }] };
    expect(faultsOf(bars({ series: [twice, twice] }))).toEqual([`${at}/1/name`]);
    const alike = [{ name: "2023", data: [...twice.data, ...twice.data] }];
    expect(
      faultsOf(bars({ series: alike, axis_config: { categories: ["1 Offentlighet", "1 Offentlighet"] } })),
    ).toEqual(["duplicate /blocks/0/chart/axis_config/categories/1"]);
  });

  test("a slice is more than nothing, a bar may be less", () => {
    const slices = { type: "pie", segments: [{ label: "a", value: 0 }] };
    expect(faultsOf({ type: "data_visualization", title: "a", chart: slices })).toEqual([
      "wrong-value /blocks/0/chart/segments/0/value",
    ]);
    const below = [{ name: "2023", data: [{ label: "1 Offentlighet", value: -1 }] }];
    expect(faultsOf(bars({ series: below }))).toEqual([]);
    expect(faultsOf({ ...bars(), chart: { type: "radar" } })).toEqual(["unknown-type /blocks/0/chart/type"]);
  });
});

describe("metadata", () => {
  const faults = (metadata: unknown) =>
    validateMessage({ text: "a", metadata }).map(({ pointer, code }) => `${code} ${pointer}`);

  test("has a type and flat contents", () => {
    const items = [{ id: "a", done: true }];
    expect(
      faults({ event_type: "task", event_payload: { id: "T1", version: 7, place: { area: "5.2" }, items } }),
    ).toEqual([]);
    expect(faults({ event_payload: {} })).toEqual(["missing /metadata"]);
    expect(faults({ event_type: "task", event_payload: { deep: { deeper: {} } } })).toEqual([
      "wrong-type /metadata/event_payload/deep",
    ]);
  });
});
