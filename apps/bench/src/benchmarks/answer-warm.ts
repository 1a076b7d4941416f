// One answer in a running process, the questions in turn: kinds and languages as they come.
import { answerQuestion } from "@kompass/answers";
import { reviewAssessment } from "@kompass/findings";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, parseAssessment } from "@kompass/model";
import type { Benchmark } from "../benchmark.js";
import { readExampleAssessment } from "../example.js";

const questions = [
  "Hva er vårt svakeste delområde?",
  "Hvor mange poeng fikk vi på 7.3?",
  "Kva er styrkane våre innan leiing?",
  "Går regnestykket opp for område 2?",
  "Vilka områden ligger under 70 poäng?",
  "How did we do in total?",
  "What does the report say about sick leave?",
  "Compare area 3 and area 5",
  "Hvem eier Kommunekompasset?",
  "Hvordan scoret vi på 9.9?",
] as const;

export function answerWarm(): Benchmark {
  const framework = defineFramework(kommunekompasset2020);
  const review = reviewAssessment(framework, parseAssessment(JSON.parse(readExampleAssessment())));
  let turn = 0;
  return {
    name: "answer/warm",
    run: () => {
      turn += 1;
      return answerQuestion([review], { question: questions[turn % questions.length] ?? questions[0] });
    },
    baseline: null,
    under: 5,
  };
}
