// A report is read apart, and only as long and as large as it may be.
import { expect, test } from "vitest";
import { readReport } from "./read-report.js";

const text = (words: string) => new TextEncoder().encode(words);

test("what takes longer than it may is given up, and the next file is read all the same", async () => {
  const slow = readReport(text("Resultater"), "a.txt", { milliseconds: 0, megabytes: 256 });
  const next = readReport(text("Styrker\n• Ingen"), "b.txt");
  expect(await slow).toEqual({ is: "refused", reason: "too-heavy", formats: [] });
  expect(await next).toEqual({ is: "refused", reason: "nothing-found", formats: [] });
});

test("what takes more memory than it may ends its own thread alone", async () => {
  const large = text("1.1 Åpenhet 3,3 20\n".repeat(900_000));
  expect(await readReport(large, "a.txt", { milliseconds: 60_000, megabytes: 8 })).toMatchObject({
    is: "refused",
    reason: "too-heavy",
  });
});

test("reading ends when it is stopped, and the next file is read", async () => {
  const stopped = new AbortController();
  const reading = readReport(text("Resultater"), "a.txt", { signal: stopped.signal });
  const next = readReport(text("Styrker\n• Ingen"), "b.txt");
  stopped.abort();
  await expect(reading).rejects.toBe(stopped.signal.reason);
  expect(await next).toMatchObject({ is: "refused" });
});
