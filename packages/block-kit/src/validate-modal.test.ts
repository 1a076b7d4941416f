// What a modal takes, at its limits and between its parts.
import { describe, expect, test } from "vitest";
import { limits } from "./limits.js";
import { validateHome } from "./validate-home.js";
import { validateModal } from "./validate-modal.js";

const plain = (text: string) => ({ type: "plain_text", text });
const input = (element: object, more: object = {}) => ({ type: "input", label: plain("Name"), element, ...more });
const textInput = { type: "plain_text_input", action_id: "name" };
const modal = (more: object = {}) => ({
  type: "modal",
  title: plain("New task"),
  submit: plain("Save"),
  blocks: [input(textInput)],
  ...more,
});
const faultsOf = (more: object) => validateModal(modal(more)).map(({ pointer, code }) => `${code} ${pointer}`);

test("a modal with every element is well", () => {
  const options = [
    { text: plain("One"), value: "1" },
    { text: plain("Two"), value: "2" },
  ];
  const blocks = [
    { type: "plain_text_input", multiline: true, min_length: 2, max_length: 10, initial_value: "" },
    { type: "datepicker", initial_date: "2026-02-28", placeholder: plain("When?") },
    { type: "timepicker", initial_time: "09:30", timezone: "Europe/Oslo" },
    { type: "users_select", initial_user: "U1" },
    { type: "multi_users_select", initial_users: ["U1", "U2"], max_selected_items: 3 },
    { type: "conversations_select", default_to_current_conversation: true, response_url_enabled: true },
    { type: "multi_conversations_select", filter: { include: ["public"], exclude_bot_users: true } },
    { type: "static_select", options, initial_option: options[0] },
    { type: "multi_static_select", option_groups: [{ label: plain("All"), options }], initial_options: options },
    { type: "radio_buttons", options, initial_option: options[1] },
    { type: "checkboxes", options: [{ text: { type: "mrkdwn", text: "*One*" }, value: "1" }] },
    { type: "file_input", filetypes: ["pdf"], max_files: 1 },
  ].map((element) => input({ action_id: element.type, ...element }, { block_id: element.type, optional: true }));
  expect(validateModal(modal({ blocks, callback_id: "", private_metadata: "", notify_on_close: true }))).toEqual([]);
});

describe("limits", () => {
  test.each([
    ["title", 24],
    ["submit", 24],
    ["close", 24],
  ])("%s", (field, most) => {
    expect(faultsOf({ [field]: plain("å".repeat(most)) })).toEqual([]);
    expect(faultsOf({ [field]: plain("å".repeat(most + 1)) })).toEqual([`too-long /${field}/text`]);
    expect(faultsOf({ [field]: plain("") })).toEqual([`empty /${field}/text`]);
  });

  test.each([
    ["callback_id", 255],
    ["external_id", 255],
    ["private_metadata", 3_000],
  ])("%s", (field, most) => {
    expect(faultsOf({ [field]: "a".repeat(most) })).toEqual([]);
    expect(faultsOf({ [field]: "a".repeat(most + 1) })).toEqual([`too-long /${field}`]);
  });

  test("100 blocks", () => {
    const dividers = (count: number) => Array.from({ length: count }, () => ({ type: "divider" }));
    expect(faultsOf({ blocks: dividers(100) })).toEqual([]);
    expect(faultsOf({ blocks: dividers(101) })).toEqual(["too-many /blocks"]);
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ text: plain("a"), value: String(index) }));
  test.each([
    ["static_select", limits.selectOptions.maximum],
    ["multi_static_select", limits.selectOptions.maximum],
    ["radio_buttons", limits.radioOptions.maximum],
    ["checkboxes", limits.checkboxOptions.maximum],
  ])("options of %s", (type, most) => {
    const withOptions = (count: number) => faultsOf({ blocks: [input({ type, options: many(count) })] });
    expect(withOptions(most)).toEqual([]);
    expect(withOptions(most + 1)).toEqual(["too-many /blocks/0/element/options"]);
    expect(withOptions(0)).toEqual(["too-few /blocks/0/element/options"]);
  });

  test("texts and values of options", () => {
    const option = (more: object) => [input({ type: "static_select", options: [{ ...many(1)[0], ...more }] })];
    const at = "/blocks/0/element/options/0";
    expect(faultsOf({ blocks: option({ text: plain("a".repeat(76)) }) })).toEqual([`too-long ${at}/text/text`]);
    expect(faultsOf({ blocks: option({ value: "a".repeat(151) }) })).toEqual([`too-long ${at}/value`]);
    expect(faultsOf({ blocks: option({ description: plain("a".repeat(76)) }) })).toEqual([
      `too-long ${at}/description/text`,
    ]);
    expect(faultsOf({ blocks: option({ text: { type: "mrkdwn", text: "a" } }) })).toEqual([
      `wrong-value ${at}/text/type`,
    ]);
  });
});

describe("what belongs together", () => {
  test("an input needs a button to hand it in", () => {
    const { submit: _, ...without } = modal();
    expect(validateModal(without)).toEqual([
      { pointer: "", code: "missing", message: "missing required field: submit", refused: true },
    ]);
    expect(validateModal({ ...without, blocks: [{ type: "divider" }] })).toEqual([]);
  });

  test("what is chosen from the start is one of the choices", () => {
    const options = [{ text: plain("One"), value: "1" }];
    const initial = { text: plain("Uno"), value: "1" };
    expect(faultsOf({ blocks: [input({ type: "static_select", options, initial_option: initial })] })).toEqual([
      "wrong-value /blocks/0/element/initial_option",
    ]);
    expect(faultsOf({ blocks: [input({ type: "checkboxes", options, initial_options: [initial] })] })).toEqual([
      "wrong-value /blocks/0/element/initial_options/0",
    ]);
  });

  test("a menu has options or groups of them, not both and not none", () => {
    expect(faultsOf({ blocks: [input({ type: "static_select" })] })).toEqual(["missing /blocks/0/element"]);
  });

  test("days and times are real ones", () => {
    expect(faultsOf({ blocks: [input({ type: "datepicker", initial_date: "2026-02-30" })] })).toEqual([
      "wrong-value /blocks/0/element/initial_date",
    ]);
    expect(faultsOf({ blocks: [input({ type: "timepicker", initial_time: "9:30" })] })).toEqual([
      "wrong-value /blocks/0/element/initial_time",
    ]);
  });

  test("one element takes the cursor", () => {
    const focused = input({ ...textInput, focus_on_load: true });
    expect(faultsOf({ blocks: [focused, input(textInput), focused] })).toEqual(["duplicate /blocks/2"]);
  });

  test("tables stand in messages and on home pages", () => {
    const table = { type: "table", rows: [[{ type: "raw_text", text: "a" }]] };
    expect(faultsOf({ blocks: [table] })).toEqual(["unknown-type /blocks/0/type"]);
    expect(validateHome({ type: "home", blocks: [table] })).toEqual([]);
    expect(validateHome({ type: "home", blocks: [{ type: "markdown", text: "a" }] })).toMatchObject([
      { pointer: "/blocks/0/type", message: "unsupported type: markdown" },
    ]);
  });

  test("files cannot be dispatched, and nothing unknown goes with a view", () => {
    const files = input({ type: "file_input", action_id: "files" }, { dispatch_action: true });
    expect(faultsOf({ blocks: [files] })).toEqual(["unknown-type /blocks/0/element/type"]);
    expect(faultsOf({ colour: "red" })).toEqual(["unknown-field "]);
    expect(validateModal({ type: "modal", blocks: [] })).toMatchObject([{ code: "missing", pointer: "" }]);
  });
});
