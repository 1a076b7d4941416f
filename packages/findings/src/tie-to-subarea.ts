// Which sub-area of its area a finding speaks of, as far as its words show it.
import { type Finding, type Framework, type Locale, type NodeRef, nodesBelow, textOfNode } from "@kompass/model";
import type { ReportedFinding } from "./review.js";
import { speaksOf } from "./speaks-of.js";
import { stemWords } from "./stem-words.js";

/** Words that point to sub-areas of one area: all of them have to be there. The fewer sub-areas, the more they say. */
interface Cue {
  readonly stems: readonly string[];
  readonly refs: ReadonlySet<NodeRef>;
  readonly weight: number;
}

/** A word of a title says less than a name or keyword: "development" stands in many a title. */
const titleWord = 0.6;
const enough = 1;
const lead = 1.3;

/** The cues that tell an area's sub-areas apart: other names and keywords whole, the words of titles each by itself. */
function cuesOf(framework: Framework, area: NodeRef, locale: Locale): readonly Cue[] {
  const cues = new Map<string, { readonly stems: readonly string[]; readonly refs: Set<NodeRef>; weight: number }>();
  for (const { ref } of nodesBelow(framework, area, "subarea")) {
    const text = textOfNode(framework, ref, locale);
    if (!text) continue;
    const add = (stems: readonly string[], weight: number) => {
      if (stems.length === 0) return;
      const key = stems.toSorted().join(" ");
      const cue = cues.get(key) ?? { stems, refs: new Set(), weight: 0 };
      cue.refs.add(ref);
      cue.weight = Math.max(cue.weight, weight * Math.sqrt(stems.length));
      cues.set(key, cue);
    };
    for (const stem of stemWords(text.title)) add([stem], titleWord);
    for (const name of [...text.aliases, ...text.keywords]) add(stemWords(name), 1);
  }
  return [...cues.values()];
}

function tie(finding: Finding, cues: readonly Cue[], subareas: number): ReportedFinding["subarea"] {
  const words = [...new Set(stemWords(finding.text))];
  const scores = new Map<NodeRef, { weight: number; readonly because: Set<string> }>();
  for (const { stems, refs, weight } of cues) {
    if (!stems.every((stem) => speaksOf(words, stem))) continue;
    const says = weight * Math.log((subareas + 1) / refs.size);
    for (const ref of refs) {
      const score = scores.get(ref) ?? { weight: 0, because: new Set() };
      score.weight += says;
      score.because.add(stems.join(" "));
      scores.set(ref, score);
    }
  }
  const [best, second] = [...scores].toSorted(([, a], [, b]) => b.weight - a.weight);
  if (!best || best[1].weight < enough || (second && best[1].weight < second[1].weight * lead)) return undefined;
  return { ref: best[0], basis: "inferred", because: [...best[1].because] };
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
