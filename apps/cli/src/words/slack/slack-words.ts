// The words of `kompass slack`, for each language to fill in.

import type { EmulatorOnly } from "@kompass/bot/operators";

export interface SlackWords {
  /** `day` is "2026-11-30". */
  readonly invited: (day: string) => string;
  readonly botToken: (workspace: string) => string;
  readonly appToken: string;
  /** `problem` is Slack's name of it. */
  readonly refused: (setting: string, problem: string) => string;
  readonly scopes: string;
  readonly missingScopes: (scopes: string) => string;
  readonly unneededScopes: (scopes: string) => string;
  /** Before the place and the reason, which are Slack's. */
  readonly refusedMessage: (name: string) => string;
  readonly messages: (good: number, all: number) => string;
  /** The app's page and its windows. */
  readonly views: (good: number, all: number) => string;
  /** Before the list of surfaces. */
  readonly emulatorOnly: string;
  readonly surfaces: Readonly<Record<EmulatorOnly, string>>;
  readonly exported: (file: string, assessments: number) => string;
  readonly nothingKept: (workspace: string) => string;
}
