// Whatever a server does wrong, it has a name, and the plain answer comes.
import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "../answer-question.js";
import { answerWithModel, type ModelSupport, type ModelUse } from "../answer-with-model.js";
import { exampleReview } from "../testing/example-review.js";
import { useScriptedServer } from "../testing/scripted-server.js";
import { withServer } from "../testing/serve-once.js";

const server = useScriptedServer();
const reviews = [exampleReview] as const;
const question = "Kan du blombre glarken for oss?";
const plain = answerQuestion(reviews, { question });

async function ask(support: Omit<ModelSupport, "observe">): Promise<readonly ModelUse["outcome"][]> {
  const uses: ModelUse[] = [];
  const answer = await answerWithModel(reviews, { question }, { ...support, observe: (use) => uses.push(use) });
  expect(answer).toEqual(plain);
  return uses.map(({ outcome }) => outcome);
}

describe("a status", () => {
  test.each([
    [400, "rejected"],
    [401, "unauthorised"],
    [403, "unauthorised"],
    [404, "rejected"],
    [409, "rejected"],
    [422, "rejected"],
    [429, "rate-limited"],
    [500, "server"],
    [502, "server"],
    [503, "server"],
  ])("%i", async (status, outcome) => {
    server.replies({ error: { message: "5.2 fikk 19 poeng" }, status });
    expect(await ask({ model: server.model() })).toEqual([outcome]);
    expect(server.sent()).toHaveLength(1);
  });
});

describe("a completion", () => {
  test.each([
    ["that ends at its length", { content: '{"query": null', finishReason: "length" }, "cut-off"],
    ["that is filtered", { content: "", finishReason: "content_filter" }, "refused"],
    ["without text", { content: "" }, "unreadable"],
    ["of blanks", { content: " \n" }, "unreadable"],
  ])("%s", async (_, reply, outcome) => {
    server.replies(reply);
    expect(await ask({ model: server.model() })).toEqual([outcome]);
  });
});

describe("bytes", () => {
  const json = { "content-type": "application/json" };
  const completion = (message: object) => JSON.stringify({ choices: [{ finish_reason: "stop", message }] });
  const listeners: readonly (readonly [name: string, listener: RequestListener, outcome: string])[] = [
    ["that are broken JSON", (_, response) => response.writeHead(200, json).end('{"choices": ['), "unreadable"],
    [
      "that are a page",
      (_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>19</h1>"),
      "unreadable",
    ],
    ["that are nothing", (_, response) => response.writeHead(200, json).end(), "unreadable"],
    ["that are null", (_, response) => response.writeHead(200, json).end("null"), "unreadable"],
    ["without choices", (_, response) => response.writeHead(200, json).end('{"choices": []}'), "unreadable"],
    ["of another shape", (_, response) => response.writeHead(200, json).end('{"choices": "19"}'), "unreadable"],
    [
      "that never end",
      (_, response) => {
        response.writeHead(200, json);
        const more = () => {
          while (response.writable && response.write("x".repeat(65_536)));
          if (response.writable) response.once("drain", more);
        };
        more();
      },
      "too-large",
    ],
    [
      "that refuse",
      (_, response) => response.writeHead(200, json).end(completion({ content: null, refusal: "No." })),
      "refused",
    ],
    [
      "that stop short",
      (_, response) => {
        response.writeHead(200, { ...json, "content-length": "1000" });
        response.write('{"choices"', () => response.destroy());
      },
      "cut-off",
    ],
    ["that never come", (request) => request.socket.destroy(), "unreachable"],
    [
      "from elsewhere",
      (_, response) => response.writeHead(307, { location: "http://127.0.0.1:9/v1/chat/completions" }).end(),
      "unreachable",
    ],
  ];
  test.each(listeners)("%s", async (_, listener, outcome) => {
    expect(await withServer(listener, (model) => ask({ model }))).toEqual([outcome]);
  });
});

describe("silence", () => {
  test("ends with the deadline", async () => {
    const deadline = new AbortController();
    server.keepsSilent(() => deadline.abort());
    expect(await ask({ model: server.model(), deadline: () => deadline.signal })).toEqual(["too-late"]);
  });

  test("ends with the deadline although the model does not heed it", async () => {
    const deadline = new AbortController();
    const deaf = {
      ...server.model(),
      reply: () => {
        deadline.abort();
        return new Promise<never>(() => undefined);
      },
    };
    expect(await ask({ model: deaf, deadline: () => deadline.signal })).toEqual(["too-late"]);
  });

  test("is not even waited for after the deadline", async () => {
    server.replies({ content: '{"query": null}' });
    expect(await ask({ model: server.model(), deadline: () => AbortSignal.abort() })).toEqual(["too-late"]);
    expect(server.sent()).toEqual([]);
  });
});

test("a server that is not there is unreachable", async () => {
  const model = await withServer(
    () => undefined,
    async (gone) => gone,
  );
  expect(await ask({ model })).toEqual(["unreachable"]);
});

test("a model that throws anything at all costs nobody an answer, nor does an observer", async () => {
  const model = { ...server.model(), reply: () => Promise.reject("19 poeng") };
  expect(await ask({ model })).toEqual(["unknown"]);
  const observe = () => {
    throw new Error("no");
  };
  expect(await answerWithModel(reviews, { question }, { model, observe })).toEqual(plain);
});
