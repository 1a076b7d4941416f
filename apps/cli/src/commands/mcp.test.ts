// What an assistant sees: the protocol's own client against the built command line, over standard input and output.
import { fileURLToPath } from "node:url";
import { type CallToolResult, Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, expect, test } from "vitest";
import { queryTools } from "../mcp/query-tools.js";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const client = new Client({ name: "kompass-test", version: "1.0.0" });

beforeAll(() => client.connect(new StdioClientTransport({ command: process.execPath, args: [main, "mcp"] })));
afterAll(() => client.close());

async function call(name: string, args: Readonly<Record<string, unknown>>): Promise<CallToolResult> {
  return await client.callTool({ name, arguments: { ...args } });
}

test("every query is a tool that only reads, and so is a question in words", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual([...Object.keys(queryTools), "ask"].toSorted());
  expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
  expect(tools.filter(({ description }) => !description)).toEqual([]);
});

test("a query gives words, and the facts and citations they rest on", async () => {
  const { content, structuredContent } = await call("score", { refs: ["5.2"], show: "points", why: false });
  expect(content).toMatchObject([{ type: "text", text: expect.stringContaining("3,3 av 20 poeng") }]);
  expect(structuredContent).toMatchObject({
    status: "answered",
    answerRefs: ["5.2"],
    facts: expect.arrayContaining([expect.objectContaining({ value: 3.3, max: 20, basis: "declared" })]),
    citations: expect.arrayContaining([expect.objectContaining({ source: expect.objectContaining({ line: 961 }) })]),
  });
});

test("a question in words is answered in its language, and leans on the one before", async () => {
  const { structuredContent } = await call("ask", {
    question: "and the second weakest?",
    earlier: ["Which sub-area is our weakest?"],
  });
  expect(structuredContent).toMatchObject({ status: "answered", locale: "en" });
});

test("what is not there is declined, not invented", async () => {
  const { structuredContent } = await call("score", { refs: ["9.9"], show: "points", why: false });
  expect(structuredContent).toMatchObject({ status: "declined", facts: [] });
});

test("arguments that the schema has not are refused by name", async () => {
  const { isError, content } = await call("rank", { level: "department" });
  expect(isError).toBe(true);
  expect(JSON.stringify(content)).toContain("level");
});

test("assessment, scores and framework are resources", async () => {
  const { resources } = await client.listResources();
  expect(resources.map(({ uri }) => uri)).toEqual([
    "kompass://assessments/midtre-gauldal-2023",
    "kompass://assessments/midtre-gauldal-2023/scores",
    "kompass://frameworks/kommunekompasset-2020",
  ]);
  const [scores] = (await client.readResource({ uri: "kompass://assessments/midtre-gauldal-2023/scores" })).contents;
  const { nodes } = JSON.parse(scores && "text" in scores ? scores.text : "");
  expect(nodes).toContainEqual(expect.objectContaining({ id: "5.2", declared: 3.3, max: 20, line: 961 }));
  const [outline] = (await client.readResource({ uri: "kompass://frameworks/kommunekompasset-2020" })).contents;
  const framework = JSON.parse(outline && "text" in outline ? outline.text : "");
  expect(framework.nodes).toContainEqual(expect.objectContaining({ ref: "C", level: "perspective", max: 200 }));
});
