// Nothing to ask: no question is of the chosen kinds and languages.
import { KompassError } from "@kompass/model";

export class NoQuestionsError extends KompassError {
  readonly code = "eval/no-questions";

  constructor() {
    super("there is no question of these kinds and languages");
  }
}
