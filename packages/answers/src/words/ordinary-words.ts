// Common words that say nothing here, so that none of them is taken for a misspelling of one that does.
import { fold } from "./fold.js";

const folded = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean).map(fold);

const norwegian = `ser kikker kikke kikkar uansett trenger treng trengte trenge vite veit visste vet ville gjerne kunne burde måtte prøver prøvde prøve tenker tenke tenkte tenkt
  synes synest høre hører høyrer hørte hørt lese leser leste lest skrive skriver skrev ringe ringte møte møtet møter kommer kjem kjapt
  kjapp fort raskt straks senere seinare nettopp akkurat nylig nyleg alltid aldri ofte sjelden sjeldan kanskje sikkert trolig
  neppe nesten heller helst ellers elles likevel dermed derfor difor fordi siden sidan mens medan imens dessuten samtidig samstundes
  snart allerede allereie ennå enda bedt spurte spurt spør spørre fortalt forteller forstår forstod forstå skjønner skjønte
  skjønar husker hugsar glemte gløymde venter ventar håper håpar ønsker ønskjer ynskjer liker likar elsker hater snakker snakkar snakket snakka
  handler handlet tatt tar tok tek tatt ganger gangen helt heilt delvis rundt innom utenom utanom bortsett sjefen sjef sjefer kollega kollegaen
  kollegaer leder leiar ledere politiker politikar ordfører ordførar rådmann direktør enhetsleder einingsleiar rådgiver rådgjevar
  journalist journalisten tillitsvalgt tillitsvald hovedtillitsvalgt hovudtillitsvald styret styre formannskap kommunestyret
  presentasjon presentere foredrag notat lysbilde slide innlegg saken saka saker sak halv halvt halve heile helt
  morgen morgon kveld kvelden dagen dager dagar uken uka veka måned måneden månad timer timar minutter minutt mandag tirsdag onsdag torsdag
  fredag lørdag søndag sommeren høsten hausten våren vinteren januar februar mars april juni juli august september oktober november desember
  stolt fornøyd nøgd misfornøyd overrasket overraska bekymret bekymra interessert nysgjerrig nysgjerrige redd glad trist sint trøtt svikter sviktar
  svikte feiler halter haltar henger etter skorter skortar vinner vinn slår vant tapte klarer klarar klarte greier greidde
  burde tror trur trodde mente meinte påstår påstod sannelig virkelig verkeleg direkte enkelt enkel enkelte lett letteste vanskelig vanskeleg
  gammel gamle ny nye nytt kort korte lang lange langt høy høg høyt høgt lav låg lavt lågt bred smal tung tunge kanten svar svarte
  hjemme heime hjemmet borte framme sammen saman alene åleine hverandre kvarandre rekker rekk gjelder gjeld angår vedrørende
  setning setninga setningen punktum stikkord oversikt oversikta oversikten liste lista tabell oppsummering oppsummer oppsummere
  kortfattet grei greit fint flott supert takker unnskyld beklager hyggelig trygg trygt sikker mulig mogleg umulig hend hende skjer skjedde skje
  deler delte dele delt vises viste vist finner fant funnet legger la lagt setter satte satt sitter ligge lagde lage lager laget bygger
  plass plassen plasser plassane trinn trinnet side siden rekke rekka rekken hakk hakket ende enden slutten start starten begynner begynte begynnelsen
  spiller spilte vekt vekten fokus hensyn omsyn grunn måte tema temaet emne emnet ord ordet ordene ting tingen tingene
  fremdeles framleis stadig jevnt jamt absolutt relativ samtlige enkelthet innsats behov evne evner mål målet resten restan rest`;

const swedish = `satsa satsar orkar tittar titta kolla kollar räknat räknar räkna föredra enskilt enskilda uppe behöver behövde behöva veta visste vet gärna skulle kunde borde måste försöker tänker tänka tänkte tycker höra hör hörde läsa läser läste
  skriva skriver skrev ringa ringde möte mötet möten kommer kom snabbt genast senare nyss alltid aldrig ofta sällan kanske säkert troligen nästan hellre
  helst annars ändå därmed därför eftersom medan dessutom samtidigt snart redan ännu fråga frågade frågar berättade förstår förstod minns glömde väntar
  hoppas önskar gillar älskar pratar handlar handlade tagit tar tog ta helt delvis runt utom förutom chefen chef chefer kollega kollegan ledare
  politiker borgmästare direktör rådgivare journalist styrelsen presentation presentera anteckning bild halv halvt halva hela morgon kväll
  dagen dagar veckan vecka månad timmar minuter måndag tisdag onsdag torsdag fredag lördag söndag sommaren hösten våren vintern stolt nöjd
  missnöjd förvånad orolig intresserad nyfiken rädd glad ledsen arg trött brister sviker haltar hänger vinner slår vann klarar klarade
  verkligen direkt enkelt lätt svår svårt gammal gamla nytt kort korta lång långa långt hög högt låg lågt tung svar svarade hemma borta
  framme tillsammans ensam varandra räcker rör angående mening meningen översikt lista sammanfatta kortfattat fint tackar ursäkta säker möjlig omöjlig
  händer hände ske delade dela visar visade hittade lägger sätter satte sitter ligga plats platsen platser sida rad steg slutet början börjar började
  spelar vikt fokus hänsyn grund sätt ämne ämnet ord ordet fortfarande ständigt jämnt absolut insats behov förmåga mål målet resten undrar undrade
  precis här börjat`;

const english = `bear with single gather rubbish measured measure apparently comms dataset lowest copy need needs needed know knows knew known like likes liked would could should might trying tried think thinks thought hear heard hearing
  read reads write writes wrote call called meet meeting meetings come comes came coming quickly soon later always never often rarely maybe perhaps
  almost rather instead otherwise still therefore because while also already yet asked asking asks told understand understood remember forgot
  wait waiting hope hoping wish wishes love hate talk talks talking took taken take takes taking whole half around except boss bosses colleague
  colleagues leader leaders politician politicians mayor director adviser journalist council councillor board presentation present presenting slide
  slides note notes memo morning evening day days week weeks month hour hours minute minutes monday tuesday wednesday thursday friday saturday
  sunday summer autumn spring winter proud happy unhappy surprised worried interested curious afraid sad angry tired fail fails failing fell
  fall falls short wins win won beat beats beaten manage managed really truly direct simple simply easy hard difficult old new long high
  low heavy answer answers answered home away together alone reach enough sentence overview summary summarise summarize brief fine thanks sorry safe
  possible impossible happen happens happened share shared shares spot spots shown showed found puts place places placed step steps end start starts
  started begin begins began play plays weight focus ground subject word words continue constant absolute effort need goal goals rest wonder
  wondering wondered prepare preparing prepared here just back want wants wanted looking look looked give gave given tell telling please hers
  each even ever every kind sort mind line side sides page pages half pretty quite clear clearly`;

/** Folded. */
export const ordinaryWords: readonly string[] = [...new Set([norwegian, swedish, english].flatMap(folded))];
