// What tells Nynorsk.
import type { LanguageMarks } from "./language-marks.js";

export const nn: LanguageMarks = {
  words: `nummer to tre fire kva kvar kvifor korleis kva kven kvifor kor når ikkje frå noko nokon nokre berre vart vert blei blir eg me vi dykk vår våre vårt oss
    er var har hadde få får fekk og eller men som med på til av for å i om den det dei ein eit ei meir mest mange mykje også òg enn over under mellom etter
    gjer gjere gjorde gjort gjekk går gå skal skulle kan kunne må vil ville burde bør heiter kallar seier seiast sagt står gje gjev gav gitt nemnd nemnde nemnt nemner
    poeng poengsum skår skåra skårar område området områda delområde delområdet delområda
    svakast svakaste sterkast sterkaste høgast høgaste lågast lågaste dårlegast dårlegaste best beste nest flest færrast størst minst
    svakheit svakheiter svakheitene utfordring utfordringar utfordringane styrke styrkar styrkane tiltak kommune kommunen kommunen rapporten vurderinga
    spørsmål perspektiv perspektivet perspektiva del prosent halvparten sum summen total totalt samla saman samanlikn skilnad skilnaden
    ligg låg taper manglar stemmer rett feil skåra innan innanfor innbyggjarar innbyggjarane tilsette fortel vis
    no her der desse dette dykkar synest meiner trur finst sjølv mellom alle kvart begge andre anna eigen eigne same lik like lågare høgare betre dårlegare svakare sterkare
    rekna auka auke korkje kva for kvar vurderinga leiar leiing medan deira ho seg skilje skil oppgitt oppgjevne
    kvifor heile verkty saman set opp rekkjefølgje gong førre samanlikna kjem kom enda utrekna nokon stad vs versus meg deg seg mot opp inn ut ved så då at alle namn namnet brukast brukar ulike ulik samanheng resultatet resultat godt nok hei takk hjelp lista snill høyrde reknestykket reknestykke reknar stader stad du hit ansvar kommentar seminar finn nemn nivåa startar ovanfor nedanfor instruksjonane talet tala tal skåren poenga vite veit treng ønskjer ynskjer spør lurer jobbar gjerne kanskje gonger leiarar veke veka tal ser sjå ta tek ramse slik litt hjå enno færre fleire ingen deler seie seia eine einaste einast vore verte vidare utanom etterpå fokusområda prosentdel lågt høgt bra
    forkorting forkortinga kjelde kjelda kjelder sidan sist gått fram`,
  beginnings:
    "kv ikkj eink samanl brukar medarbeidar innbyggjar innbyggar leiar leiing tilsett rådgjev berekraft sjuke kvalitetsrådgjev",
  endings:
    "ane leik heitene ingane arane leg lege ande ingar heiter innanfor ar arar områda poenga aren aste are legheit heit heita skap",
  letters: "æø",
};
