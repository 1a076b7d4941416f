import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework } from "@kompass/model";
import { expect, test } from "vitest";
import { reportAsMarkdown } from "../formats/markdown.js";
import { nameOf, plan } from "../testing/written-plan.js";
import { caseFileTree } from "./case-file.js";

const framework = defineFramework(kommunekompasset2020);

test("the case file says what was adopted under which number, and what it rests on, word for word", () => {
  const tree = caseFileTree(plan, { framework, subject: "Testkommune", locale: "nn", nameOf, caseNumber: "33/26" });
  expect(reportAsMarkdown(tree, "nn")).toBe(`# Saksframlegg: oppfølging av Kommunekompasset i Testkommune

Saksnummer: 33/26

## Vedtekne tiltak

### Tiltak a

- Ansvarleg: Kari
- Frist: 1. mars 2026
- Plannivå: verksemdsplan
- Saksnummer: 33/26
- Vedteke av kommunestyret 20. januar 2026.

Dette byggjer tiltaket på:

> Poengsummen for 5.2 Medarbeidarane sitt fokus på service
>
> (Rapport, linje 961)

> Ingen verktøy
>
> (F5-V-01, Rapport, linje 1044)

## Tiltak som ikkje er tekne med

### =1+1

- Ansvarleg: enhetsleder
- Frist: 1. mars 2026
- Plannivå: verksemdsplan
- Grunngiving: Dekkes av kommuneplanen

Dette byggjer tiltaket på:

> Poengsummen for 5.2 Medarbeidarane sitt fokus på service
>
> (Rapport, linje 961)

> Ingen verktøy
>
> (F5-V-01, Rapport, linje 1044)
`);
});

test("another case number takes in nothing that was adopted under this one", () => {
  const { blocks } = caseFileTree(plan, { framework, subject: "T", locale: "nb", nameOf, caseNumber: "1/27" });
  expect(blocks.filter((block) => block.kind === "heading" && block.text === "Tiltak a")).toEqual([]);
});
