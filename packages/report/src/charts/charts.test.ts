// Charts show the card's figures, in words and in letters that are there.
import midtreGauldal2023 from "@kompass/example-midtre-gauldal-2023/assessment.json" with { type: "json" };
import { reviewAssessment } from "@kompass/findings";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, locales, nodesBelow, nodesOfLevel, parseAssessment } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { barChart } from "./bar-chart.js";
import { chartAsPng } from "./picture.js";
import { radarChart } from "./radar-chart.js";

const framework = defineFramework(kommunekompasset2020);
const assessment = parseAssessment(midtreGauldal2023);
const review = reviewAssessment(framework, assessment);
const areas = nodesOfLevel(framework, "area").map(({ ref }) => ref);
const belowFive = nodesBelow(framework, "5", "subarea").map(({ ref }) => ref);

const textsIn = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, spans = ""]) =>
    spans.replace(/<\/tspan>(?=<)/g, " ").replace(/<[^>]+>/g, ""),
  );

/** Corners of the filled shape, from the middle. */
const cornersOf = (svg: string): readonly number[] => {
  const d = /<path d="([^"]*)" fill="#1f5a92"/.exec(svg)?.[1] ?? "";
  return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => Math.hypot(Number(x), Number(y)));
};

describe.each(locales)("in %s", (locale) => {
  test("the radar says each area's figures in its picture and beside it", () => {
    const { svg, altText, lines, title } = radarChart(review, { refs: areas, locale });
    expect(lines).toHaveLength(8);
    expect({ title, lines, altText: altText.slice(0, 70) }).toMatchSnapshot();
    for (const line of lines) {
      expect(altText).toContain(line);
      expect(textsIn(svg)).toContain(line.replace(": ", " "));
    }
    expect(altText.length).toBeLessThanOrEqual(1_000);
  });

  test("bars say each sub-area's figures in their picture and beside it", () => {
    const { svg, altText, lines } = barChart(review, { refs: belowFive, locale });
    expect(lines).toHaveLength(5);
    expect({ lines, altText: altText.slice(0, 70) }).toMatchSnapshot();
    for (const line of lines) {
      const [name = "", written = ""] = line.split(": ");
      expect(textsIn(svg)).toContain(name);
      expect(textsIn(svg)).toContain(written);
    }
  });
});

test("a corner of the radar stands as far out as the share of its area", () => {
  const radii = cornersOf(radarChart(review, { refs: areas, locale: "nb" }).svg);
  const shares = [62, 77, 87, 68, 41, 67, 69, 84];
  expect(radii.map((radius) => Math.round((radius / 220) * 100))).toEqual(shares);
});

test("a score that no source prints says that it was computed; one that there is none of is left out", () => {
  const claims = assessment.claims.filter(({ target }) => target !== "3" && target !== "5" && !target.startsWith("5."));
  const partial = reviewAssessment(framework, { ...assessment, claims });
  const { lines } = radarChart(partial, { refs: areas, locale: "nb" });
  expect(lines).toHaveLength(7);
  expect(lines[2]).toMatch(/^3 .*, utregnet$/);
  expect(() => radarChart(partial, { refs: belowFive, locale: "nb" })).toThrow(RangeError);
  expect(() => barChart(partial, { refs: belowFive, locale: "nb" })).toThrow(RangeError);
});

describe("as a PNG", () => {
  const withText = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="9" y="40" font-family="Inter">${text}</text></svg>`;
  const drawn = async (text: string) => Buffer.from(await chartAsPng({ svg: withText(text) })).toString("base64");

  test("letters are there, each its own", async () => {
    const pictures = await Promise.all(["", "A", "Å", "Ø", "æ", "%", "\u{10FFFD}"].map(drawn));
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test.each(["radar", "bars"])("the %s is a picture with its texts", async (kind) => {
    const { svg } =
      kind === "radar"
        ? radarChart(review, { refs: areas, locale: "nb" })
        : barChart(review, { refs: areas, locale: "nb" });
    const png = await chartAsPng({ svg });
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const bare = await chartAsPng({ svg: svg.replace(/<text.*?<\/text>/g, "") });
    expect(png.length).toBeGreaterThan(bare.length * 1.5);
  });
});
