// The words about plans and checklists in Bokmål.
import type { PlanStrings } from "./plan-strings.js";

export const nb: PlanStrings = {
  whichNode:
    "Hva skal sjekklisten gjelde? Skriv for eksempel «lag sjekkliste for 5.2», eller «lag sjekkliste for det svakeste delområdet».",
  makeChecklist: (node) => `Lag sjekkliste for ${node}`,
  proposal: {
    headline: (node) => `Forslag til sjekkliste: ${node}`,
    introduction: "Velg hva som skal med, hvem som eier tiltakene og når dere begynner. Ingenting er lagret ennå.",
    steps: "Steg på veien:",
    actions: "Tiltak som kan gi mest for innsatsen:",
    worth: (points, effort) => `inntil ${points}, ${effort}`,
    noActions: "Her er det ingen tapte poeng å hente, så sjekklisten har bare stegene.",
    open: "Velg og lagre",
    gone: "Dette forslaget finnes ikke lenger. Be om et nytt.",
  },
  choose: {
    title: "Ny sjekkliste",
    save: "Lagre",
    cancel: "Avbryt",
    actions: "Tiltak",
    steps: "Steg på veien",
    owner: "Eier av tiltakene",
    ownerHint: "Kan stå tomt, og kan endres for hvert tiltak etterpå.",
    start: "Fristene regnes fra",
    startHint: "Stegene får frist etter 1, 3, 7, 90 og 180 dager. Alle kan flyttes.",
    nothingChosen: "Velg minst ett tiltak eller ett steg, og en dato.",
  },
  points: (points) => `${points} poeng`,
  efforts: {
    XS: "svært liten innsats",
    S: "liten innsats",
    M: "middels innsats",
    L: "stor innsats",
    XL: "svært stor innsats",
  },
  card: {
    headline: (node) => `Sjekkliste: ${node}`,
    progress: (done, all, late) =>
      `${done} av ${all} er gjort${late === 0 ? "" : `, ${late} er forfalt`}. Alle i kanalen ser samme liste.`,
    empty: "Sjekklisten er tom.",
    due: (date) => `frist ${date}`,
    late: (date) => `forfalt, fristen var ${date}`,
    noOwner: "ingen eier",
    tick: (item) => `Merk ${item} som gjort`,
    reopen: (item) => `Åpne ${item} igjen`,
    verify: (item) => `Bekreft ${item}`,
    more: (item) => `Endre ${item}`,
    hidden: (count) => (count === 1 ? "Ett punkt til er ikke vist." : `${count} punkter til er ikke vist.`),
  },
  statuses: {
    open: "åpen",
    "in-progress": "i gang",
    done: "gjort, ikke bekreftet",
    verified: "bekreftet",
    declined: "valgt bort",
  },
  refused: {
    stale: (item, status) =>
      `${item} ble endret av noen andre i mellomtiden og er nå ${status}. Se på den en gang til.`,
    ownWork: (item) => `${item} må bekreftes av en annen enn den som har gjort arbeidet.`,
    notDone: (item) => `${item} er ikke merket som gjort ennå, og kan derfor ikke bekreftes.`,
    declined: (item) => `${item} er valgt bort. Vedta den først.`,
    gone: "Dette punktet finnes ikke lenger.",
    other: "Det lot seg ikke gjøre. Se på punktet en gang til.",
  },
};
