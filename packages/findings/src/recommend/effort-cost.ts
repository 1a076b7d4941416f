// What an effort counts when actions are weighed against each other.
import type { Effort } from "../catalogue/action-catalogue.js";

/** Relative cost, for ordering and targets only: no amount of money or time. */
export const effortCost: Readonly<Record<Effort, number>> = { XS: 1, S: 2, M: 3, L: 5, XL: 8 };
