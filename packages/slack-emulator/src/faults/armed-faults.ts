// Faults that wait for the call or the delivery that they were armed for.
import { allFaults, type FaultName } from "./all-faults.js";
import type { CallFault, DeliveryFault, Fault } from "./fault.js";

export interface FaultOptions {
  /**
   * The Web API method ("response_url" for answers to response addresses), or of deliveries the event ("app_mention"),
   * the command ("/kompass") or the interaction ("block_actions"); without it every one that the fault can befall.
   */
  readonly of?: string;
  /** Which of these, counted from now; without it the next one, 1. */
  readonly nth?: number;
  /** How many in a row from then on; without it 1. */
  readonly times?: number;
  /** Of "slow-answer" how late, of "rate-limited" when to come again; without it 1. */
  readonly seconds?: number;
}

/** A fault that has happened. */
export interface Struck {
  readonly fault: FaultName;
  readonly of: string;
}

export interface ArmedFaults {
  /** The promise resolves when the fault happens for the first time. */
  arm(name: FaultName, options?: FaultOptions): { readonly struck: Promise<Struck> };
  onCall(method: string): { readonly fault: CallFault; readonly seconds: number } | undefined;
  onDelivery(name: string): DeliveryFault | undefined;
  struck(): readonly Struck[];
}

interface Armed {
  readonly fault: Fault & { readonly name: FaultName };
  readonly of: string | undefined;
  readonly seconds: number;
  readonly onStruck: (struck: Struck) => void;
  wait: number;
  left: number;
}

export function createArmedFaults(): ArmedFaults {
  const armed: Armed[] = [];
  const struck: Struck[] = [];

  const due = (befalls: Fault["befalls"], name: string): Armed | undefined => {
    const due = armed
      .filter((candidate) => candidate.fault.befalls === befalls && canBefall(candidate, name))
      .filter((candidate) => {
        candidate.wait -= 1;
        return candidate.wait <= 0 && candidate.left > 0;
      })
      .at(0);
    if (due === undefined) return undefined;
    due.left -= 1;
    const happened = { fault: due.fault.name, of: name };
    struck.push(happened);
    due.onStruck(happened);
    return due;
  };

  return {
    arm(name, { of, nth = 1, times = 1, seconds = 1 } = {}) {
      const { promise, resolve } = Promise.withResolvers<Struck>();
      const fault = allFaults.find((candidate) => candidate.name === name);
      if (fault !== undefined) armed.push({ fault, of, seconds, wait: nth, left: times, onStruck: resolve });
      return { struck: promise };
    },
    onCall(method) {
      const found = due("call", method);
      return found?.fault.befalls === "call" ? { fault: found.fault, seconds: found.seconds } : undefined;
    },
    onDelivery(name) {
      const found = due("delivery", name);
      return found?.fault.befalls === "delivery" ? found.fault : undefined;
    },
    struck: () => [...struck],
  };
}

function canBefall({ fault, of }: Armed, name: string): boolean {
  if (of !== undefined && of !== name) return false;
  return fault.befalls === "delivery" || (fault.methods?.includes(name) ?? true);
}
