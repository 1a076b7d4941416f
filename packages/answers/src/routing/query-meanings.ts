// What each kind of query asks for, told to a language model.
import type { Query } from "../query.js";

export const queryMeanings: Readonly<Record<Query["kind"], string>> = {
  score: 'what areas or sub-areas got, lack or can get; "why" when a reason is asked for or taken for granted',
  total: "the total of all areas",
  perspective: "what perspectives A to D got",
  rank: "the weakest or strongest nodes of a level, in order; within an area or perspective, or everywhere (null); except: nodes that are left out, or null",
  compare: "two or more named nodes side by side; why: what pulls the weaker down is asked for",
  filter:
    "the nodes of a level below, above or between limits that the question names; except: nodes that are left out, or null",
  aggregate: "the average, median, sum or spread (highest minus lowest) of several nodes",
  "what-if": "what the total, a perspective or an area would be if some nodes had other scores",
  table:
    "the table of changes in expenditure need beside the scores: figures by year and service, sums, extremes; columns by their Norwegian headers",
  findings: "strengths, challenges and weaknesses that the report names, for a node or everywhere (null)",
  topic: "what the report says about a subject that is no node; words: one to four words for the subject, in Norwegian",
  recommend: "what to do about a node or a subject, from what the report remarks",
  discrepancy: "whether sums, names or tables of the report agree with each other",
  trend: "what changed since an earlier round, where one is loaded; no refs for the whole",
  peers: "municipalities side by side, where others are loaded; no refs for the total",
  abbreviation: "what an abbreviation stands for; term: as it is written",
  "source-of": "where it stands: line and words of what the answer to another question rests on",
  method: "how Kommunekompasset works: a passage by its id, a node, its parts, its place in the source, maxima, counts",
};
