// A service of a municipality with its words in every language; the Bokmål table says which there are.
import type { nb } from "./nb.js";

export type Service = keyof typeof nb;

/** The first name of each is the one that answers say; a word may end in `*` (any ending). */
export type Services = Readonly<Record<Service, string>>;
