// Settings that cannot be used: one line each, for whoever starts the program.
import { KompassError } from "@kompass/model";

export interface ConfigFault {
  /** The variable, or the variables that belong together. */
  readonly setting: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

export class ConfigError extends KompassError {
  readonly code = "bot/config";
  readonly faults: readonly ConfigFault[];

  constructor(faults: readonly ConfigFault[]) {
    super(faults.map(({ setting, message }) => `${setting}: ${message}`).join("\n"));
    this.faults = faults;
  }

  /** Lines for standard error; never a value, since values are secrets. */
  get lines(): readonly string[] {
    return this.faults.map(({ setting, message }) => `error[${this.code}] ${setting}: ${message}`);
  }
}
