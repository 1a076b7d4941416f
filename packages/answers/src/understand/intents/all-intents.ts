// Every kind of question that can be recognised.

import { readAbbreviation } from "./abbreviation.js";
import { readAggregate } from "./aggregate.js";
import { readCompare } from "./compare.js";
import { readDiscrepancy } from "./discrepancy.js";
import { readFilter } from "./filter.js";
import { readFindings } from "./findings.js";
import type { Intent } from "./intent.js";
import { readMethod } from "./method.js";
import { readPeers } from "./peers.js";
import { readPerspective } from "./perspective.js";
import { readRank } from "./rank.js";
import { readRecommend } from "./recommend.js";
import { readScore } from "./score.js";
import { createReadSourceOf } from "./source-of.js";
import { readTable } from "./table.js";
import { readTopic } from "./topic.js";
import { readTotal } from "./total.js";
import { readTrend } from "./trend.js";
import { readWhatIf } from "./what-if.js";

const plainIntents: readonly Intent[] = [
  readFilter,
  readAggregate,
  readWhatIf,
  readTable,
  readCompare,
  readRank,
  readDiscrepancy,
  readRecommend,
  readFindings,
  readAbbreviation,
  readTrend,
  readPeers,
  readPerspective,
  readTotal,
  readTopic,
  readScore,
  // Looks among all that people ask of the method: only where nothing else is as sure.
  readMethod,
];

export const allIntents: readonly Intent[] = [...plainIntents, createReadSourceOf(plainIntents)];
