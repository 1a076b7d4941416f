import { expect, test } from "vitest";
import { fetchFile } from "./fetch-file.js";
import type { SharedFile } from "./shared-files.js";

const file: SharedFile = { name: "a.csv", size: 3, isExternal: false, address: "https://files.slack.com/a.csv" };

/** What a fetch was asked, and what it answers. */
async function fetched(given: Partial<SharedFile>, answer: () => Response, slackApiUrl?: string) {
  const asked: { readonly url: string; readonly init: RequestInit | undefined }[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push({ url: String(input), init });
    return Promise.resolve(answer());
  };
  return { asked, result: await fetchFile({ ...file, ...given }, { fetch, slackApiUrl, token: "xoxb-1" }) };
}
const abc = () => new Response("abc");

test("the bytes, with the token, without following anybody elsewhere", async () => {
  const { asked, result } = await fetched({}, abc);
  expect(result).toEqual({ is: "fetched", bytes: new TextEncoder().encode("abc") });
  expect(asked).toMatchObject([
    { url: file.address, init: { redirect: "manual", headers: { authorization: "Bearer xoxb-1" } } },
  ]);
});

test.each([
  ["https://example.org/a.csv"],
  ["https://files.slack.com.example.org/a.csv"],
  ["http://files.slack.com/a.csv"],
  ["https://files.slack.com:8443/a.csv"],
  [""],
])("no token goes to %s", async (address) => {
  expect(await fetched({ address }, abc)).toEqual({ asked: [], result: { is: "refused", reason: "foreign-address" } });
});

test("the Slack that the settings name is asked instead", async () => {
  const { result } = await fetched({ address: "http://127.0.0.1:4000/a.csv" }, abc, "http://127.0.0.1:4000/api/");
  expect(result.is).toBe("fetched");
});

test("what is not fetched is told: another address, a refusal, more bytes than were announced", async () => {
  const redirect = () => new Response(null, { status: 302, headers: { location: "https://example.org" } });
  const tooMuch = () => new Response(new Uint8Array(5_000_001));
  const broken = () => {
    throw new TypeError("the line broke");
  };
  const reasons = await Promise.all(
    [redirect, () => new Response("no", { status: 404 }), tooMuch, broken].map(
      async (answer) => (await fetched({}, answer)).result,
    ),
  );
  expect(reasons).toEqual(
    ["unreachable", "unreachable", "too-large", "unreachable"].map((reason) => ({ is: "refused", reason })),
  );
  expect((await fetched({ size: 5_000_001 }, abc)).asked).toEqual([]);
});
