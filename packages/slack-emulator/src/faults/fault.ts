// What can go wrong between Slack and an app: one call or one delivery takes another course.
import type { Attempt, Failure, Route } from "../route.js";

export interface Circumstances {
  readonly seconds: number;
  /** Aborted when the app waits no more for the answer. */
  readonly signal: AbortSignal;
}

export interface CallFault<Name extends string = string> {
  readonly name: Name;
  readonly befalls: "call";
  /** The methods that it can befall; without it every one, answers to response addresses included. */
  readonly methods?: readonly string[];
  /** Stands for Slack's answer; `proceed` lets the workspace take the call. */
  answer(proceed: () => Promise<Response>, circumstances: Circumstances): Promise<Response>;
}

export interface DeliveryFault<Name extends string = string> {
  readonly name: Name;
  readonly befalls: "delivery";
  /** Stands for the route's attempt; `repeat` arranges one more as if this one had failed so. */
  attempt(attempt: Attempt, route: Route, repeat: (as: Failure) => void): Promise<Failure | undefined>;
}

export type Fault = CallFault | DeliveryFault;
