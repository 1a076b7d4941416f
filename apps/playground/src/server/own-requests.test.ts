// Which requests are let in.
import { describe, expect, test } from "vitest";
import { assertOwnRequest, type Door } from "./own-requests.js";

const door: Door = { host: "127.0.0.1", localAddress: "127.0.0.1", localPort: 3000 };
const own = "127.0.0.1:3000";

function isLetIn(method: string, headers: Record<string, string>, at: Door = door): boolean {
  try {
    assertOwnRequest(method, headers, at);
    return true;
  } catch {
    return false;
  }
}

describe("hosts", () => {
  test.each(["127.0.0.1:3000", "localhost:3000", "LOCALHOST:3000"])("%s is this server", (host) => {
    expect(isLetIn("GET", { host })).toBe(true);
  });

  test.each([
    "example.org",
    "example.org:3000",
    "127.0.0.1",
    "127.0.0.1:3001",
    "localhost.example.org:3000",
    "[::1]:3000",
    "",
  ])("«%s» is not", (host) => {
    expect(isLetIn("GET", { host })).toBe(false);
  });

  test("a request without a host is refused", () => {
    expect(isLetIn("GET", {})).toBe(false);
  });

  test("a server that listens everywhere answers to the address that was called, and to no name", () => {
    const everywhere = { host: "0.0.0.0", localAddress: "::ffff:192.168.1.7", localPort: 3000 };
    expect(isLetIn("GET", { host: "192.168.1.7:3000" }, everywhere)).toBe(true);
    expect(isLetIn("GET", { host: "localhost:3000" }, everywhere)).toBe(false);
    expect(isLetIn("GET", { host: "rebound.example.org:3000" }, everywhere)).toBe(false);
  });

  test("an address of version 6 stands in brackets, and port 80 may be left out", () => {
    const six = { host: "::1", localAddress: "::1", localPort: 80 };
    for (const host of ["[::1]", "[::1]:80", "localhost"]) expect(isLetIn("GET", { host }, six)).toBe(true);
  });
});

describe("origins", () => {
  test("a request from the page itself may write", () => {
    expect(isLetIn("POST", { host: own, origin: `http://${own}` })).toBe(true);
  });

  test.each(["http://example.org", "https://127.0.0.1:3000", "http://127.0.0.1:3001", "http://localhost:3000", "null"])(
    "%s may neither write nor read",
    (origin) => {
      expect(isLetIn("POST", { host: own, origin })).toBe(false);
      expect(isLetIn("GET", { host: own, origin })).toBe(false);
    },
  );

  test("without an origin a request may read, since browsers send none then, but not write", () => {
    expect(isLetIn("GET", { host: own })).toBe(true);
    expect(isLetIn("HEAD", { host: own })).toBe(true);
    expect(isLetIn("POST", { host: own })).toBe(false);
  });
});
