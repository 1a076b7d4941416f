// The steps from a weak sub-area to a verified result, in every language.
import type { Locale, LocalizedText } from "@kompass/model";
import type { ItemKind } from "./plan-item.js";

export interface ChecklistStep {
  readonly kind: Exclude<ItemKind, "action">;
  /** Days after the start. */
  readonly day: number;
  /** Who does it, until a person is named. */
  readonly role: LocalizedText;
  /** `{node}` stands for the node's number and title. */
  readonly prompt: Readonly<Record<Locale, string>>;
  readonly doneWhen: Readonly<Record<Locale, string>>;
}

/** Recap, prioritise, decide, assign, evidence, verify: days 1, 3, 7, 7, 90 and 180. */
export const checklistTemplate: readonly ChecklistStep[] = [
  {
    kind: "recap",
    day: 1,
    role: { nb: "kommunedirektør", nn: "kommunedirektør", sv: "kommundirektör", en: "chief executive" },
    prompt: {
      nb: "Gå gjennom poeng og merknader for {node} i ledergruppa",
      nn: "Gå gjennom poeng og merknader for {node} i leiargruppa",
      sv: "Gå igenom poäng och anmärkningar för {node} i ledningsgruppen",
      en: "Go through the points and remarks on {node} in the leadership team",
    },
    doneWhen: {
      nb: "Ledergruppa har lest merknadene og er enig om hva de betyr hos oss.",
      nn: "Leiargruppa har lese merknadene og er einig om kva dei tyder hos oss.",
      sv: "Ledningsgruppen har läst anmärkningarna och är överens om vad de betyder hos oss.",
      en: "The leadership team has read the remarks and agrees what they mean here.",
    },
  },
  {
    kind: "prioritise",
    day: 3,
    role: { nb: "ledergruppa", nn: "leiargruppa", sv: "ledningsgruppen", en: "leadership team" },
    prompt: {
      nb: "Velg hvilke tiltak for {node} vi vil gå videre med",
      nn: "Vel kva tiltak for {node} vi vil gå vidare med",
      sv: "Välj vilka åtgärder för {node} vi vill gå vidare med",
      en: "Choose which actions on {node} to take further",
    },
    doneWhen: {
      nb: "Hvert foreslått tiltak er valgt eller lagt bort med en begrunnelse.",
      nn: "Kvart foreslått tiltak er valt eller lagt bort med ei grunngiving.",
      sv: "Varje föreslagen åtgärd är vald eller bortlagd med en motivering.",
      en: "Every proposed action has been chosen or set aside with a reason.",
    },
  },
  {
    kind: "decide",
    day: 7,
    role: { nb: "kommunedirektør", nn: "kommunedirektør", sv: "kommundirektör", en: "chief executive" },
    prompt: {
      nb: "Vedta tiltakene for {node}, med saksnummer og plannivå",
      nn: "Vedta tiltaka for {node}, med saksnummer og plannivå",
      sv: "Besluta om åtgärderna för {node}, med diarienummer och plannivå",
      en: "Adopt the actions on {node}, with case number and plan level",
    },
    doneWhen: {
      nb: "Vedtaket har saksnummer og dato, og hvert tiltak står på et plannivå.",
      nn: "Vedtaket har saksnummer og dato, og kvart tiltak står på eit plannivå.",
      sv: "Beslutet har diarienummer och datum, och varje åtgärd ligger på en plannivå.",
      en: "The decision has a case number and a date, and every action has its plan level.",
    },
  },
  {
    kind: "assign",
    day: 7,
    role: { nb: "kommunedirektør", nn: "kommunedirektør", sv: "kommundirektör", en: "chief executive" },
    prompt: {
      nb: "Gi hvert tiltak for {node} en eier og en frist",
      nn: "Gi kvart tiltak for {node} ein eigar og ein frist",
      sv: "Ge varje åtgärd för {node} en ägare och ett slutdatum",
      en: "Give every action on {node} an owner and a due date",
    },
    doneWhen: {
      nb: "Alle vedtatte tiltak har en eier som har sagt ja, og en frist.",
      nn: "Alle vedtekne tiltak har ein eigar som har sagt ja, og ein frist.",
      sv: "Alla beslutade åtgärder har en ägare som har sagt ja, och ett slutdatum.",
      en: "Every adopted action has an owner who has said yes, and a due date.",
    },
  },
  {
    kind: "evidence",
    day: 90,
    role: { nb: "eier av tiltaket", nn: "eigar av tiltaket", sv: "åtgärdens ägare", en: "owner of the action" },
    prompt: {
      nb: "Legg ved det som viser at tiltakene for {node} er i bruk",
      nn: "Legg ved det som viser at tiltaka for {node} er i bruk",
      sv: "Bifoga det som visar att åtgärderna för {node} används",
      en: "Attach what shows that the actions on {node} are in use",
    },
    doneWhen: {
      nb: "Minst én lenke, ett dokument eller ett notat viser hva som er gjort, og hvor.",
      nn: "Minst éi lenkje, eitt dokument eller eitt notat viser kva som er gjort, og kvar.",
      sv: "Minst en länk, ett dokument eller en anteckning visar vad som har gjorts och var.",
      en: "At least one link, document or note shows what has been done, and where.",
    },
  },
  {
    kind: "verify",
    day: 180,
    role: {
      nb: "en annen enn eieren",
      nn: "ein annan enn eigaren",
      sv: "någon annan än ägaren",
      en: "somebody other than the owner",
    },
    prompt: {
      nb: "Bekreft at tiltakene for {node} har virket, og hva vi lærte",
      nn: "Stadfest at tiltaka for {node} har verka, og kva vi lærte",
      sv: "Bekräfta att åtgärderna för {node} har haft effekt, och vad vi lärde oss",
      en: "Verify that the actions on {node} have worked, and what was learnt",
    },
    doneWhen: {
      nb: "En annen enn eieren har sett dokumentasjonen og skrevet hva som er annerledes.",
      nn: "Ein annan enn eigaren har sett dokumentasjonen og skrive kva som er annleis.",
      sv: "Någon annan än ägaren har sett underlaget och skrivit vad som är annorlunda.",
      en: "Somebody other than the owner has seen the evidence and written what is different.",
    },
  },
];
