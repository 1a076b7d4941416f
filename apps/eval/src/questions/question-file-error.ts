// A line of a file of questions that is none.
import { KompassError } from "@kompass/model";

export class QuestionFileError extends KompassError {
  readonly code = "eval/question-file";
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, fault: string) {
    super(`${file}:${line} ${fault}`);
    this.file = file;
    this.line = line;
  }
}
