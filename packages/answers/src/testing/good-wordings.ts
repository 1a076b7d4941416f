// Rewordings that say the same as the plain sentence: each must be let through.
import type { Locale } from "@kompass/model";

/** By question and plain sentence; marks as they are sent. */
export const goodWordings: Readonly<
  Record<Locale, readonly (readonly [question: string, plain: string, wordings: readonly string[]])[]>
> = {
  nb: [
    [
      "score",
      "{{N1}} fikk {{F1}}, [S1].",
      [
        "På {{N1}} fikk vi {{F1}} ([S1]).",
        "På {{N1}} oppnådde dere {{F1}}, ifølge [S1].",
        "{{N1}} endte på {{F1}}, se [S1].",
        "Ifølge [S1] fikk vi {{F1}} på {{N1}}.",
        "I rapporten har {{N1}} {{F1}}, [S1].",
      ],
    ],
    [
      "score",
      "Det mangler {{F2}} på full poengsum.",
      ["Her mangler {{F2}} på full poengsum.", "Vi mangler altså {{F2}} til full poengsum."],
    ],
    [
      "weakest",
      "Svakest er {{N1}} med {{F1}}, [S1].",
      ["{{N1}} er svakest med {{F1}} ([S1]).", "Det svakeste er {{N1}} med {{F1}}, se [S1]."],
    ],
    [
      "perspective",
      "{{N1}} har {{F1}}: summen av de oppgitte områdepoengene.",
      ["{{N1}} fikk {{F1}}: summen av de oppgitte områdepoengene."],
    ],
    ["perspective", "Delområdene gir {{F2}} til sammen.", ["Her gir delområdene {{F2}} sammenlagt."]],
    [
      "total",
      "Legger vi sammen delområdene i stedet, blir det {{F3}}.",
      ["Når vi legger sammen delområdene i stedet, blir det {{F3}}."],
    ],
    ["weaknesses", "Rapporten nevner {{F1}} for {{N1}}:", ["For {{N1}} nevner rapporten {{F1}}:"]],
  ],
  nn: [
    [
      "score",
      "{{N1}} fekk {{F1}}, [S1].",
      [
        "På {{N1}} fekk vi {{F1}} ([S1]).",
        "På {{N1}} oppnådde de {{F1}}, ifølgje [S1].",
        "{{N1}} enda på {{F1}}, sjå [S1].",
        "Ifølgje [S1] fekk vi {{F1}} på {{N1}}.",
      ],
    ],
    [
      "score",
      "Det manglar {{F2}} på full poengsum.",
      ["Her manglar {{F2}} på full poengsum.", "Vi manglar altså {{F2}} til full poengsum."],
    ],
    [
      "weakest",
      "Svakast er {{N1}} med {{F1}}, [S1].",
      ["{{N1}} er svakast med {{F1}} ([S1]).", "Det svakaste er {{N1}} med {{F1}}, sjå [S1]."],
    ],
    [
      "perspective",
      "{{N1}} har {{F1}}: summen av dei oppgitte områdepoenga.",
      ["{{N1}} fekk {{F1}}: summen av dei oppgitte områdepoenga."],
    ],
    [
      "total",
      "Legg vi saman delområda i staden, blir det {{F3}}.",
      ["Når vi legg saman delområda i staden, blir det {{F3}}."],
    ],
  ],
  sv: [
    [
      "score",
      "{{N1}} fick {{F1}}, [S1].",
      [
        "På {{N1}} fick vi {{F1}} ([S1]).",
        "På {{N1}} uppnådde ni {{F1}}, enligt [S1].",
        "{{N1}} landade på {{F1}}, se [S1].",
        "Enligt [S1] fick vi {{F1}} på {{N1}}.",
      ],
    ],
    [
      "score",
      "Det saknas {{F2}} till full poäng.",
      ["Här saknas {{F2}} till full poäng.", "Vi saknar alltså {{F2}} till full poäng."],
    ],
    [
      "weakest",
      "Svagast är {{N1}} med {{F1}}, [S1].",
      ["{{N1}} är svagast med {{F1}} ([S1]).", "Det svagaste är {{N1}} med {{F1}}, se [S1]."],
    ],
    [
      "perspective",
      "{{N1}} har {{F1}}: summan av de angivna områdespoängen.",
      ["{{N1}} fick {{F1}}: summan av de angivna områdespoängen."],
    ],
    [
      "total",
      "Lägger vi i stället ihop delområdena blir det {{F3}}.",
      ["När vi lägger i stället ihop delområdena blir det {{F3}}."],
    ],
  ],
  en: [
    [
      "score",
      "{{N1}} got {{F1}}, [S1].",
      [
        "On {{N1}} we got {{F1}} ([S1]).",
        "{{N1}} received {{F1}}, according to [S1].",
        "In the report, {{N1}} achieved {{F1}} ([S1]).",
        "You earned {{F1}} on {{N1}}, see [S1].",
        "According to [S1], we got {{F1}} for {{N1}}.",
      ],
    ],
    [
      "score",
      "That is {{F2}} short of the maximum.",
      ["It is {{F2}} short of the maximum.", "Here we are {{F2}} short of the maximum."],
    ],
    [
      "weakest",
      "The weakest is {{N1}} with {{F1}}, [S1].",
      ["{{N1}} is the weakest with {{F1}} ([S1]).", "Our weakest is {{N1}} with {{F1}}, see [S1]."],
    ],
    [
      "perspective",
      "The sub-areas add up to {{F2}}.",
      ["Here the sub-areas add up to {{F2}}.", "Our sub-areas add up to {{F2}}."],
    ],
    ["total", "Adding up the sub-areas instead gives {{F3}}.", ["Adding up our sub-areas instead gives {{F3}}."]],
  ],
};
