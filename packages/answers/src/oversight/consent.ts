// Whether a workspace lets a language model help: off until one of its administrators turns it on.

export interface Consent {
  /** What is sent goes to this host and no other: a model elsewhere needs a consent of its own. */
  readonly host: string;
  readonly model: string;
  /** The administrator who gave it. */
  readonly givenBy: string;
  readonly givenAt: Date;
}

export interface ConsentStore {
  readonly consentOf: (tenant: string) => Promise<Consent | undefined>;
  /** Takes the place of an earlier one. */
  readonly give: (tenant: string, consent: Consent) => Promise<void>;
  readonly withdraw: (tenant: string) => Promise<void>;
}

export const covers = (consent: Consent | undefined, asked: Pick<Consent, "host" | "model">): boolean =>
  consent?.host === asked.host && consent.model === asked.model;
