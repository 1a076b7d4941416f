import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openEmbeddedStorage } from "./embedded.js";
import { describeDeliveries } from "./testing/delivery-contract.js";
import { describeInstallations } from "./testing/installation-contract.js";
import { describeStorage } from "./testing/storage-contract.js";

const folder = mkdtempSync(join(tmpdir(), "kompass æ "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStorage("the embedded store", () => openEmbeddedStorage(folder));
describeDeliveries("the embedded store", () => openEmbeddedStorage(folder));
describeInstallations("the embedded store", () => openEmbeddedStorage(folder));
