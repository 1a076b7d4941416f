// The manifest asks for what the app needs, for nothing else, and in Slack's form.
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { calledByTheApp, heardByTheApp } from "../testing/heard-by-the-app.js";
import { slackManifestSchema } from "../testing/slack-manifest.js";
import { scopesOfEvents, scopesOfMethods } from "../testing/slack-scopes.js";
import { createManifest } from "./create-manifest.js";
import type { Feature } from "./feature.js";
import { features, featuresOf, scopesOf } from "./features.js";

const http = { kind: "http", publicUrl: "https://kompass.example", hasRotatingTokens: true } as const;
const [whole, plain] = [{ withThreads: true }, { withThreads: false }];
const listed = <Key extends "events" | "methods" | "commands">(key: Key, of = features): readonly string[] =>
  of.flatMap((feature) => feature[key] ?? []);

/** Bolt hears every "message.…" as "message". */
const heardAs = (event: string): string => event.replace(/^message\..*/, "message");

describe("features", () => {
  test("subscribe to every event that a listener hears, and to no other", () => {
    expect([...new Set(listed("events").map(heardAs))].toSorted()).toEqual(heardByTheApp().events.toSorted());
  });

  test("name every command and shortcut that a listener hears, and no other", () => {
    const { commands, shortcuts } = heardByTheApp();
    expect(listed("commands").toSorted()).toEqual(commands.toSorted());
    const ids = features.flatMap(({ shortcuts: own = [] }) => own.map(({ callbackId }) => callbackId));
    expect(ids.toSorted()).toEqual(shortcuts.toSorted());
  });

  test("name every method that the sources call, and no other", () => {
    expect([...new Set(listed("methods"))].toSorted()).toEqual(calledByTheApp());
  });

  test("know what Slack asks for each method and event", () => {
    expect(listed("methods").filter((method) => scopesOfMethods[method] === undefined)).toEqual([]);
    expect(listed("events").filter((event) => scopesOfEvents[event] === undefined)).toEqual([]);
  });

  const needs = ({
    methods = [],
    events = [],
    commands = [],
    shortcuts = [],
    fetchesFiles,
  }: Feature): (readonly string[])[] => [
    ...methods.map((method) => scopesOfMethods[method] ?? []),
    ...events.map((event) => scopesOfEvents[event] ?? []),
    ...[...commands, ...shortcuts].map(() => ["commands"]),
    ...(fetchesFiles ? [["files:read"]] : []),
  ];

  test.each([
    ["without threads", plain],
    ["with threads", whole],
  ])("have a scope for everything they need, %s", (_, extent) => {
    const granted = scopesOf(extent);
    const lacking = featuresOf(extent).flatMap((feature) =>
      needs(feature)
        .filter((anyOf) => anyOf.length > 0 && !anyOf.some((scope) => granted.includes(scope)))
        .map((anyOf) => `${feature.does}: needs ${anyOf.join(" or ")}`),
    );
    expect(lacking).toEqual([]);
  });

  test.each(features.map((feature) => [feature.does, feature] as const))(
    "%s: needs each scope it asks for",
    (_, feature) => {
      const needed = needs(feature).flat();
      expect((feature.scopes ?? []).filter((scope) => !needed.includes(scope))).toEqual([]);
    },
  );
});

describe.each(locales)("in %s", (locale) => {
  test.each([
    ["Socket Mode", { mode: { kind: "socket" }, locale, ...plain }],
    ["Socket Mode with threads", { mode: { kind: "socket" }, locale, ...whole }],
    ["HTTP", { mode: http, locale, ...plain }],
    ["HTTP with threads", { mode: http, locale, ...whole }],
  ] as const)("the manifest for %s is one that Slack takes", (_, options) => {
    const { error } = slackManifestSchema.safeParse(createManifest(options));
    expect(error?.issues).toBeUndefined();
  });
});

test("HTTP has addresses everywhere, Socket Mode nowhere", () => {
  const { settings, oauth_config, features: own } = createManifest({ mode: http, locale: "nb", ...plain });
  expect(settings.event_subscriptions.request_url).toBe("https://kompass.example/slack/events");
  expect(settings.interactivity.request_url).toBe("https://kompass.example/slack/events");
  expect(own.slash_commands[0]?.url).toBe("https://kompass.example/slack/events");
  expect(oauth_config.redirect_urls).toEqual(["https://kompass.example/slack/oauth_redirect"]);
  expect(settings).toMatchObject({
    socket_mode_enabled: false,
    token_rotation_enabled: true,
    org_deploy_enabled: true,
  });
  const socket = createManifest({ mode: { kind: "socket" }, locale: "nb", ...plain });
  expect(JSON.stringify(socket)).not.toContain("https://");
  expect(socket.settings).toMatchObject({ socket_mode_enabled: true, token_rotation_enabled: false });
});

test("the history of channels is read by nobody who has not asked for it", () => {
  expect(scopesOf(plain).filter((scope) => /^(channels|groups|mpim):history$/.test(scope))).toEqual([]);
  expect(scopesOf(whole)).toEqual(expect.arrayContaining(["channels:history", "groups:history"]));
});
