// Words that join others and name nothing: left out where names and topics are compared.
import { fold } from "./fold.js";

const folded = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(
    lists
      .flatMap((list) => list.split(/\s+/))
      .filter(Boolean)
      .map(fold),
  );

const norwegianJoining = `meg deg og å eller men som for til av i på med om fra frå ved hos mot under over mellom innen innenfor innafor inn ut opp
  ned etter før en et ein eit ei den det de dei dem disse desse denne dette der her han hun ho kvar hvis dersom jeg
  eg æ vi me mæ oss du deg dere dykk dokker man seg sin sitt sine si min mitt mine din ditt dine vår vårt våre deres
  dykkar er var være vera vere vært vore bli blir ble blei vart vert blitt blive ha har hadde hatt kan kunne må
  måtte skal skulle vil ville bør burde ikke ikkje ikkj itj heller også òg bare berre kun jo nå no da så enn at noe
  noko noen nokon nokre all alle alt hver hvert kvart e dæm`;
const norwegianAsking =
  "hva hvor hvordan hvilke hvilken hvilket hvem kva kvar korleis kven kor når ka koss åssen hossen hvorfor kvifor";
const norwegianFilling = `snakk evaluatorene evaluatorane evaluatorer evaluatorar evalueringa konsulentene konsulentane omtalen dommen gjøres gjerast stor stort store større viktig viktige viktigste hovedsak tall tal tala tallene finnes finst fins få får fikk fekk fått gjør gjer gjøre gjere gjorde gjort går gå gikk gjekk gått sier seier sies sagt står stå stod
  gi gir gjev ga gav gitt hele heile begge egen eget egne eigen eige eigne vel litt mye mykje mer meir mest mange
  godt god gode bra dårlig takk vennligst please hei hallo heisann lurer lure svar svare fortelle fortell vise vis
  nevn nemn list finne finner finn ny nye nytt aller kommune kommunen kommunens rapport rapporten vurdering vurderingen vurderinga evaluering
  evalueringen evalueringa undersøkelsen kommunekompasset kommunekompass midt sånn slik samme same ift mht etc osv ca dag idag
  egentlig eigentleg faktisk ganske veldig særlig spesielt generelt andre annen annet anna blant ingen inga null
  selv sjølv hverandre kvarandre slutt hånda presentasjonen presentasjon lysbildene lysbiletene dokumentet dokument linje linjen linja stedet staden slit sliter slite ta tar tek mangler mangel mangla manglar manglende manglande leser les lese lest ting del deler folk forbindelse anledning samband tilfelle gjelder gjeld angår eksempel eksempler døme bruker
  bruke brukar brukt jobber jobbe jobbar arbeider arbeide arbeidar side sider måte måter gang ganger år først`;

const swedishJoining = `mig dig och att eller men som för till av i på med om från vid hos mot under över mellan inom in ut upp ner efter före en
  ett den det de dem dessa denna detta där här hon ifall jag vi oss du dig ni er man sig sin sitt sina min mitt mina
  din ditt dina vår vårt våra deras är vara varit bli blir blev blivit ha har hade haft kan kunna måste ska skall
  skulle vill bör borde inte heller också bara endast ju nu då så än något någon några all alla allt varje`;
const swedishAsking = "vad var hur vilka vilken vilket vem när varför";
const swedishFilling = `utvärderarna utvärderare bedömarna konsulterna göras gjorts stor stort stora större viktig viktiga siffra siffror siffrorna finns hitta hittar få får fick fått gör göra gjorde gjort går gå gick gått säga säger sägs sagt står stå stod ge ger gav gett givit
  hela båda egen eget egna väl lite mycket mer mest många bra god gott goda dåligt tack hej berätta visa ange nämn
  lista finna finner hittar ny nya nytt allra kommunen kommunens rapport rapporten bedömning bedömningen utvärdering utvärderingen
  kommunkompassen kommunkompass folk samband anledning gäller exempel använder använda jobbar jobba arbetar arbeta
  andra annan annat bland ingen inga inget noll sånt sådan samma egentligen faktiskt ganska väldigt särskilt allmänt
  själv själva varandra slutet slut presentationen presentation enligt dokumentet dokument rad raden stället ta tar saknar saknas sakna läser läsa sak saker del delar sida sidor sätt gång gånger år först`;

const englishJoining = `their theirs him us the a an and or but as for to of in on at with about from by into over under between within out up down after
  before it its this that these those there here he she they them his her if whether i we us our ours you your my me
  is are was were be been being am do does did done have has had having can could must shall should will would may
  might not no nor also only just now then so than any some all every each`;
const englishAsking = "what where how which who whom whose when why";
const englishFilling = `evaluators evaluator assessors assessor reviewers consultants according throughout big large larger important main figure figures number numbers find exist exists one get gets got make makes made go goes went say says said tell stand stands give gives gave given both own same
  other another others among none zero well little much more most many good please thanks hello hi show list name
  find municipality municipal report assessment evaluation kommune really actually quite very especially generally
  thing things part parts way ways time times year years anything something nothing everything run runs running
  itself themselves document presentation slides slide line lack lacks lacking missing read reads include including people persons take takes taking example examples case point work works working use uses used
  using first`;

/** Articles, pronouns, prepositions, auxiliaries; folded. */
export const joiningWords = folded(norwegianJoining, swedishJoining, englishJoining);

/** Besides: question words, and verbs, fillers and words for the report that any question may hold; folded. */
export const littleWords = folded(
  norwegianJoining,
  swedishJoining,
  englishJoining,
  norwegianAsking,
  swedishAsking,
  englishAsking,
  norwegianFilling,
  swedishFilling,
  englishFilling,
);
