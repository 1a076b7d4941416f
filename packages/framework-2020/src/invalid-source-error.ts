// What is wrong in the YAML sources, with every place.
import { type Fault, KompassError } from "@kompass/model";

export class InvalidSourceError extends KompassError {
  readonly code = "framework-2020/invalid-source";
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[], options?: ErrorOptions) {
    super(faults.map(({ pointer, message }) => `${pointer}: ${message}`).join("\n"), options);
    this.faults = faults;
  }
}
