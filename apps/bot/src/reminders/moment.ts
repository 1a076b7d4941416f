// Something that happens once, at a time.

export interface Moment {
  /** Always the same for the same thing, however often it is computed: what was sent under it is not sent again. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The first moment after an instant; `undefined` where there is none. */
export type NextMoment<Each extends Moment> = (after: number) => Each | undefined;
