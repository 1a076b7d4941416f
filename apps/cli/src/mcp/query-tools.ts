// Every query as a tool: what an assistant is told of it.
import type { Query } from "@kompass/answers";

interface ToolText {
  readonly title: string;
  readonly description: string;
}

/** In English, for assistants: a language model reads them to choose. */
export const queryTools: Readonly<Record<Query["kind"], ToolText>> = {
  score: {
    title: "Scores",
    description: "What areas, sub-areas or perspectives got, of how much, and where it stands.",
  },
  total: {
    title: "Total",
    description: "The total of all areas: printed scores added up, and the exact sum of the sub-areas.",
  },
  perspective: {
    title: "Perspectives",
    description: "What perspectives A to D got: printed area scores added up, and the exact sum.",
  },
  rank: {
    title: "Weakest and strongest",
    description:
      "Nodes of one level in order, by share of maximum, points lost or points; all of them, or without some.",
  },
  compare: {
    title: "Comparison",
    description: "Two or more nodes side by side, the difference, and what pulls the weaker down.",
  },
  filter: {
    title: "Threshold",
    description: "Nodes of one level below, above or between thresholds; all of them, or without some.",
  },
  aggregate: {
    title: "Taken together",
    description: "Average, median, sum or spread of nodes of a level, of named ones, or of the weakest or strongest.",
  },
  "what-if": {
    title: "What if",
    description: "What the total, a perspective or an area would be if other scores were different, and by how much.",
  },
  table: {
    title: "Context table",
    description:
      "Figures of the tables beside the scores: by year and service, sums, extremes, rises and falls, the unit.",
  },
  findings: {
    title: "Remarks",
    description: "Strengths, challenges and weaknesses of the report, quoted, or how many there are.",
  },
  topic: { title: "Topic", description: "The remarks of the report that speak of something, quoted word for word." },
  recommend: {
    title: "What to do",
    description:
      "The challenges and weaknesses to act on for a topic or node, quoted, with the points that can be gained; where to begin when neither is given.",
  },
  discrepancy: {
    title: "Does it add up?",
    description: "Sums, names and tables in which the source disagrees with itself.",
  },
  trend: { title: "Since last time", description: "What rose and fell since an earlier round, where one is loaded." },
  peers: { title: "Other municipalities", description: "Municipalities side by side, where others are loaded." },
  abbreviation: {
    title: "Abbreviation",
    description: "What an abbreviation stands for, as far as the source spells it out, and where it is used.",
  },
  "source-of": {
    title: "Where it stands",
    description: "Document, line and quote of what another query's answer rests on.",
  },
  method: { title: "Method", description: "What Kommunekompasset is, and how it is built up and scored." },
};
