// Which sub-area of its area a finding speaks of, as far as its words show it.
import { type Finding, type Framework, type Locale, type NodeRef, nodesBelow, textOfNode } from "@kompass/model";
import type { ReportedFinding } from "./review.js";
import { stemWords } from "./stem-words.js";

/** A stem that points to sub-areas of one area; the fewer it points to, the more it says. */
interface Cue {
  readonly stem: string;
  readonly refs: ReadonlySet<NodeRef>;
}

/** A part of a compound counts from this length on: "service" in "servicepolicy". */
const shortestPart = 6;
const enough = 0.9;
const lead = 1.4;

function speaksOf(word: string, stem: string): boolean {
  return word === stem || (stem.length >= shortestPart && word.includes(stem));
}

/** The cues that tell an area's sub-areas apart, from titles, other names and keywords in the language of the report. */
function cuesOf(framework: Framework, area: NodeRef, locale: Locale): readonly Cue[] {
  const refs = new Map<string, Set<NodeRef>>();
  for (const { ref } of nodesBelow(framework, area, "subarea")) {
    const text = textOfNode(framework, ref, locale);
    if (!text) continue;
    for (const stem of [text.title, ...text.aliases, ...text.keywords].flatMap(stemWords)) {
      refs.set(stem, (refs.get(stem) ?? new Set()).add(ref));
    }
  }
  return [...refs].map(([stem, found]) => ({ stem, refs: found }));
}

function tie(finding: Finding, cues: readonly Cue[], subareas: number): ReportedFinding["subarea"] {
  const words = new Set(stemWords(finding.text));
  const scores = new Map<NodeRef, { weight: number; because: string[] }>();
  for (const word of words) {
    const spoken = cues.filter(({ stem }) => speaksOf(word, stem));
    for (const { stem, refs } of spoken) {
      const weight = Math.log((subareas + 1) / refs.size) / spoken.length;
      for (const ref of refs) {
        const score = scores.get(ref) ?? { weight: 0, because: [] };
        score.weight += weight;
        score.because.push(stem);
        scores.set(ref, score);
      }
    }
  }
  const [best, second] = [...scores].toSorted(([, a], [, b]) => b.weight - a.weight);
  if (!best || best[1].weight < enough || (second && best[1].weight < second[1].weight * lead)) return undefined;
  return { ref: best[0], basis: "inferred", because: [...new Set(best[1].because)] };
}

/** The reported findings, each tied to the sub-area its words point to, if they point to one. */
export function tieFindings(
  framework: Framework,
  findings: readonly Finding[],
  locale: Locale,
): readonly ReportedFinding[] {
  const cues = new Map<NodeRef, readonly Cue[]>();
  return findings.map((finding) => {
    const known = cues.get(finding.area) ?? cuesOf(framework, finding.area, locale);
    cues.set(finding.area, known);
    return { ...finding, subarea: tie(finding, known, nodesBelow(framework, finding.area, "subarea").length) };
  });
}
