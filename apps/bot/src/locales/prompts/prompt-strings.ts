// What a person may want to say first, offered where they write to the app.
export interface PromptStrings {
  readonly title: string;
  readonly weakest: string;
  readonly total: string;
  /** `part` is an area, as `area` says it, or a sub-area: "5.2". */
  readonly result: (part: string) => string;
  readonly weaknesses: (part: string) => string;
  readonly area: (number: string) => string;
  readonly addsUp: (area: string) => string;
  readonly checklist: (subarea: string) => string;
}
