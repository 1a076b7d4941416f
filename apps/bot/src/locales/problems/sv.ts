// What can be wrong with a report, in Swedish.
import { list, number } from "./inside-sentences.js";
import type { ProblemStrings } from "./problem-strings.js";

export const sv: ProblemStrings = {
  "importers/older-encoding": ({ encoding }) => `Filen är inte UTF-8; den har lästs som ${encoding}.`,
  "importers/text-cut": () => "Texten är längre än någon rapport; den har lästs hit.",
  "importers/no-scores": ({ slides, findings, names, tables }) =>
    `Ingen rad med poäng har hittats, men ${slides} textblock, ${findings} iakttagelser, ${names} områdesnamn och ${tables} tabeller.`,
  "importers/no-findings": () => "Ingen lista över styrkor, utmaningar och svagheter har hittats.",
  "importers/language-unsure": ({ language }) => `Språket går inte att avgöra; det har antagits vara ”${language}”.`,
  "importers/subject-from-file-name": ({ name }) =>
    `Texten säger inte vem som har utvärderats; ”${name}” kommer från filnamnet.`,
  "importers/subject-unknown": ({ name }) =>
    `Varken texten eller filnamnet säger vem som har utvärderats; den kallas ”${name}”.`,
  "importers/period-from-file-name": ({ year }) =>
    `Texten nämner inte utvärderingsåret; ${year} kommer från filnamnet.`,
  "importers/period-unknown": () => "Varken texten eller filnamnet nämner utvärderingsåret.",
  "importers/missing-rows": ({ targets }) => `Ingen rad med poäng för ${list(targets)}.`,
  "importers/duplicate-row": ({ target, otherLine }) =>
    `Raden för ${target} står två gånger, även på rad ${otherLine}, med samma tal.`,
  "importers/conflicting-row": ({ target, printed, kept, otherLine }) =>
    `${target} står som ${printed} här och som ${kept} på rad ${otherLine}; det första gäller.`,
  "importers/above-maximum": ({ target, printed, max }) =>
    `${target} står som ${printed} av ${max}, mer än högsta möjliga; raden har inte lästs.`,
  "importers/other-maximum": ({ target, printed, expected }) =>
    `Maxpoängen för ${target} står som ${printed}; ramverket säger ${expected}.`,
  "importers/unknown-number": ({ number }) => `Ramverket har inget ${number}; raden har inte lästs.`,
  "importers/unclear-row": ({ target, numbers }) =>
    `Raden för ${target} slutar på ${list(numbers)}; vad som är poäng och vad som är maxpoäng går inte att avgöra.`,
  "importers/rows-without-maximum": ({ rows }) =>
    `${rows} numrerade rader slutar på ett enda tal utan maxpoäng; de har inte lästs som poäng.`,
  "importers/sum-differs": ({ target, declared, computed, gap }) =>
    `${target} anges till ${number(declared, "sv")}; delarna ger ${number(computed, "sv")}, och avrundning förklarar det inte (avvikelse ${number(gap, "sv")}).`,
  "importers/derived-sum-differs": ({ target, declared, computed, gap }) =>
    `De poäng som anges för områdena i ${target} ger ${number(declared, "sv")}, raderna under dem ${number(computed, "sv")}, och avrundning förklarar det inte (avvikelse ${number(gap, "sv")}).`,
  "importers/names-differ": ({ target, names }) => `${target} har flera namn: ${list(names)}.`,
  "importers/other-edition": ({ areas }) =>
    `Namnen på områdena ${list(areas)} är inte de som ramverket har för dessa nummer; rapporten kan vara från en annan utgåva.`,
  "importers/unplaced-name": ({ name, perspective }) =>
    `Vilket område i ${perspective} som ”${name}” är namnet på går inte att avgöra.`,
  "importers/findings-without-area": ({ findings }) =>
    `En lista med ${findings} iakttagelser säger inte vilket område den hör till; den har inte lästs.`,
  "importers/findings-area-from-context": ({ area }) =>
    `Listan över iakttagelser nämner inte sitt område; den följer efter område ${area}.`,
  "importers/too-many-finding-lists": ({ limit }) => `Bara de första ${limit} listorna över iakttagelser har lästs.`,
  "importers/unmarked-findings": ({ area }) =>
    `Iakttagelserna i område ${area} är inte markerade som lista; de har inte lästs.`,
  "importers/doubtful-findings": ({ findings }) => `Kategorin för ${list(findings)} är tveksam.`,
  "importers/unknown-decision": ({ area, begins }) =>
    `Ett beslut gäller en iakttagelse i område ${area} som börjar med ”${begins}”; den finns inte.`,
  "importers/ambiguous-decision": ({ area, begins, findings }) =>
    `Ett beslut gäller en iakttagelse i område ${area} som börjar med ”${begins}”; det finns ${findings} sådana.`,
  "importers/table-unreadable": ({ rows }) =>
    `${rows} rader med tal liknar en tabell, men ingen ordning på kolumnerna går att bevisa genom summering; tabellen har inte lästs.`,
  "importers/table-row-unreadable": ({ table, row }) =>
    `Raden ”${row}” i ”${table}” kan delas upp i tal på flera sätt; den har utelämnats.`,
  "importers/table-header-unreadable": ({ table }) =>
    `Rubrikerna i ”${table}” går inte att dela upp i kolumner; de har numrerats.`,
  "importers/table-header-order": ({ table, printed, proved }) =>
    `Rubrikerna i ”${table}” står som ${list(printed)}; summering bevisar ordningen ${list(proved)}.`,
  "importers/table-unit-unknown": ({ table }) => `Enheten i ”${table}” är inte angiven.`,
  "importers/table-stray-value": ({ table, row, stray }) =>
    `Raden ”${row}” i ”${table}” innehåller ${stray}, som inte hör till någon kolumn.`,
  "importers/table-label": ({ table, row, period }) => `Raden ”${row}” i ”${table}” innehåller summan av ${period}.`,
  "importers/table-period-sum": ({ table, row }) =>
    `Raden ”${row}” i ”${table}” är varken summan av de år den nämner eller av andra.`,
};
