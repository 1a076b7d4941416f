// Words that join others and name nothing: left out where names and topics are compared.
import { fold } from "./fold.js";

const scandinavian = `og å eller men som for til av i på med om fra frå ved hos mot under over mellom innen innenfor innafor inn ut opp ned etter før
  en et ein eit ei den det de dei dem disse desse denne dette der her han hun ho hva hvor hvordan hvilke hvilken hvilket hvem kva kvar korleis kven kor når hvis dersom
  jeg eg æ vi me mæ oss du deg dere dykk dokker man ein seg sin sitt sine si min mitt mine din ditt dine vår vårt våre deres dykkar
  er var være vera vere vært vore bli blir ble blei vart vert blitt blive ha har hadde hatt få får fikk fekk fått kan kunne må måtte skal skulle vil ville bør burde
  gjør gjer gjøre gjere gjorde gjort går gå gikk gjekk gått si sier seier sies sagt står stå stod gi gir gjev ga gav gitt
  ikke ikkje ikkj itj heller også òg bare berre kun jo nå no da så enn at noe noko noen nokon nokre all alle alt hele heile hver hvert kvar kvart begge egen eget egne eigen eige eigne
  vel litt mye mykje mer meir mest mange godt god gode bra dårlig takk vennligst please hei hallo heisann lurer lure på svar svare fortelle fortell vise vis gi nevn nemn list opp finne finn
  kommune kommunen kommunens rapport rapporten vurdering vurderingen vurderinga evaluering evalueringen undersøkelsen kommunekompasset kommunekompass midt
  hva ka koss åssen hossen e dæm dem sånn slik samme same innenfor ift mht etc osv ca dag idag egentlig eigentleg faktisk ganske veldig særlig spesielt generelt
  andre annen annet anna blant ingen inga ikkje null ting noe del deler folk forbindelse anledning samband tilfelle gjelder gjeld angår eksempel eksempler døme bruker bruke brukar brukt jobber jobbe jobbar arbeider arbeide arbeidar side sider måte måter gang ganger år`;
const swedish = `och att eller men som för till av i på med om från vid hos mot under över mellan inom in ut upp ner efter före
  en ett den det de dem dessa denna detta där här hon vad var hur vilka vilken vilket vem när ifall
  jag vi oss du dig ni er man sig sin sitt sina min mitt mina din ditt dina vår vårt våra deras
  är vara varit bli blir blev blivit ha har hade haft få får fick fått kan kunna måste ska skall skulle vill bör borde
  gör göra gjorde gjort går gå gick gått säga säger sägs sagt står stå stod ge ger gav gett givit
  inte heller också bara endast ju nu då så än att något någon några all alla allt hela varje båda egen eget egna
  väl lite mycket mer mest många bra god gott goda dåligt tack hej berätta visa ange nämn lista ut finna
  kommun kommunen kommunens rapport rapporten bedömning bedömningen utvärdering utvärderingen kommunkompassen kommunkompass
  folk samband anledning gäller exempel använder använda jobbar jobba arbetar arbeta andra annan annat bland ingen inga inget noll sånt sådan samma egentligen faktiskt ganska väldigt särskilt allmänt sak saker del delar sida sidor sätt gång gånger år`;
const english = `the a an and or but as for to of in on at with about from by into over under between within out up down after before
  it its this that these those there here he she they them his her what where how which who whom whose when if whether
  i we us our ours you your my me one
  is are was were be been being am do does did done have has had having get gets got can could must shall should will would may might
  make makes made go goes went say says said tell stand stands give gives gave given
  not no nor also only just now then so than any some all every each both own same other another other others among none no zero
  well little much more most many good please thanks hello hi show list name find
  municipality municipal report assessment evaluation kommune
  really actually quite very especially generally thing things part parts way ways time times year years anything something nothing everything
  run runs running include including people persons take takes taking example examples case point out work works working use uses used using`;

/** Folded. */
export const littleWords: ReadonlySet<string> = new Set(
  `${scandinavian} ${swedish} ${english}`.split(/\s+/).filter(Boolean).map(fold),
);
