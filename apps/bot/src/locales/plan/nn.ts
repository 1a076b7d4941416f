// The words about plans and checklists in Nynorsk.
import type { PlanStrings } from "./plan-strings.js";

export const nn: PlanStrings = {
  whichNode:
    "Kva skal sjekklista gjelde? Skriv til dømes «lag sjekkliste for 5.2», eller «lag sjekkliste for det svakaste delområdet».",
  makeChecklist: (node) => `Lag sjekkliste for ${node}`,
  proposal: {
    headline: (node) => `Framlegg til sjekkliste: ${node}`,
    introduction: "Vel kva som skal med, kven som eig tiltaka og når de byrjar. Ingenting er lagra enno.",
    steps: "Steg på vegen:",
    actions: "Tiltak som kan gi mest for innsatsen:",
    worth: (points, effort) => `inntil ${points}, ${effort}`,
    noActions: "Her er det ingen tapte poeng å hente, så sjekklista har berre stega.",
    open: "Vel og lagre",
    gone: "Dette framlegget finst ikkje lenger. Be om eit nytt.",
  },
  choose: {
    title: "Ny sjekkliste",
    save: "Lagre",
    cancel: "Avbryt",
    actions: "Tiltak",
    steps: "Steg på vegen",
    owner: "Eigar av tiltaka",
    ownerHint: "Kan stå tomt, og kan endrast for kvart tiltak etterpå.",
    start: "Fristane blir rekna frå",
    startHint: "Stega får frist etter 1, 3, 7, 90 og 180 dagar. Alle kan flyttast.",
    nothingChosen: "Vel minst eitt tiltak eller eitt steg, og ein dato.",
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
      `${done} av ${all} er gjort${late === 0 ? "" : `, fristen er ute for ${late}`}. Alle i kanalen ser den same lista.`,
    empty: "Sjekklista er tom.",
    due: (date) => `frist ${date}`,
    late: (date) => `fristen er ute, han var ${date}`,
    noOwner: "ingen eigar",
    tick: (item) => `Merk ${item} som gjort`,
    reopen: (item) => `Opne ${item} att`,
    verify: (item) => `Stadfest ${item}`,
    more: (item) => `Endre ${item}`,
    hidden: (count) => (count === 1 ? "Eitt punkt til er ikkje vist." : `${count} punkt til er ikkje viste.`),
  },
  statuses: {
    open: "open",
    "in-progress": "i gang",
    done: "gjort, ikkje stadfest",
    verified: "stadfest",
    declined: "valt bort",
  },
  refused: {
    stale: (item, status) =>
      `Nokon andre endra ${item} i mellomtida, og no er det ${status}. Sjå på punktet ein gong til.`,
    ownWork: (item) => `${item} må stadfestast av ein annan enn den som har gjort arbeidet.`,
    notDone: (item) => `${item} er ikkje merkt som gjort enno, og kan difor ikkje stadfestast.`,
    declined: (item) => `${item} er valt bort. Vedta punktet først.`,
    gone: "Dette punktet finst ikkje lenger.",
    other: "Det lét seg ikkje gjere. Sjå på punktet ein gong til.",
  },
};
