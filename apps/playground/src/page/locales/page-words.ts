// The words that the page itself says; what the bot says comes from the bot.

export interface PageWords {
  /** Link at the top of the page, for keyboards. */
  readonly skipToComposer: string;
  readonly loading: string;
  readonly connectionLost: string;
  /** What this place is, under the name. */
  readonly tagline: string;
  readonly conversations: string;
  readonly channels: string;
  readonly directMessages: string;
  readonly language: string;
  /** Who sits at the keyboard. */
  readonly youAre: (name: string) => string;
  /** That nothing leaves this machine. */
  readonly aboutThisPlace: string;
  readonly directWith: (app: string) => string;
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
