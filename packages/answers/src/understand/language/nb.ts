// What tells Bokmål, the speech of towns and Trøndelag included.
import type { LanguageMarks } from "./language-marks.js";

export const nb: LanguageMarks = {
  words: `nummer to tre fire annenhver opp hva hvor hvorfor hvordan hvilke hvilket hvilken hvem hvis når ikke fra noe noen bare kun ble blir blitt jeg dere vi vår våre vårt oss
    er var har hadde få får fikk og eller men som med på til av for å i om den det de et en mer mest mange mye også enn over under mellom etter
    gjør gjøre gjorde gjort gikk går gå skal skulle kan kunne må vil ville burde bør hete heter kalles sier sies sagt står si gi gir ga gitt nevnt nevnes nevn
    poeng poengsum skår skåre skåren skårer score scoren scorer område området områder områdene delområde delområdet delområder delområdene
    svakest svakeste sterkest sterkeste høyest høyeste lavest laveste dårligst dårligste best beste nest flest færrest størst minst
    svakhet svakheter svakhetene utfordring utfordringer utfordringene styrke styrker styrkene tiltak kommune kommunen kommunens rapporten vurderingen
    spørsmål perspektiv perspektivet perspektiver andel prosent halvparten sum summen total totalt samlet til sammen sammenlign forskjell forskjellen
    hvilke ligger lå taper mangler stemmer regnestykket riktig feil skåret scoret innen innenfor innbyggere innbyggerne ansatte fortell vis
    æ ka koss åssen hossen kæm ho dæm mæ oss e itj ikkj nå her der noen ting synes mener tror finnes
    blant alle hver hvert begge andre annet annen egen egne samme lik like lavere høyere bedre dårligere svakere sterkere vs versus meg deg seg kom kommer hadde mot opp inn ut ved så da at alle mest navn navnet brukes bruker ulike ulik heter sammenheng hver resultatet resultat godt nok hei takk hjelp dette denne disse steder sted lista snill hørte bra du hit ansvar kommentar seminar finn vet vite trenger ønsker spør lurer jobber gjerne kanskje ganger tall tallet tallene ledere ledelse uke uka antall ser se ta tar ramse sånn litt va hele hos enda færre flere ingen deler del ligge vise viser prosentandel
    forklare forkortelse forkortelsen kilde kilden siden sist gått fram frem`,
  beginnings: "hv bruker medarbeider innbygger leder sykef bærekraft",
  endings: "heten hetene elsen elsene ingene erne lig lige elig områder skap",
  letters: "æø",
};
