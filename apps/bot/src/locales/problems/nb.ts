// What can be wrong with a report, in Bokmål.
import { list, number } from "./inside-sentences.js";
import type { ProblemStrings } from "./problem-strings.js";

export const nb: ProblemStrings = {
  "importers/older-encoding": ({ encoding }) => `Filen er ikke UTF-8; den er lest som ${encoding}.`,
  "importers/text-cut": () => "Teksten er lengre enn noen rapport; den er lest hit.",
  "importers/no-scores": ({ slides, findings, names, tables }) =>
    `Ingen rad med poeng er funnet, men ${slides} tekstblokker, ${findings} funn, ${names} områdenavn og ${tables} tabeller.`,
  "importers/no-findings": () => "Ingen liste over styrker, utfordringer og svakheter er funnet.",
  "importers/language-unsure": ({ language }) => `Språket er ikke til å avgjøre; det er tatt for å være «${language}».`,
  "importers/subject-from-file-name": ({ name }) =>
    `Teksten sier ikke hvem som er evaluert; «${name}» er hentet fra filnavnet.`,
  "importers/subject-unknown": ({ name }) =>
    `Verken teksten eller filnavnet sier hvem som er evaluert; den kalles «${name}».`,
  "importers/period-from-file-name": ({ year }) =>
    `Teksten nevner ikke evalueringsåret; ${year} er hentet fra filnavnet.`,
  "importers/period-unknown": () => "Verken teksten eller filnavnet nevner evalueringsåret.",
  "importers/missing-rows": ({ targets }) => `Ingen rad med poeng for ${list(targets)}.`,
  "importers/duplicate-row": ({ target, otherLine }) =>
    `Raden for ${target} står to ganger, også på linje ${otherLine}, med samme tall.`,
  "importers/conflicting-row": ({ target, printed, kept, otherLine }) =>
    `${target} står som ${printed} her og som ${kept} på linje ${otherLine}; det første gjelder.`,
  "importers/above-maximum": ({ target, printed, max }) =>
    `${target} står som ${printed} av ${max}, mer enn det høyeste mulige; raden er ikke lest.`,
  "importers/other-maximum": ({ target, printed, expected }) =>
    `Høyeste poengsum for ${target} står som ${printed}; rammeverket sier ${expected}.`,
  "importers/unknown-number": ({ number }) => `Rammeverket har ikke noe ${number}; raden er ikke lest.`,
  "importers/unclear-row": ({ target, numbers }) =>
    `Raden for ${target} ender på ${list(numbers)}; hva som er poeng og hva som er høyeste poengsum, er ikke til å avgjøre.`,
  "importers/rows-without-maximum": ({ rows }) =>
    `${rows} nummererte linjer ender på ett tall uten høyeste poengsum; de er ikke lest som poeng.`,
  "importers/sum-differs": ({ target, declared, computed, gap }) =>
    `${target} er oppgitt til ${number(declared, "nb")}; delene gir ${number(computed, "nb")}, og avrunding forklarer det ikke (avvik ${number(gap, "nb")}).`,
  "importers/derived-sum-differs": ({ target, declared, computed, gap }) =>
    `Poengene som er oppgitt for områdene i ${target}, gir ${number(declared, "nb")}, radene under dem ${number(computed, "nb")}, og avrunding forklarer det ikke (avvik ${number(gap, "nb")}).`,
  "importers/names-differ": ({ target, names }) => `${target} har flere navn: ${list(names)}.`,
  "importers/other-edition": ({ areas }) =>
    `Navnene på områdene ${list(areas)} er ikke dem rammeverket kjenner for disse numrene; rapporten kan være fra en annen utgave.`,
  "importers/unplaced-name": ({ name, perspective }) =>
    `Hvilket område i ${perspective} «${name}» er navnet på, er ikke til å avgjøre.`,
  "importers/findings-without-area": ({ findings }) =>
    `En liste med ${findings} funn sier ikke hvilket område den hører til; den er ikke lest.`,
  "importers/findings-area-from-context": ({ area }) =>
    `Listen over funn nevner ikke området sitt; den følger etter område ${area}.`,
  "importers/too-many-finding-lists": ({ limit }) => `Bare de første ${limit} listene over funn er lest.`,
  "importers/unmarked-findings": ({ area }) => `Funnene i område ${area} er ikke merket som liste; de er ikke lest.`,
  "importers/doubtful-findings": ({ findings }) => `Kategorien til ${list(findings)} er tvilsom.`,
  "importers/unknown-decision": ({ area, begins }) =>
    `En beslutning gjelder et funn i område ${area} som begynner med «${begins}»; det finnes ikke.`,
  "importers/ambiguous-decision": ({ area, begins, findings }) =>
    `En beslutning gjelder et funn i område ${area} som begynner med «${begins}»; det finnes ${findings} slike.`,
  "importers/table-unreadable": ({ rows }) =>
    `${rows} rader med tall ligner en tabell, men ingen rekkefølge på kolonnene lar seg bevise ved summering; tabellen er ikke lest.`,
  "importers/table-row-unreadable": ({ table, row }) =>
    `Raden «${row}» i «${table}» kan deles i tall på flere måter; den er utelatt.`,
  "importers/table-header-unreadable": ({ table }) =>
    `Overskriftene i «${table}» lar seg ikke dele i kolonner; de er nummerert.`,
  "importers/table-header-order": ({ table, printed, proved }) =>
    `Overskriftene i «${table}» står som ${list(printed)}; summering beviser rekkefølgen ${list(proved)}.`,
  "importers/table-unit-unknown": ({ table }) => `Enheten i «${table}» er ikke oppgitt.`,
  "importers/table-stray-value": ({ table, row, stray }) =>
    `Raden «${row}» i «${table}» inneholder ${stray}, som ikke hører til noen kolonne.`,
  "importers/table-label": ({ table, row, period }) => `Raden «${row}» i «${table}» inneholder summen av ${period}.`,
  "importers/table-period-sum": ({ table, row }) =>
    `Raden «${row}» i «${table}» er verken summen av årene den nevner, eller av andre.`,
};
