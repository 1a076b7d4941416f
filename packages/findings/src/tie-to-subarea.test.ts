import { expect, test } from "vitest";
import { anAssessmentWith, serviceFramework } from "./testing/reviewed.js";
import { tieFindings } from "./tie-to-subarea.js";

function tiedTo(text: string): string | undefined {
  const { findings } = anAssessmentWith({}, [{ category: "challenge", text }]);
  return tieFindings(serviceFramework, findings, "nb")[0]?.subarea?.ref;
}

test.each([
  ["Har ikke en utskrevet servicepolicy", "1.1"],
  ["Kommunen har ikke noe system for å utdanne medarbeiderne i det gode brukermøtet", "1.2"],
  ["Gode nettsider, men mangler digitale skjemaer og chatbot", "1.3"],
  ["Innhente synspunkter gjennom brukerrådene", "1.4"],
])("the words of «%s» point to %s", (text, ref) => {
  expect(tiedTo(text)).toBe(ref);
});

test("words that fit no sub-area tie a finding to none", () => {
  expect(tiedTo("God økonomi over tid")).toBeUndefined();
});

test("words that fit several sub-areas alike tie a finding to none", () => {
  expect(tiedTo("Brukerråd og skjema")).toBeUndefined();
});

test("a tie is marked as inferred and says by which words", () => {
  const { findings } = anAssessmentWith({}, [{ category: "challenge", text: "Mangler opplæring i brukermøtet" }]);
  const [tied] = tieFindings(serviceFramework, findings, "nb");
  expect(tied?.subarea?.basis).toBe("inferred");
  expect(tied?.subarea?.because).toContain("brukermøt");
});
