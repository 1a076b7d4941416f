// Buttons that carry a question.
import { expect, test } from "vitest";
import { connect, general, people } from "../testing/connect.js";
import { answered, clarify } from "../testing/hand-made-answers.js";

const suggesting = ({ question }: { readonly question: string }) =>
  answered(`Svar på: ${question}`, { suggestions: ["Hvorfor er 5.2 svakt?", "Hva fikk vi på 5.3?"] });

test("a suggested question is asked in the same thread, and the reply says who asked what", async () => {
  const { slack, person, asked, replies } = await connect({ answer: suggesting });
  const { ts } = person.mention(general, "Hva er vårt svakeste delområde?");
  await slack.settled();
  slack.signIn(people.sv).click(replies()[0]?.ts ?? "", "ask:1");
  await slack.settled();
  expect(asked[1]).toEqual({
    question: "Hva fikk vi på 5.3?",
    context: ["Hva er vårt svakeste delområde?"],
    personLocale: "sv",
  });
  expect(replies()[1]).toMatchObject({
    thread_ts: ts,
    text: `<@${people.sv}> spurte: Hva fikk vi på 5.3?\nSvar på: Hva fikk vi på 5.3?`,
    blocks: [{ type: "context" }, { type: "header" }, {}, {}, {}, {}, {}],
  });
  expect(slack.snapshot().refused).toEqual([]);
});

test("a choice between two readings asks the question behind it", async () => {
  const { slack, person, asked, replies } = await connect({
    answer: ({ question }) =>
      question === "5"
        ? clarify("Mener du område 5 eller delområde 5.1?", ["Hva fikk vi på område 5?", "Hva fikk vi på 5.1?"])
        : answered(question),
  });
  person.say(person.directChannelId, "5");
  await slack.settled();
  person.click(replies()[0]?.ts ?? "", "ask:1");
  await slack.settled();
  expect(asked.map(({ question }) => question)).toEqual(["5", "Hva fikk vi på 5.1?"]);
});

test("a button under an answer that only one person sees is answered for that person alone", async () => {
  const { slack, person, asked, replies } = await connect({ answer: suggesting });
  person.command("/kompass", "Hva er vårt svakeste delområde?", general);
  await slack.settled();
  person.click(replies()[0]?.ts ?? "", "ask:0");
  await slack.settled();
  expect(asked[1]?.context).toEqual(["Hva er vårt svakeste delområde?"]);
  expect(replies()).toMatchObject([{ ephemeralFor: person.userId }, { ephemeralFor: person.userId }]);
  expect(slack.snapshot().refused).toEqual([]);
});

test("the buttons under help ask their questions", async () => {
  const { slack, person, asked, replies } = await connect();
  person.say(person.directChannelId, "hjelp");
  await slack.settled();
  person.click(replies()[0]?.ts ?? "", "ask:0");
  await slack.settled();
  expect(asked.map(({ question }) => question)).toEqual(["Hva er vårt svakeste delområde?"]);
});
