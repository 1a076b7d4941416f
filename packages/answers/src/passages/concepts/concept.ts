// A concept is one thing with its words in every language; the Bokmål table says which there are.
import type { nb } from "./nb.js";

export type Concept = keyof typeof nb;

export type Concepts = Readonly<Record<Concept, string>>;
