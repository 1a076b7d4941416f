// The problems of an import in Bokmål.
import { counted } from "../counted.js";
import type { ProblemWords } from "./problem-words.js";

export const nb: ProblemWords = {
  "importers/older-encoding": ({ encoding }) => `filen er ikke lagret som UTF-8; den er tolket som ${encoding}`,
  "importers/no-scores": ({ slides, findings, names, tables }, { list }) =>
    `fant ingen poengrader, men ${list([
      counted(slides, "tekstblokk", "tekstblokker"),
      counted(findings, "funn", "funn"),
      counted(names, "områdenavn", "områdenavn"),
      counted(tables, "tabell", "tabeller"),
    ])}`,
  "importers/text-cut": () => "teksten er lengre enn noen rapport; den ble lest hit",
  "importers/no-findings": () => "fant ingen lister over styrker, utfordringer og svakheter",
  "importers/language-unsure": ({ language }, print) =>
    `språket er usikkert; teksten er tolket som ${print.language(language)}`,

  "importers/subject-from-file-name": ({ name }, { quoted }) =>
    `teksten sier ikke hvilken kommune evalueringen gjelder; ${quoted(name)} er hentet fra filnavnet (rett med --subject)`,
  "importers/subject-unknown": () =>
    "verken teksten eller filnavnet sier hvilken kommune evalueringen gjelder; oppgi kommunen med --subject",
  "importers/period-from-file-name": ({ year }) =>
    `teksten sier ikke hvilket år evalueringen er fra; ${year} er hentet fra filnavnet (rett med --period)`,
  "importers/period-unknown": () =>
    "verken teksten eller filnavnet sier hvilket år evalueringen er fra; oppgi året med --period",

  "importers/missing-rows": ({ targets }, { nodes }) => `fant ingen poengrad for ${nodes(targets)}`,
  "importers/duplicate-row": ({ target, otherLine }, { node }) =>
    `${node(target)}: poengraden står også på linje ${otherLine}, med de samme tallene`,
  "importers/conflicting-row": ({ target, printed, kept, otherLine }, { node, number }) =>
    `${node(target)}: ${number(printed)} poeng her, men ${number(kept)} på linje ${otherLine}; ${number(kept)} er brukt`,
  "importers/above-maximum": ({ target, printed, max }, { node, number }) =>
    `${node(target)}: ${number(printed)} av ${number(max)} poeng er mer enn maksimum; raden er hoppet over`,
  "importers/other-maximum": ({ target, printed, expected }, { node, number }) =>
    `${node(target)}: maksimum er trykt som ${number(printed)}, men er ${number(expected)} i rammeverket`,
  "importers/unknown-number": ({ number }) => `nummer ${number} finnes ikke i rammeverket; raden er hoppet over`,
  "importers/unclear-row": ({ target, numbers }, { node, list, number }) =>
    `${node(target)}: raden slutter med ${list(numbers.map(number))}; det er uklart hva som er poeng, og hva som er maksimum`,
  "importers/rows-without-maximum": ({ rows }) =>
    `${counted(rows, "nummerert linje", "nummererte linjer")} slutter med ett tall uten maksimum; ${rows === 1 ? "den" : "de"} er ikke tolket som poeng`,

  "importers/sum-differs": ({ target, declared, computed, gap }, { node, number }) =>
    `${node(target)}: oppgitt poengsum er ${number(declared)}, men radene gir ${number(computed)}; ${number(gap)} poeng av forskjellen kan ikke skyldes avrunding`,
  "importers/derived-sum-differs": ({ target, declared, computed, gap }, { node, number }) =>
    `${node(target)}: de trykte områdepoengene er til sammen ${number(declared)}, men radene gir ${number(computed)}; ${number(gap)} poeng av forskjellen kan ikke skyldes avrunding`,

  "importers/names-differ": ({ target, names }, { node, list, quoted }) =>
    `${node(target)} har ${names.length} navn i kilden: ${list(names.map(quoted))}`,
  "importers/other-edition": ({ framework, areas }, print) =>
    `navnene på område ${print.list(areas)} er ikke de som ${framework} har for disse numrene; rapporten kan følge en annen utgave`,
  "importers/unplaced-name": ({ name, perspective }, { node, quoted }) =>
    `${quoted(name)} står under ${node(perspective)}, men det er uklart hvilket område navnet gjelder`,

  "importers/findings-without-area": ({ findings }) =>
    `en liste med ${counted(findings, "funn", "funn")} sier ikke hvilket område den gjelder; listen er hoppet over`,
  "importers/findings-area-from-context": ({ area }, { node }) =>
    `listen over funn sier ikke hvilket område den gjelder; den er lagt til ${node(area)}, som står rett før`,
  "importers/too-many-finding-lists": ({ limit }) => `listene med funn etter de ${limit} første er hoppet over`,
  "importers/unmarked-findings": ({ area }, { node }) =>
    `${node(area)}: funnene er ikke satt opp som punktliste; de er hoppet over`,
  "importers/doubtful-findings": ({ findings }, { list, finding }) =>
    `kategorien er usikker for ${list(findings.map(finding))}; avgjør den med --decisions`,

  "importers/unknown-decision": ({ area, begins }, { node, quoted }) =>
    `en avgjørelse gjelder et funn i ${node(area)} som begynner med ${quoted(begins)}; det finnes ikke`,
  "importers/ambiguous-decision": ({ area, begins, findings }, { node, quoted }) =>
    `en avgjørelse gjelder funnet i ${node(area)} som begynner med ${quoted(begins)}, men ${counted(findings, "funn", "funn")} begynner slik`,

  "importers/table-unreadable": ({ rows }) =>
    `${counted(rows, "rad", "rader")} med tall ser ut som en tabell, men summene viser ikke rekkefølgen på kolonnene; tabellen er hoppet over`,
  "importers/table-row-unreadable": ({ table, row }, { quoted }) =>
    `raden ${quoted(row)} i tabellen ${quoted(table)} kan ikke deles entydig opp i tall; den er hoppet over`,
  "importers/table-header-unreadable": ({ table }, { quoted }) =>
    `hodet i tabellen ${quoted(table)} kan ikke deles opp i kolonner; kolonnene er nummerert`,
  "importers/table-header-order": ({ table, printed, proved }, { quoted, list }) =>
    `hodet i tabellen ${quoted(table)} har rekkefølgen ${list(printed)}, men summene viser at rekkefølgen er ${list(proved)}`,
  "importers/table-unit-unknown": ({ table }, { quoted }) => `enheten i tabellen ${quoted(table)} er ikke oppgitt`,
  "importers/table-stray-value": ({ table, row, stray }, { quoted, number }) =>
    `raden ${quoted(row)} i tabellen ${quoted(table)} inneholder ${number(stray)}, som ikke hører til noen kolonne`,
  "importers/table-label": ({ table, row, period }, print) =>
    `raden ${print.quoted(row)} i tabellen ${print.quoted(table)} viser egentlig summen for ${print.period(period)}`,
  "importers/table-period-sum": ({ table, row }, { quoted }) =>
    `raden ${quoted(row)} i tabellen ${quoted(table)} er ikke summen av årene den nevner, og heller ikke av andre år`,
};
