// The printed scores of a real evaluation (Midtre Gauldal 2023), as numbers to build frameworks and assessments from.

/** Perspectives with their areas. */
export const publishedPerspectives: Readonly<Record<string, readonly string[]>> = {
  A: ["1", "2"],
  B: ["3", "4"],
  C: ["5", "6"],
  D: ["7", "8"],
};

/** Printed area scores, each of 100. */
export const publishedAreas: Readonly<Record<string, string>> = {
  "1": "62",
  "2": "77",
  "3": "87",
  "4": "68",
  "5": "41",
  "6": "67",
  "7": "69",
  "8": "84",
};

/** Printed sub-area scores with their maxima. */
export const publishedSubareas: Readonly<Record<string, readonly [printed: string, maximum: number]>> = {
  "1.1": ["10,0", 20],
  "1.2": ["5,0", 10],
  "1.3": ["20,0", 30],
  "1.4": ["6,7", 10],
  "1.5": ["19,8", 30],
  "2.1": ["8,0", 15],
  "2.2": ["25,0", 30],
  "2.3": ["18,4", 30],
  "2.4": ["21,7", 25],
  "3.1": ["8,7", 10],
  "3.2": ["35,3", 40],
  "3.3": ["25,3", 30],
  "3.4": ["17,3", 20],
  "4.1": ["13,3", 20],
  "4.2": ["15,5", 20],
  "4.3": ["14,0", 20],
  "4.4": ["15,3", 20],
  "4.5": ["9,5", 20],
  "5.1": ["6,7", 20],
  "5.2": ["3,3", 20],
  "5.3": ["6,7", 20],
  "5.4": ["15,3", 20],
  "5.5": ["8,7", 20],
  "6.1": ["13,3", 20],
  "6.2": ["15,3", 20],
  "6.3": ["18,0", 30],
  "6.4": ["20,0", 30],
  "7.1": ["13,0", 15],
  "7.2": ["26,3", 40],
  "7.3": ["23,3", 25],
  "7.4": ["6,7", 20],
  "8.1": ["17,7", 20],
  "8.2": ["27,3", 30],
  "8.3": ["13,3", 20],
  "8.4": ["25,6", 30],
};
