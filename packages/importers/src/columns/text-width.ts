// How wide a piece of text is on paper, in average characters: approximate, since the text layer does not say the font.

/** Measures text; two ways exist because a text layer may come from proportional or from fixed-width type. */
export type TextMeasure = (text: string) => number;

/** Widths in percent of the font size, rounded, as sans-serif faces commonly have them. */
const widthOfCharacters: readonly (readonly [percent: number, characters: string])[] = [
  [22, "'’‘ijlI|.,:;!"],
  [28, ' ftr/\\()[]{}-“”"`'],
  [36, "*°"],
  [50, "cksvxyzJ?«»"],
  [56, "abdeghnopqu0123456789åäöéèüøL–$#_+=<>"],
  [63, "FTZ"],
  [67, "ABEKPSVXYÅÄ&"],
  [73, "CDHNRUw"],
  [78, "GOQØÖ"],
  [84, "mMæ%"],
  [96, "WÆ—…@"],
];

const averageCharacter = 50;
const widthByCharacter = new Map(
  widthOfCharacters.flatMap(([percent, characters]) => [...characters].map((character) => [character, percent])),
);

export const measureProportional: TextMeasure = (text) => {
  let percent = 0;
  for (const character of text) percent += widthByCharacter.get(character) ?? 56;
  return percent / averageCharacter;
};

export const measureFixed: TextMeasure = (text) => text.length;
