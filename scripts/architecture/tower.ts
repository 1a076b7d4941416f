// Who may import whom: the table of ARCHITECTURE.md as a constant.

/** What one workspace may import of ours: in its sources, and besides in its tests and build scripts. */
export interface Floor {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** The assessment that the product ships with: for apps and for tests. */
const example = "example-midtre-gauldal-2023";

/** Workspaces by the name behind `@kompass/`; a workspace that stands here not at all may import nothing. */
export const tower: Readonly<Record<string, Floor>> = {
  model: { sources: [], tests: [example, "framework-2020"] },
  "block-kit": { sources: [], tests: [] },
  "framework-2020": { sources: [], tests: ["model", example] },
  findings: { sources: ["model"], tests: ["framework-2020", example] },
  importers: { sources: ["model"], tests: ["framework-2020", example] },
  answers: { sources: ["findings", "model"], tests: ["framework-2020", example] },
  storage: { sources: ["findings", "model"], tests: [] },
  report: { sources: ["findings", "model"], tests: ["framework-2020", example] },
  "slack-emulator": { sources: ["block-kit"], tests: [] },
  bot: {
    sources: ["answers", "report", "findings", "importers", "storage", "framework-2020", "block-kit", "model", example],
    tests: ["slack-emulator"],
  },
  playground: { sources: ["bot", "slack-emulator", "storage", "block-kit"], tests: [] },
  cli: {
    sources: ["bot", "answers", "findings", "importers", "storage", "framework-2020", "model", example],
    tests: ["slack-emulator"],
  },
  bench: {
    sources: ["answers", "bot", "cli", "eval", "findings", "importers", "storage", "framework-2020", "model", example],
    tests: [],
  },
  eval: { sources: ["answers", "findings", "framework-2020", "model", example], tests: [] },
  [example]: { sources: [], tests: ["model", "framework-2020", "importers", "findings"] },
};
