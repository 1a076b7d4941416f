// How Swedish words strengths, challenges and weaknesses.
import { list, type WordingCues } from "./wording-cues.js";

export const swedishCues: WordingCues = {
  states: list(`
    har, är, jobbar, arbetar, använder, genomför, följer, rapporterar, beskriver, deltar, ger, utövar,
    samordnar, samverkar, samarbetar, utvärderar, mäter, informerar, involverar, utvecklar, lägger, erbjuder,
    säkrar, tar, prioriterar, främjar, kommunen, fullmäktige, ledningen, cheferna, medarbetarna, det
  `),
  proposes: list(`
    bli, använd, använda, jobba, arbeta, ta, ge, få, gör, göra, skapa, öka, stärk, stärka, utveckla, utarbeta,
    ta fram, överväg, överväga, förbättra, samla, samarbeta, samordna, säkra, säkerställ, säkerställa, inför,
    införa, etablera, följ, följa, sätt, sätta, lägg, lägga, klargör, klargöra, förtydliga, fortsätt, fortsätta,
    mät, mäta, sprid, sprida, dela, bygga, hitta, förankra, förnya, uppdatera, involvera, börja, prova, lyft,
    lyfta, se, erbjud, erbjuda, utvärdera, genomföra, pröva, bredda, fördjupa
  `),
  proposingEndings: list("era"),
  praises: list(`
    god, gott, goda, bra, tydlig, tydligt, tydliga, klar, klart, klara, helhetlig, systematisk, systematiskt,
    systematiska, aktiv, aktivt, aktiva, duktig, duktiga, skicklig, skickliga, stark, starkt, starka, hög grad,
    stor utsträckning, hög, högt, höga, välfungerande, välutvecklad, väl utvecklad, väl utvecklat, väl, stabil,
    stabilt, stabila, förtroendefullt, uppdaterad, uppdaterade, förankrad, förankrat, kontinuerlig,
    kontinuerligt, målinriktat, brett, bred, lyckas, engagerad, engagerade, synlig, omfattande, grundlig,
    effektiv, effektivt, effektiva, strukturerat, fungerar, lång erfarenhet, lång tradition
  `),
  denies: list(`
    inte, ej, ingen, inget, inga, saknar, saknas, utan, aldrig, brist på, avsaknad av, bristande
  `),
  scarcely: list(`
    lite, föga, liten, litet, liten utsträckning, låg grad, sällan, svag, svagt, svaga, dålig, dåligt, dåliga,
    otydlig, otydligt, otydliga, oklar, oklart, oklara, begränsad, begränsat
  `),
  turns: list("men, dock, emellertid, däremot, samtidigt som"),
  asks: list(`
    bör, måste, behöver, borde, behov av, potential, förbättringspotential, återstår, kan bli, kan göras, kan
    utvecklas, kan stärkas, kan förbättras, utmaning, utmaningar, krävande, önskvärt, fortfarande, delvis, under
    utveckling, ojämn, ojämnt, varierar, varierande
  `),
  more: list(`
    mer, mera, ännu, bättre, fler, flera, större, starkare, tydligare, klarare, oftare, ytterligare, högre,
    bredare, tätare, vidare, högre grad, större utsträckning
  `),
  than: list("än"),
};
