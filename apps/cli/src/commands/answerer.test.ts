// kompass ask --model: the model of the environment reads what the rules don't.

import { LLMock } from "@copilotkit/aimock";
import type { Answer } from "@kompass/answers";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { kompass, kompassJson } from "../testing/kompass.js";

const mock = new LLMock({ port: 0, host: "127.0.0.1", logLevel: "silent" });
const question = "Kan du blombre glarken for oss?";

beforeAll(async () => {
  await mock.start();
});
afterEach(() => {
  vi.unstubAllEnvs();
  mock.clearFixtures();
  mock.clearRequests();
});
afterAll(async () => {
  await mock.stop();
});

const set = (variables: Readonly<Record<string, string>>): void => {
  for (const name of ["KOMPASS_LLM_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"])
    vi.stubEnv(name, variables[name] ?? "");
};
const here = () => ({
  KOMPASS_LLM_MODEL: "scripted",
  OPENAI_API_KEY: "a-secret-key",
  OPENAI_BASE_URL: `${mock.url}/v1`,
});

test("what the rules don't read is read by the model", async () => {
  set(here());
  const query = { kind: "score", refs: ["5.2"], show: "points", why: false };
  mock.on({ predicate: () => true }, { content: JSON.stringify({ query }) });
  expect(await kompassJson<Answer>("ask", question, "--model")).toMatchObject({
    status: "answered",
    interpreter: "llm",
    answerRefs: ["5.2"],
  });
});

test("without --model nothing is sent", async () => {
  set(here());
  expect(await kompassJson<Answer>("ask", question)).toMatchObject({ status: "declined", interpreter: "rules" });
  expect(mock.getRequests()).toEqual([]);
});

test("a model that can't be asked is said in one line, beside the plain answer", async () => {
  set(here());
  mock.on({ predicate: () => true }, { error: { message: "a-secret-key is wrong" }, status: 401 });
  const { exitCode, printed, complained } = await kompass("ask", question, "--model", "--json");
  expect(exitCode).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ status: "declined", interpreter: "rules" });
  expect(complained).toBe("Språkmodellen kunne ikke brukes (unauthorised); dette er svaret uten den.\n");
});

test.each([
  [
    "no model",
    {},
    "error[cli/model-missing] --model: ingen språkmodell er valgt; sett KOMPASS_LLM_MODEL, og OPENAI_API_KEY eller OPENAI_BASE_URL\n",
  ],
  [
    "a model alone",
    { KOMPASS_LLM_MODEL: "x" },
    "error[cli/model-setting] OPENAI_API_KEY: mangler; sett den, eller sett OPENAI_BASE_URL til din egen tjener\n",
  ],
  [
    "no address",
    { KOMPASS_LLM_MODEL: "x", OPENAI_BASE_URL: "x" },
    "error[cli/model-setting] OPENAI_BASE_URL: må være en http- eller https-adresse; rett opp verdien\n",
  ],
])("%s is an error with exit code 2", async (_, variables, line) => {
  set(variables);
  const { exitCode, printed, complained } = await kompass("ask", question, "--model");
  expect([exitCode, printed, complained]).toEqual([2, "", line]);
});
