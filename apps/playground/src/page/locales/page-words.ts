// The words that the page itself says; what the bot says comes from the bot.

export interface PageWords {
  /** Link at the top of the page, for keyboards. */
  readonly skipToComposer: string;
  readonly skipToHome: string;
  readonly loading: string;
  readonly connectionLost: string;
  /** What this place is, under the name. */
  readonly tagline: string;
  readonly conversations: string;
  readonly channels: string;
  readonly directMessages: string;
  /** Above the choice of a person to be. */
  readonly youAre: string;
  /** What somebody is, beside being a colleague. */
  readonly roles: { readonly administrator: string; readonly guest: string; readonly stranger: string };
  /** That nothing leaves this machine. */
  readonly aboutThisPlace: string;
  readonly channelWith: (app: string) => string;
  readonly messagesIn: (conversation: string) => string;
  readonly welcome: { readonly title: string; readonly introduction: string };
  readonly suggestions: {
    readonly title: string;
    readonly show: string;
    /** Questions that the example can answer. */
    readonly questions: readonly string[];
  };
  readonly composer: {
    readonly label: (conversation: string) => string;
    readonly placeholder: string;
    readonly placeholderInChannel: (app: string) => string;
    readonly send: string;
    readonly keys: string;
    readonly notSent: string;
    readonly inThread: (beginning: string) => string;
    readonly leaveThread: string;
  };
  readonly message: {
    /** The badge beside the name of an app. */
    readonly app: string;
    readonly onlyYouSeeThis: string;
    readonly edited: string;
    readonly replyInThread: string;
    readonly repliesTo: (author: string) => string;
    readonly more: string;
    /** Steps of an answer that is being written. */
    readonly steps: string;
    readonly stop: string;
    readonly stepStates: Readonly<Record<"pending" | "in_progress" | "complete" | "error", string>>;
  };
  /** What the app does from anywhere. */
  readonly shortcuts: string;
  /** With the app, by their titles. */
  readonly sessions: string;
  readonly tabs: { readonly label: string; readonly home: string; readonly messages: string };
  /** The app has made no page of its own for this person. */
  readonly noHome: (app: string) => string;
  readonly files: {
    readonly attach: string;
    readonly notTaken: string;
    readonly download: (name: string) => string;
    /** In bytes. */
    readonly size: (bytes: number) => string;
  };
  /** Names of elements that the app has given none. */
  readonly elements: {
    readonly choose: string;
    readonly day: string;
    readonly time: string;
    readonly more: string;
  };
  /** Windows that the app opens. */
  readonly window: {
    readonly close: string;
    readonly closeAll: string;
    readonly back: string;
    readonly optional: string;
    readonly fillIn: string;
    readonly notSent: string;
  };
  readonly chart: {
    readonly category: string;
    readonly value: string;
    readonly share: string;
  };
  /** Somebody is at work: "Kompass" and what it says of itself, "is looking it up". */
  readonly atWork: (name: string, status: string) => string;
  readonly refused: {
    readonly title: string;
    readonly introduction: string;
    readonly hide: string;
  };
  readonly table: {
    readonly rows: (from: number, to: number, total: number) => string;
    readonly previous: string;
    readonly next: string;
  };
}
