// The words of the pages that a person sees while installing.

interface PageWords {
  readonly title: string;
  readonly text: string;
}

export interface InstallWords {
  readonly install: PageWords & {
    readonly button: string;
    readonly permissions: string;
  };
  /** The app answers in the workspace from now on. */
  readonly installed: PageWords & { readonly open: string };
  readonly cancelled: PageWords;
  /** Too slow, another browser, or the same page a second time. */
  readonly outdated: PageWords;
  readonly notInvited: PageWords;
  readonly badInvitation: PageWords;
  readonly failed: PageWords;
  readonly again: string;
}

export type Outcome = Exclude<keyof InstallWords, "install" | "again">;
