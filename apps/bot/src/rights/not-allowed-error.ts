// Somebody wanted what others may.
import { KompassError } from "@kompass/model";
import type { Level } from "./rights.js";

export class NotAllowedError extends KompassError {
  readonly code = "bot/not-allowed";
  readonly level: Level;
  /** Names of people and user groups that may; empty where it is the workspace's administrators. */
  readonly may: readonly string[];

  constructor(level: Level, may: readonly string[]) {
    super(`not allowed to ${level}`);
    this.level = level;
    this.may = may;
  }
}
