// Whatever goes wrong while a report is brought and confirmed: it is taken into use once, or the person gets a word.
import { expect, test } from "vitest";
import { uploadOf } from "../testing/scenarios/upload.js";
import { tryFaults } from "../testing/try-faults.js";

const smallReport = "Resultater\n\n5.2 Medarbeidernes fokus på service 18,3 20\n";

/** Not once more what befalls other scenarios too. */
const tried = new Set([
  "users.info",
  "block_actions",
  "chat.postMessage",
  "chat.update",
  "views.open",
  "view_submission",
]);

test("upload and confirm", { timeout: 300_000 }, async () => {
  expect(await tryFaults(uploadOf(smallReport), tried)).toEqual([]);
});
