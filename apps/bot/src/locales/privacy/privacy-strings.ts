// The words about what is kept of people.
export interface PrivacyStrings {
  readonly fileTitle: string;
  /** Beside the file. */
  readonly yourData: string;
  /** Said where the file goes to the direct channel instead. */
  readonly sentDirectly: string;
  readonly whom: string;
  readonly erasing: (name: string) => string;
  readonly whatGoes: string;
  readonly whatStays: string;
  readonly erase: (name: string) => string;
  readonly confirm: string;
  readonly cancel: string;
  readonly erased: string;
}
