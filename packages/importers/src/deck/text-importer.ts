// The importer of text: the text layer of a report deck, or any other text, of which it takes what it can prove.
import { createHash } from "node:crypto";
import { type AssessmentDocument, documentSourceId, type Finding, parseAssessment } from "@kompass/model";
import { numberFindings } from "../decisions/number-findings.js";
import { settleFindings } from "../decisions/settle-findings.js";
import type { Imported, Importer, ReadOptions } from "../importer.js";
import { checkAssessment } from "../problems/check-assessment.js";
import { type Problem, problem } from "../problems/problem.js";
import { type DecodedText, decodeText } from "../text/decode-text.js";
import { formatOf, isJson } from "../text/file-format.js";
import { assessmentIdOf } from "./assessment-id.js";
import { checkEdition } from "./check-edition.js";
import { type ReadDeck, readDeck } from "./read-deck.js";

/** Formats that hold a report, each for an importer of its own; all other bytes are this one's to read or to refuse. */
const formatsOfOthers = new Set(["pdf", "pptx", "xlsx", "docx"]);
/** Below this a finding's category is worth a person's look. */
const doubtful = 0.7;

export const textImporter: Importer = {
  id: "txt",
  detects: (bytes) => !formatsOfOthers.has(formatOf(bytes) ?? "") && !isJson(bytes),
  read: (bytes, options) => {
    const decoded = decodeText(bytes);
    const deck = readDeck(decoded.text, options.framework, {
      subject: options.subject,
      period: options.period,
      fileName: options.title,
    });
    const settled = settleFindings(deck.findings, options.decisions ?? { decisions: [] });
    const findings = numberFindings(settled.findings);
    const assessment = assessmentOf(deck, findings, sourceOf(bytes, decoded, deck, options), options);
    const problems = [
      ...(decoded.encoding === "utf-8" ? [] : [problem("importers/older-encoding", { encoding: decoded.encoding })]),
      ...deck.problems,
      ...settled.problems,
      ...doubts(findings),
      ...checkEdition(options.framework, assessment.names),
      ...checkAssessment(options.framework, assessment),
    ];
    return { assessment, problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) } satisfies Imported;
  },
};

function sourceOf(bytes: Uint8Array, { text }: DecodedText, deck: ReadDeck, { title }: ReadOptions) {
  return {
    id: documentSourceId,
    title: title ?? "text",
    type: deck.findings.length > 0 ? "presentation" : "report",
    mediaType: "text/plain",
    digest: createHash("sha256").update(bytes).digest("hex"),
    textDigest: createHash("sha256").update(text).digest("hex"),
  };
}

function assessmentOf(
  deck: ReadDeck,
  findings: readonly Finding[],
  source: ReturnType<typeof sourceOf>,
  { id, framework }: ReadOptions,
): AssessmentDocument {
  const { subject, period, language, claims, names, tables, passages } = deck;
  return parseAssessment({
    schemaVersion: 1,
    id: id ?? assessmentIdOf(subject, period),
    subject: { kind: "municipality", name: subject },
    framework: { id: framework.id, version: framework.version },
    period,
    language,
    sources: [source],
    claims,
    names,
    findings,
    responses: [],
    tables,
    passages,
  });
}

function doubts(findings: readonly Finding[]): readonly Problem[] {
  const ids = findings.filter(({ confidence }) => confidence < doubtful).map(({ id }) => id);
  return ids.length === 0 ? [] : [problem("importers/doubtful-findings", { findings: ids })];
}
