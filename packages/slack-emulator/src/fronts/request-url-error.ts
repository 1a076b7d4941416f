// An app whose request URL Slack would not take.

export class RequestUrlError extends Error {
  readonly code = "slack-emulator/request-url";
  readonly url: string;

  constructor(url: string) {
    super(`The app does not answer the challenge at ${url}`);
    this.url = url;
  }
}
