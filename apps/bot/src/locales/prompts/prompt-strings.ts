// What a person may want to say first, offered where they write to the app.
export interface PromptStrings {
  readonly title: string;
  readonly weakest: string;
  readonly total: string;
  readonly weaknesses: (area: string) => string;
  readonly addsUp: (area: string) => string;
  readonly checklist: (subarea: string) => string;
}
