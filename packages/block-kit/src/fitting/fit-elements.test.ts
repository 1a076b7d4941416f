// What becomes of elements, inputs and charts that do not fit.
import { expect, test } from "vitest";
import type { Block } from "../block.js";
import { fitBlocks } from "./fit-blocks.js";
import { fitHome, fitModal } from "./fit-view.js";

const plain = (text: string) => ({ type: "plain_text" as const, text });
const option = (value: string) => ({ text: plain(`Choice ${value}`), value });
const actions = (...elements: Extract<Block, { type: "actions" }>["elements"]): Block => ({
  type: "actions",
  elements,
});

test("options end early, and what was chosen among the lost ones is chosen no more", () => {
  const options = Array.from({ length: 12 }, (_, index) => option(String(index)));
  const [fitted] = fitBlocks([actions({ type: "checkboxes", options, initial_options: [option("3"), option("11")] })]);
  expect(fitted).toEqual(
    actions({ type: "checkboxes", options: options.slice(0, 10), initial_options: [option("3")] }),
  );
});

test("a chosen option is called what it is called after fitting", () => {
  const long = { ...option("1"), text: plain("Medvirkning ".repeat(10)) };
  const [fitted] = fitBlocks([actions({ type: "static_select", options: [long], initial_option: long })]);
  const cut = { ...long, text: plain("Medvirkning Medvirkning Medvirkning Medvirkning Medvirkning Medvirkning…") };
  expect(fitted).toEqual(actions({ type: "static_select", options: [cut], initial_option: cut }));
});

test("an option whose value does not fit, or stands twice, goes", () => {
  const options = [option("a"), option("x".repeat(151)), option("a"), option("b")];
  expect(fitBlocks([actions({ type: "overflow", options })])).toEqual([
    actions({ type: "overflow", options: [option("a"), option("b")] }),
  ]);
});

test("an action goes with a question that cannot be asked", () => {
  const confirm = { title: plain("Sure?"), text: plain(""), confirm: plain("Yes"), deny: plain("No") };
  const remove = { type: "button" as const, text: plain("Remove"), action_id: "remove", confirm };
  expect(fitBlocks([actions(remove), { type: "divider" }])).toEqual([{ type: "divider" }]);
});

test("a third chart goes, and one whose labels are alike once cut", () => {
  const bars = (...categories: string[]): Block => ({
    type: "data_visualization",
    title: "Areas",
    chart: {
      type: "bar",
      series: [{ name: "2023", data: categories.map((label) => ({ label, value: 1 })) }],
      axis_config: { categories },
    },
  });
  const well = bars("1 Offentlighet");
  expect(fitBlocks([well, bars("Medarbeidere og organisasjon", "Medarbeidere og organisering"), well, well])).toEqual([
    well,
    well,
  ]);
});

test("a home page leaves out what stands in messages alone, and says so", () => {
  const notice: Block = { type: "context", elements: [plain("The rest is in the message.")] };
  const blocks: Block[] = [
    { type: "header", text: plain("Home") },
    { type: "markdown", text: "**41** of 100" },
  ];
  expect(fitHome({ type: "home", callback_id: "home", blocks }, notice)).toEqual({
    type: "home",
    callback_id: "home",
    blocks: [{ type: "header", text: plain("Home") }, notice],
  });
});

test("the words of a modal end with the last whole word", () => {
  const view = { type: "modal" as const, title: plain("Lag en oppgave av meldingen"), blocks: [] };
  expect(fitModal(view).title.text).toBe("Lag en oppgave av…");
});
