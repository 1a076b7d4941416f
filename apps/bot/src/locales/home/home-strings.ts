// The words of the app's own page.
export interface HomeStrings {
  readonly points: (points: string, maximum: string, share: string) => string;
  readonly total: string;
  /** How the total came about where the source prints none. */
  readonly sumOfAreas: string;
  readonly computed: string;
  readonly rounds: string;
  /** Beside the round whose scores the page shows. */
  readonly shownHere: string;
  /** Said to administrators. */
  readonly bringReport: string;
  readonly roundsHint: string;
  readonly asForAll: (name: string) => string;
  /** Under an answer to somebody who has chosen another round than the workspace's. */
  readonly answeredFrom: (own: string, ofWorkspace: string) => string;
  readonly areas: string;
  readonly weakestArea: string;
  readonly strongestArea: string;
  readonly weakest: string;
  readonly makeChecklist: (node: string) => string;
  readonly myItems: string;
  readonly nothingMine: string;
  readonly lateItems: string;
  readonly nothingLate: string;
  readonly moreItems: (count: number) => string;
  readonly language: string;
  readonly languageHint: string;
  readonly asInSlack: string;
  readonly administration: string;
  readonly administrationHint: string;
  readonly rights: string;
  readonly changeRights: string;
  /** Where everybody who was named is erased. */
  readonly rightsNobody: string;
  /** By the most that the reader may. */
  readonly youMay: Readonly<Record<"see" | "edit" | "decide", string>>;
  readonly settings: string;
  readonly files: string;
  readonly filesHint: string;
  readonly tertialReport: string;
  readonly caseFile: string;
  readonly assessmentAsJson: string;
  readonly planAsCsv: string;
  readonly planAsJson: string;
  readonly calendar: string;
  readonly ownCalendar: string;
  readonly exportMyData: string;
  readonly rightsModal: {
    readonly title: string;
    readonly save: string;
    readonly cancel: string;
    readonly introduction: string;
    readonly decide: string;
    readonly edit: string;
    readonly see: string;
    readonly administrators: string;
    readonly everyone: string;
    readonly named: string;
    readonly people: (level: string) => string;
    readonly groups: (level: string) => string;
    readonly nobodyNamed: string;
    readonly onlyMembers: string;
  };
  readonly settingsModal: {
    readonly title: string;
    readonly save: string;
    readonly cancel: string;
    readonly locale: string;
    readonly country: string;
    readonly countries: Readonly<Record<"NO" | "SE", string>>;
    readonly timeZone: string;
    readonly timeZoneHint: string;
    readonly quietFrom: string;
    readonly quietUntil: string;
    readonly digestChannel: string;
    readonly digestChannelHint: string;
    readonly digestDay: string;
    /** Monday first. */
    readonly days: readonly [string, string, string, string, string];
    readonly digestTime: string;
    readonly languageModel: string;
    /** What is sent where. */
    readonly languageModelHint: (to: { readonly host: string; readonly model: string }) => string;
    readonly modelOff: string;
    readonly modelOn: string;
    readonly unusable: string;
    readonly outsidersInChannel: string;
  };
}
