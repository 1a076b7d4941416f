// The container files hold what is there: paths, settings, commands and the program that starts.
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readConfig } from "../config/read-config.js";
import { settingsSchema } from "../config/settings.js";
import { secretKey } from "../testing/many-workspaces.js";

const root = join(import.meta.dirname, "../../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifestOf = (path: string) =>
  z
    .looseObject({
      name: z.string(),
      packageManager: z.string().default(""),
      files: z.array(z.string()).default([]),
      dependencies: z.record(z.string(), z.string()).default({}),
      devDependencies: z.record(z.string(), z.string()).default({}),
    })
    .parse(JSON.parse(read(path)));

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** The stages of the Containerfile, each with its instructions. */
const stages = read("Containerfile")
  .replaceAll(/^#.*\n/gm, "")
  .replaceAll(/\\\n\s*/g, "")
  .split(/^(?=FROM )/m)
  .filter((stage) => stage.trim() !== "")
  .map((stage) =>
    [...stage.matchAll(/^([A-Z]+) (.+)$/gm)].map(
      ([, word = "", rest = ""]): Instruction => ({ word, rest: rest.trim() }),
    ),
  );
const [build = [], run = []] = stages;
const all = (stage: readonly Instruction[], word: string) =>
  stage.filter((each) => each.word === word).map(({ rest }) => rest);
const commandOf = (stage: readonly Instruction[]) => z.array(z.string()).parse(JSON.parse(all(stage, "CMD")[0] ?? ""));
const imageEnvironment = Object.fromEntries(
  all(run, "ENV").flatMap((rest) => rest.split(/\s+/).map((pair) => pair.split("=") as [string, string])),
);

const composeSchema = z.strictObject({
  services: z.strictObject({
    kompass: z.looseObject({
      build: z.strictObject({ context: z.string(), dockerfile: z.string() }),
      env_file: z.string(),
      environment: z.record(z.string(), z.string()),
      ports: z.array(z.string()),
      volumes: z.array(z.string()),
      stop_grace_period: z.string(),
    }),
    postgres: z.looseObject({
      image: z.string(),
      environment: z.record(z.string(), z.string()),
      configs: z.array(z.strictObject({ source: z.string(), target: z.string() })),
      volumes: z.array(z.string()),
    }),
  }),
  configs: z.record(z.string(), z.strictObject({ content: z.string() })),
  volumes: z.record(z.string(), z.null()),
});
const compose = composeSchema.parse(parse(read("compose.yaml")));
const { kompass, postgres } = compose.services;

describe("Containerfile", () => {
  test("builds with the versions of the workspace", () => {
    const node = manifestOf("package.json").devDependencies.node ?? "";
    const [major] = node.replace(/^\D+/, "").split(".");
    expect([build[0]?.rest, run[0]?.rest]).toEqual([`node:${major}-slim AS build`, `node:${major}-slim`]);
    expect(all(build, "RUN")[0]).toBe(`npm install --global ${manifestOf("package.json").packageManager}`);
  });

  test("copies the sources, and then only what was deployed", () => {
    expect(all(build, "COPY")).toEqual([". ."]);
    const deployed = /deploy --prod (\S+)$/.exec(all(build, "RUN").at(-1) ?? "")?.[1];
    expect(all(run, "COPY")).toEqual([`--from=build ${deployed} ${deployed}`]);
    expect(all(run, "WORKDIR")).toEqual([deployed]);
    expect(all(run, "RUN").filter((command) => /install|build/.test(command))).toEqual([]);
  });

  test("leaves secrets and what was built here out of what it copies", () => {
    const ignored = read(".dockerignore").split("\n");
    expect(ignored).toEqual(expect.arrayContaining(["**/.env", "**/node_modules", "**/dist", "**/.kompass", ".git"]));
  });

  test("starts the built app, which the deployed package brings with it", () => {
    const deployed = /--filter (\S+) deploy/.exec(all(build, "RUN").at(-1) ?? "")?.[1];
    expect(all(build, "RUN").some((command) => command.includes(`--filter=${deployed} `))).toBe(true);
    const folder = globSync("{apps,packages}/*/package.json", { cwd: root }).find(
      (path) => manifestOf(path).name === deployed,
    );
    const { dependencies, files } = manifestOf(folder ?? "");
    expect(files).toEqual(["dist"]);
    expect(dependencies).toHaveProperty(["@kompass/bot"]);
    expect(manifestOf("apps/bot/package.json").files).toEqual(["dist"]);
    const [program, path = "", ...more] = commandOf(run);
    expect([program, more]).toEqual(["node", []]);
    const inWorkspace = path.replace("node_modules/@kompass/bot/", "apps/bot/");
    expect(inWorkspace).not.toBe(path);
    expect(existsSync(join(root, inWorkspace))).toBe(true);
  });

  test("runs as a user without rights, who owns the store's folder, and asks an address that there is", () => {
    expect(all(run, "USER")).toEqual(["node"]);
    const folder = imageEnvironment.KOMPASS_DATA_DIR;
    expect(all(run, "VOLUME")).toEqual([folder]);
    expect(all(run, "RUN")).toEqual([`mkdir ${folder} && chown node:node ${folder}`]);
    expect(all(run, "EXPOSE")).toEqual([imageEnvironment.PORT]);
    const asked = /PORT\}(\/\w+)/.exec(all(run, "HEALTHCHECK")[0] ?? "")?.[1];
    expect(read("apps/bot/src/operating/health-routes.ts")).toContain(`path: "${asked}"`);
  });

  test("sets nothing that the app does not know", () => {
    expect(Object.keys(imageEnvironment).filter((name) => !(name in settingsSchema.shape))).toEqual([]);
  });
});

describe("compose.yaml", () => {
  const password = "abc123";
  const filledIn = (text: string) => text.replaceAll(/\$\{KOMPASS_DATABASE_PASSWORD(:\?[^}]*)?\}/g, password);

  test("builds from the file that is there, and names every volume and config that it uses", () => {
    expect(existsSync(join(root, kompass.build.context, kompass.build.dockerfile))).toBe(true);
    const used = [...kompass.volumes, ...postgres.volumes].map((volume) => volume.split(":")[0]);
    expect(Object.keys(compose.volumes)).toEqual(used);
    expect(Object.keys(compose.configs)).toEqual(postgres.configs.map(({ source }) => source));
    expect(kompass.ports.every((port) => port.startsWith("127.0.0.1:"))).toBe(true);
  });

  test("gives the app settings that it takes, with those of the guide in .env", () => {
    const environment = Object.fromEntries(
      Object.entries({ ...imageEnvironment, ...kompass.environment }).map(([name, value]) => [name, filledIn(value)]),
    );
    expect(Object.keys(environment).filter((name) => !(name in settingsSchema.shape))).toEqual([]);
    const config = readConfig({
      SLACK_SIGNING_SECRET: "s",
      SLACK_CLIENT_ID: "1.2",
      SLACK_CLIENT_SECRET: "c",
      SLACK_STATE_SECRET: "state",
      KOMPASS_SECRET_KEY: secretKey,
      KOMPASS_PUBLIC_URL: "https://kompass.example",
      ...environment,
    });
    expect(config).toMatchObject({
      host: "0.0.0.0",
      port: 3000,
      store: { kind: "postgres", url: `postgres://kompass:${password}@postgres:5432/kompass` },
    });
  });

  test("makes the role that the store is tested with, and no superuser", () => {
    const [role, database] = filledIn(compose.configs.role?.content ?? "")
      .trim()
      .split("\n");
    const tested = /query\("(create role [^"]*)"\)/.exec(read("packages/storage/src/testing/postgres-server.ts"))?.[1];
    expect(role).toBe(`${tested?.replace("'kompass'", `'${password}'`)};`);
    expect(database).toBe("create database kompass owner kompass;");
    expect(postgres.environment).not.toHaveProperty("POSTGRES_USER");
    const [, major = "0"] = postgres.image.split(":");
    const least = /PostgreSQL (\d+) or newer/.exec(read("docs/operating.md"))?.[1];
    expect(Number(major)).toBeGreaterThanOrEqual(Number(least));
  });
});
