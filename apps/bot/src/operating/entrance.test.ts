// Who is at the door while answers are computed.
import { Server } from "node:net";
import { expect, test } from "vitest";
import { answered } from "../testing/hand-made-answers.js";
import { createEntrance } from "./entrance.js";

const question = { question: "Totalt?", context: [], personLocale: "nb" } as const;

/** One connection with each turn of the loop, as Node lets them in. */
function door(waiting: number) {
  const server = new Server();
  const entrance = createEntrance();
  entrance.watch(server);
  let left = waiting;
  const comeIn = (): void => {
    if (left === 0) return;
    left -= 1;
    server.emit("connection");
    setImmediate(comeIn);
  };
  comeIn();
  const answer = entrance.answerBeside(() => answered(`${left} wait`));
  const ask = async () => {
    const said = await answer(question, [] as never);
    return said.status === "answered" ? said.text : said.status;
  };
  return { ask, close: () => (left = 0) };
}

test("everybody at the door comes in before the next answer is computed", async () => {
  const { ask } = door(64);
  expect(await Promise.all([ask(), ask()])).toEqual(["0 wait", "0 wait"]);
});

test("where nobody comes an answer waits for nothing", async () => {
  const { ask } = door(0);
  let hasTurned = false;
  setImmediate(() => {
    hasTurned = true;
  });
  await ask();
  expect(hasTurned).toBe(false);
});

test("however many come, answers go on", async () => {
  const { ask, close } = door(Number.POSITIVE_INFINITY);
  expect(await Promise.all([ask(), ask()])).toEqual(["Infinity wait", "Infinity wait"]);
  close();
});
