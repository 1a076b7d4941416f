// The words about plans and checklists in Swedish.
import type { PlanStrings } from "./plan-strings.js";

export const sv: PlanStrings = {
  whichNode:
    "Vad ska checklistan gälla? Skriv till exempel ”skapa checklista för 5.2” eller ”skapa checklista för det svagaste delområdet”.",
  makeChecklist: (node) => `Skapa checklista för ${node}`,
  proposal: {
    headline: (node) => `Förslag till checklista: ${node}`,
    introduction: "Välj vad som ska vara med, vem som äger åtgärderna och när ni börjar. Inget är sparat än.",
    steps: "Steg på vägen:",
    actions: "Åtgärder som kan ge mest för insatsen:",
    worth: (points, effort) => `upp till ${points}, ${effort}`,
    noActions: "Här finns inga förlorade poäng att hämta, så checklistan har bara stegen.",
    open: "Välj och spara",
    gone: "Det här förslaget finns inte längre. Be om ett nytt.",
  },
  choose: {
    title: "Ny checklista",
    save: "Spara",
    cancel: "Avbryt",
    actions: "Åtgärder",
    steps: "Steg på vägen",
    owner: "Åtgärdernas ägare",
    ownerHint: "Kan lämnas tomt och ändras för varje åtgärd efteråt.",
    start: "Datumen räknas från",
    startHint: "Stegen ska vara klara efter 1, 3, 7, 90 och 180 dagar. Alla kan flyttas.",
    nothingChosen: "Välj minst en åtgärd eller ett steg, och ett datum.",
  },
  points: (points) => `${points} poäng`,
  efforts: {
    XS: "mycket liten insats",
    S: "liten insats",
    M: "medelstor insats",
    L: "stor insats",
    XL: "mycket stor insats",
  },
  card: {
    headline: (node) => `Checklista: ${node}`,
    progress: (done, all, late) =>
      `${done} av ${all} är klara${late === 0 ? "" : `, ${late} är försenade`}. Alla i kanalen ser samma lista.`,
    empty: "Checklistan är tom.",
    due: (date) => `klart senast ${date}`,
    late: (date) => `försenad, skulle vara klar ${date}`,
    noOwner: "ingen ägare",
    tick: (item) => `Markera ${item} som klar`,
    reopen: (item) => `Öppna ${item} igen`,
    verify: (item) => `Bekräfta ${item}`,
    more: (item) => `Ändra ${item}`,
    hidden: (count) => (count === 1 ? "En punkt till visas inte." : `${count} punkter till visas inte.`),
  },
  statuses: {
    open: "öppen",
    "in-progress": "pågår",
    done: "klar, inte bekräftad",
    verified: "bekräftad",
    declined: "bortvald",
  },
  refused: {
    stale: (item, status) =>
      `Någon annan ändrade ${item} under tiden, och den är nu ${status}. Titta på den en gång till.`,
    ownWork: (item) => `${item} måste bekräftas av någon annan än den som har gjort arbetet.`,
    notDone: (item) => `${item} är inte markerad som klar än och kan därför inte bekräftas.`,
    declined: (item) => `${item} är bortvald. Besluta om den först.`,
    gone: "Den här punkten finns inte längre.",
    other: "Det gick inte. Titta på punkten en gång till.",
  },
};
