// The phrases of Swedish.
import type { Cues } from "./cues.js";

export const sv: Cues = {
  points:
    "områdespoäng* | områdepoäng* | delområdespoäng* | delområdepoäng* | poäng | poängen | poängsumma* | poängtal* | resultat | resultatet | resultaten | betyg | betyget | score",
  share:
    "procent* | % | andel | andelen | andelar | del av max* | del av det maximala | i förhållande till max* | relativt",
  maximum:
    "högsta poängen man kan | högsta poäng man kan | högsta man kan få | högsta vi kan få | högst möjlig* | högsta möjlig* | det mesta man kan få | max | maxpoäng* | maximal* | maximum | högst möjliga | möjlig* att få | möjliga poäng | är värt | är värd | värt | värd | kan ge | kan man få | som mest | taket | kan ~ ge | som tak | tak på",
  lost: "vi saknar | saknas det | tappar | tappade | tappat | tapp | förlorar | förlorade | missar | missade | att hämta | att vinna | saknas ~ poäng | poäng saknas | saknas ~ upp | saknas upp | saknas | saknar vi | kvar till | kvar till max* | upp till max* | ifrån max* | från max* | från full* | förbättringspotential* | potential* | utrymme för förbättring | återstår | hur mycket ~ saknas | hur många ~ saknas | hur mycket ~ fattas | fattas | kvar till full* | till full pott | till full poäng | upp till full* | mest att hämta | mest att vinna | störst* förbättringspotential* | störst* potential* | flest poäng att hämta | går miste om | gick miste om | går vi miste om | missat | lämnar vi | lämnar ~ poäng på bordet | lämnar kvar | till perfekt | ifrån perfekt | från perfekt | ifrån full* | kastar bort | tappar vi mest | slarvar bort",
  where:
    "var i | var inom | var på | var är vi | var är det | var finns | var har vi | var tappar | var förlorar | var ligger vi | var saknar",
  got: "fick | fått | gav | nådde | hamnade | landade | blev det | ligger",
  "how-well":
    "hur gick | hur bra | hur väl | hur högt | hur lågt | hur dåligt | hur starka | hur svaga | hur klarade | hur kom ~ ut | hur ligger vi till | hur långt | gick det | hur nära",
  weakest:
    "bottenområde* | svagast* | sämst* | lägst* | värst* | nederst | botten | bottenplats* | sist | sista plats* | sist av | längst ner | jumbo | minst poäng",
  strongest:
    "toppresultat* | kom först | kommer först | toppområde* | starkast* | bäst | bästa | högst | högsta | topp | toppen | överst | främst",
  most: "mest | flest | störst*",
  least: "minst | minsta",
  weaker: "svagare | sämre | lägre | mindre än | färre än | längst från | längre från | längst ifrån",
  stronger: "ligger bäst till | bättre | starkare | högre | mer än | fler än | närmast max*",
  next: "året efter | året därpå | det nästa året | näst | nummer två | tvåa | kom tvåa | på andra plats",
  rank: "rangordna | rangordn* | ranka | sortera | ordna | ordning | i ordning | ordningsföljd* | rangordning* | ranking* | från bäst | från sämst | från högst | från lägst | från svagast | från starkast | rada upp",
  "set-phrase":
    "vem som ansvarar för vad | vem har ansvar för vad | vem ansvarar för vad | riktigt bra | högsta ledning* | högsta chef* | högsta ledarskap* | toppledning* | hämta hem effekt* | hämta hem vinst* | hämta hem nytt* | ta hem effekt* | ta hem vinst* | att hämta hem",
  compare:
    "jämför* | jämfört med | mot | kontra | vs | i förhållande till | ställ ~ mot | lika | lika bra | lika många | samma poäng | jämna | lik | likadana",
  difference:
    "minus | skillnad* | skiljer | skilja | differens* | hur mycket bättre | hur mycket högre | hur mycket mer | avstånd* | gap",
  either: "eller",
  below: "under | mindre än | färre än | lägre än | sämre än | svagare än | <",
  above:
    "över | mer än | mera än | fler än | flera än | högre än | bättre än | starkare än | > | passerar | passerade | kommer över",
  "at-least":
    "golv på | ett golv på | lägsta nivå på | undre gräns på | minst | eller mer | eller bättre | eller högre | eller över | och uppåt | inte under | från och med | >= | ≥",
  "at-most":
    "högst | maximalt | inte mer än | eller mindre | eller lägre | eller under | upp till | <= | ≤ | inte över",
  exactly: "exakt | precis | hela",
  single: "bara en | bara ett | endast en | endast ett | en enda",
  between: "mellan | från ~ till",
  full: "full pott | full poäng | fulla poäng | alla poäng | maxpoäng | maximal poäng | högsta möjliga | perfekt resultat | perfekt poäng* | perfekt summa",
  area: "områdesnivå* | områdenivå* | toppområde* | bottenområde* | område | området | områden | områdena | fokusområd* | fokusomr* | omr | huvudområd* | fältet | områdessiff* | områdestal* | områdesresultat* | områdessumm* | områdesvärd* | områdesiff*",
  subarea: "delområd* | delomr* | underområd*",
  perspective: "perspektiv* | persp",
  question: "fråga | frågor | frågorna | frågan | mätpunkt*",
  each: "varje | alla | samtliga | allt | hela | båda",
  total:
    "alla tjänster | alla tjänsterna | total | totalt | totala | totalen | totalpoäng* | totalsumma* | totalresultat* | sammanlagt | sammanlagda | sammantaget | tillsammans | allt som allt | i alltihop | slutsumma* | slutpoäng* | slutresultat* | hela kommunkompassen | hela utvärderingen | hela bedömningen | ihop | totalsiffra* | av allt | av alltihop | hela kommunen | alltihop | för allt | totl | tot | hela rapporten",
  sum: "summa | summan | summer* | lägg* ~ ihop | lägger ~ ihop | lagt ihop | räkna* ~ ihop | adder*",
  ours: "vi | vår | vårt | våra | oss | kommunen | kommunens | ni | era | ert",
  declared:
    "angiv* | angett* | uppgiv* | uppgett* | tryckt* | redovisade | officiel* | som de står | om man går på de angivna | om man utgår från de angivna | om man räknar med de angivna | om vi utgår från de angivna | om man ser till de angivna",
  computed:
    "adderar ~ delområd* | samtliga ~ delområd* | ihop ~ delområd* | uträkn* | beräkn* | räknat på delområd* | räknat från delområd* | från delområd* | utifrån delområd* | på delområdena | summan av delområd* | summan av alla delområd* | summer* ~ delområd* | delområdena summer*",
  strength:
    "gör ~ bra | är bra med | är bra inom | fungerar bra | styrka | styrkor | styrkorna | bra på | duktiga på | starka sidor | fördelar | positiv* | lyckas med | bra med",
  challenge: "utmaning | utmaningar | utmaningarna | utmaningen | utmaningarne",
  criticism: "kritik | kritiken | kritiser* | att anmärka | invändning* | brister i",
  improve:
    "måste bli bättre | bli bättre på | kan bli bättre | behöver förbättra | förbättringsområd* | förbättringspunkt*",
  weakness:
    "svaghet | svagheter | svagheterna | svaga sidor | svaga punkt* | brister | bristerna | nackdelar | dåliga på | svaghet*",
  remark: "anmärkning* | iakttagelse* | kommentar* | synpunkt* i rapporten | punkterna i rapporten",
  why: "varför | vad gör att | vad är det som gör att | orsak* | anledning* | förklar* | motivera* | beror det på | hur kommer det sig",
  says: "hur beskrivs | hur omnämns | beskrivs | omdömet om | lär nämnas | vad säger | säger rapporten | säger bedömningen | sägs om | sägs | sagts | vad sägs | står det om | står det något om | står om | skriv* om | nämns | nämnts | nämner | lyfts fram | framhålls | omnämn* | enligt rapporten | hur ser det ut med | hur står det till med | vad har sagts | tycker rapporten | anser rapporten | anser bedömningen | enligt dem | enligt utvärderarna | enligt utvärderingen | tycker utvärderarna | säger utvärderarna | anser utvärderarna | menar utvärderarna",
  exists:
    "finns | har vi | har kommunen | använder vi | använder kommunen | arbetar vi | jobbar vi | genomför vi | är det | på plats",
  "how-is":
    "hur är | hur arbetar | hur jobbar | hur använder | hur ser ~ ut | hur fungerar | hur går det med | bedöms | har bedömts | hur står ~ till | bedömd* | bedömts",
  "how-many": "räkna | hur många | antal | antalet | hur mycket | hur stor*",
  "how-much": "hur mycket",
  agrees:
    "går ~ ihop | går ~ upp | gick ~ ihop | går jämnt upp | stämmer | stämmer inte | går ihop | går det ihop | går inte ihop | räknefel* | summeringsfel* | tryckfel* | skrivfel* | fel | felet | felaktig* | avvikelse* i | avvik* | motsägelse* | motsäger | överens* | inkonsekven* | korrekt* | rätt | riktig* | hänger ~ ihop | olika | oense | lika med | samma som | får jag det som står | får vi det som står | får man det som står | blir det det som står | samma som står | siffran som står | det som står på område",
  contradicts:
    "motsäg* | självmotsäg* | motstrid* | säger ~ emot sig själv | i strid med sig själv | både beröm och kritik | både berömmer och kritiserar | både berömt och kritiserat | både positivt och negativt | både styrka och svaghet | talar ~ emot sig själv | går emot varandra | strider mot varandra",
  order:
    "samma ordning | rätt ordning | fel ordning | annan ordning | olika ordning | ordningen på | ordningen i | ordningsföljden | bytt plats | omkastad* | kastats om",
  marked: "märkt | märkta | märkning* | felmärk* | etikett*",
  name: "heter | hette | kallas | kallar | namn | namnet | namnen | benämn* | beteckn*",
  label: "märkt | etikett* | rubrik* | kolumn* | rad | raden | rader | raderna",
  confirm: "bekräfta* | stämmer det att | är det rätt att | är det sant att | eller hur | visst | väl",
  belongs:
    "ligger ~ under | hör ~ hemma | hör till | hör under | ingår | ingår i | tillhör | omfattar | innehåller | grupperade i | är indelad* | består ~ av | består | sorterar under | under vilket | i vilket perspektiv | är med i | vilket perspektiv hör",
  tool: "kommunkompass* | kommunekompass* | kompassen | verktyget | ramverket | metoden | modellen | utvärderingen",
  about:
    "handlar ~ om | vad är | vad går ~ ut på | går ut på | frågar ~ om | mäter | mäts | bedöms | innebär | beskriv | kännetecknar | vad menas med",
  and: "och | å | vad gäller | hur är det med | och vad",
  there: "där | den | det | detta | denna | dem | dessa | samma",
  year: "år | året | åren | årtal* | när | årlig* | år för år | varje år | årlig utveckling | per år | för varje år",
  period:
    "hela perioden | under perioden | i perioden | perioden | decenniet | tioårsperiod* | alla åren | alla år | över tid | fram till | tio år | de tio åren | hela ~ perioden | genom perioden",
  service:
    "tjänst | tjänster | tjänsten | tjänsterna | tjänsteområde* | verksamhet | verksamheter | verksamheten | sektor | sektorer | sektorn",
  changes: "ändra | ändras | ändrar | ändrat | ändring* | förändr* | utveckling* | utvecklas | svänger",
  positive: "positiv* | över noll | på plus | plus",
  negative: "negativ* | under noll | på minus | minus",
  unit: "i vad mäts | mäts ~ i | mätt i | enhet | enheten | enheter | tusental eller | tusen eller | miljoner eller | hela kronor | miljoner kronor | valuta* | måttenhet*",
  "price-level":
    "20* års kronor | 20* års priser | 20* års penningvärde | 20* kronor | 20* års prisnivå | vilket års kronor | vilka års kronor | fasta kronor | löpande kronor | prisnivå* | penningvärde* | fasta priser | löpande priser | vilket års priser | prisår* | justerade för inflation | prisjuster*",
  table:
    "summakolumn* | tabell* | utgiftsbehov* | utgiftsförändring* | kostnadsbehov* | kostnadstabell* | utgiftstabell* | befolkningsförändring* | prognos* | framskriv* | demografi* | kronor",
  except:
    "inte räknades | inte räknats | inte räknar | inte räknade | inte var med | inte är med | inte vore med | inte hade varit med | höll ~ utanför | lämnade ~ utanför | räknade bort | räknades bort | utom | förutom | bortsett från | frånsett | oräknat | med undantag av | med undantag för | andra än | annat än | annan än | andra områden än | andra områdena än | andra delområdena än | andra delområden än | annat område än | annat delområde än | utanför område* | utanför delområde* | utanför perspektiv* | utan område* | utan delområde* | utan perspektiv* | exklusive | inte räknar med | inte räkna med | utan att räkna | utan att ta med | ej medräkn* | inte medräkn* | inte är medräkn* | inte räknas | inte räknas med | inte tar med | bortser från | bortse från | räknar bort | räknas bort | tar bort | undantag* | utesluter | inte i område* | inte är i område* | inte ligger i område* | inte hör till område* | inte ingår i område* | lämnar ~ utanför | håller ~ utanför | håll ~ utanför | hålls utanför",
  average:
    "genomsnitt* | snitt | snittet | i snitt | medel | i medeltal | medeltal* | medelvärde* | medelpoäng* | snittpoäng* | delat med | delar ~ på | delat på | dividerat",
  median: "median* | mittersta | mittvärde* | i mitten",
  spread: "spridning* | spännvidd* | spann | spannet | variationsbredd* | hur jämn* | hur ojämn*",
  if: "om | ifall | givet att | förutsatt att | när | därest | skulle",
  becomes: "blir | bli | blivit | skulle | hamnar | ger det | slutar ~ på | landar",
  rises:
    "öka | ökar | ökade | ökat | ökning* | ökande | stiga | stiger | steg | stigit | växa | växer | växte | tillväxt* | gå* upp | går ~ upp | lyfta | lyfter | lyftes | lyfts | höja | höjer | höjdes | höjs | förbättr* | kommer ~ upp | upp | uppgång* | tjäna | tjänar | når",
  falls:
    "falla | faller | föll | fall | fallet | sjunka | sjunker | sjönk | minsk* | reducer* | reduktion* | nedgång* | gå* ner | går ~ ner | gå* ned | går ~ ned | ner | avta | avtar | krymp* | sänk*",
  towards: "till | upp i | upp till | ner till | når | mot | lika med",
  by: "med | ytterligare | extra",
  extra: "extra | poäng mer | poäng till | fler poäng | poäng högre | poäng bättre | poäng upp | ytterligare | plus",
  instead: "istället för | i stället för | från | snarare än",
  double: "dubbl* | dubbel* | dubbelt* | fördubbl*",
  corrected:
    "rättas | rättad* | rättat | rättar | korrigera* | justeras | justerad | sätts lika med | sätts till summan",
  "what-if":
    "ponera att | hoppas på | leker med tanken | sätt att | säg ~ får | säg att | låt oss säga | tänk dig | föreställ dig | hypotetiskt | siktar på | siktar mot | antag att | vad om | vad händer ~ om | vad skulle | hur mycket skulle | tänk om | om vi fick | om vi hade | om ~ ökade | om ~ fick full* | om alla ~ fick | anta att | skulle totalen | om vi höjde | om vi ökade | om vi nådde",
  recommend:
    "kom med | vad bör | vad borde | vad kan vi göra | vad kan göras | vad kan kommunen göra | vad ska vi göra | vad ska göras | vad skall vi göra | vad måste vi göra | vad måste göras | vad krävs | vad behövs | vad behöver vi | vad gör vi åt | vad gör vi för | vad gör vi med | hur kan | hur skulle vi | hur bör | hur borde | hur ska vi | hur skall vi | hur får vi | hur blir vi | hur bli | hur förbättra* | hur stärka* | hur öka* | hur lyfter | bör göras | bör vi göra | bör vi ta | bör vi börja | bör vi prioritera | bör kommunen | borde vi | föreslå* | förslag | rekommend* | tips | råd om | råd kring | råd för | några råd | ge ~ råd | var ska vi börja | var börjar vi | var skall vi börja | ta itu med | ta tag i | grepp | göra åt | lyfta | få ordning på | nästa steg | vägen framåt | komma vidare | vidare med",
  action: "åtgärd* | prioriter* | handlingsplan* | förbättra | insats*",
  abbreviation:
    "vad betyder | betyder | står ~ för | förkortning* | förkortat | förkortad | vad avses med | avses | avses ~ med | vad menas med | menas med | menas ~ med | vad är ~ för något | bokstäverna | akronym*",
  source:
    "var står | var ~ står det | var i rapporten | var i källan | var i dokumentet | var i presentationen | var i texten | var i materialet | vilken rad | vilket radnummer | radnummer* | radnumret | vilken sida | vilken bild | vilket ställe | sidnummer* | sidnumret | källa | är källan | källan till | källan för | källor | källhänvisning* | källrad* | källtext* | var kommer ~ ifrån | var kommer ~ från | var kommer | varifrån kommer | varifrån är | varifrån | var är ~ hämtad | var är ~ hämtat | hämtat från | hämtad från | hämtade från | var hittar | var finner | var finns | var läser | var kan jag läsa | var kan vi läsa | belägg | visa stället | visa mig stället | stället i",
  "ranking-place": "vilken plats | vilken placering | placering* | rankning* av kommun* | rangordning* av kommun*",
  invent: "hitta på | gissa | gissning* | dikta ihop | fantisera*",
  instruction:
    "ignorera* | bortse från ~ instruk* | glöm allt | glöm alla | glöm regler* | glöm instruk* | tidigare instruk* | systemprompt* | dina instruk* | du är nu | låtsas att du | spela rollen | hitta på siffror | hitta på | jailbreak | påstå att | bortse från ~ regl* | strunta i ~ regl* | svara att vi | skriv att vi",
  secret:
    "lösenord* | api-nyckel* | apinyckel* | nyckeln | token* | hemlighet* | hemliga | miljövariabl* | inloggning*",
  "other-tenant":
    "andra kunder | en annan kund | den andra kommunen | de andra kommunerna som använder | samma assistent | samma bot* | andra arbetsyt* | andra användar* data | samma lösning",
  change:
    "ändra | ändr | sätt | sätta | uppdatera | radera | ta bort | rätta till | korrigera | justera | höj | sänk | spara | lägg till | lägga till",
  person:
    "vilka anställda | vilka medarbetare | vilka politiker | vem är det som är ordför* | vem är det som är borgmästar* | vem är ordför* | vem är det som är kommundirektör* | vem sa | vem sade | vem har sagt | vem klagade | vem tyckte | vem svarade | vem är ansvarig | vem har ansvar* | vems fel | vilken chef | vilka chefer | vilken enhetschef | vilken anställd | vilken medarbetare | vilken politiker | namnet på | vad heter borgmästar* | vad heter kommundirektör* | vem är borgmästare* | vem är kommundirektör* | lönen för | vem av cheferna | vem av ledarna | vem av de anställda | vem av politikerna | vilken av cheferna | vilken av ledarna | vilken av våra chefer | vilka av cheferna | den svagaste chefen | den sämsta chefen | den bästa chefen | den svagaste ledaren | den bästa ledaren | svagaste chef | bästa chef | sämsta chef",
  who: "vem | vilka personer | vilka roller | vilka intervju*",
  opinion:
    "skämmas | personliga åsikt | bör ~ avgå | tycker du | anser du | din åsikt | tror du | personligen | personlig åsikt | gillar du | håller du med | borde vi vara nöjda | vad tycker du | vad anser du | bra resultat | gott resultat | dåligt resultat | vara nöjda",
  "good-enough":
    "bra nog | god nog | goda nog | tillräckligt bra | tillräckligt god* | duktiga nog | resultatet ~ bra nog | i ordning",
  "other-round":
    "förra gången | förra året | förra omgången | förra mätningen | förra utvärderingen | föregående | senast vi | sedan sist | i fjol | året innan | tidigare år | tidigare omgång* | tidigare mätning* | utveckling sedan | utvecklingen över tid | trend* | blivit bättre sedan | nästa gång | nästa utvärdering* | nästa bedömning* | nästa omgång* | nästa mätning* | nästa år | kommande gång | kommande utvärdering* | kommande omgång | förra utvärdering*",
  peers:
    "andra kommuner | grannkommun* | rikssnitt* | riksgenomsnitt* | nationell* | rikets | övriga landet | norska kommuner | svenska kommuner | bäst i landet | bäst i sverige | rekord*",
  "off-topic":
    "blir det regn | blir det sol | vädret | väderprognos* | skämt | recept | fotboll* | dikt om | en dikt | skriv en | sång om | översätt | vem vann | klockan | huvudstad* | statsminister* | film | middag | saga | rolig historia | en historia om",
  help: "vad kan du | kan du hjälpa | hjälp | vem är du | hur använder jag | hej | hejsan | god morgon | tack",
  "not-held":
    "över 60 år | 60 åringar | över 65 år | 65 åringar | över 67 år | 67 åringar | över 70 år | 70 åringar | över 75 år | 75 åringar | över 80 år | 80 åringar | över 85 år | 85 åringar | över 90 år | 90 åringar | år gamla | folkmängden i | är folkmängd* | blir folkmängd* | vilken folkmängd | stor ~ folkmängd* | invånarantal* | hur många invånare | hur många anställda | hur många bor | hur många elever | betalade | betalt för | tog ~ betalt | kostade | kostar | priset | sjukfrånvaroprocent* | sjukfrånvaron ~ procent | hög är sjukfrånvaron | skuld | skulden | skulder | skattesats* | budgeten | telefonnummer* | e-post* | adress* | årsarbetar* | hur mycket pengar | budget* | arbetslöshet* | läkarintyg* | hög ~ sjukfrånvar* | procents sjukfrånvaro | procent sjukfrånvaro",
  "not-told":
    "hur många äldre | hur många gamla | hur många unga | hur många barn | antal äldre | antalet äldre | när gjordes utvärdering* | när gjordes bedömning* | när gjordes rapport* | när genomfördes utvärdering* | när genomfördes bedömning* | när utfördes utvärdering* | när utfördes bedömning* | när skrevs rapport* | när blev kommunen bedömd | när blev kommunen utvärderad | när bedömdes kommunen | när utvärderades kommunen | när utvärderades vi | när bedömdes vi | när är rapporten | när är bedömningen | när är utvärderingen | när var utvärderingen | när var bedömningen | vilket år är rapporten | vilket år är bedömningen | vilket år är utvärderingen | vilket år gjordes | hur gammal är rapporten | hur gammal är bedömningen | hur gammal är utvärderingen | datum för utvärdering* | befolkningsprognos* från | befolkningsprognos* ifrån | befolkningsframskriv* från | befolkningsframskriv* ifrån | tagit fram prognos* | tagit fram befolknings* | gjort prognos* | gjort befolknings* | gjort uppskattning* | står bakom prognos* | står bakom befolknings* | källan till prognos* | källan till befolknings*",
  municipality: "kommun | kommuns | kommunen",
  not: "inte | ej | aldrig | inget av",
  than: "än",
  reach: "nådde | når | nått | klarade | klarar | klarat | kom upp i | kommer upp i | uppnår | uppnådde | uppnått",
  figure:
    "siffran | siffra | siffror | siffrorna | talet | värdet | status | siffrans | områdessiffrorna | områdessiffran",
  beats: "vinner | vann | slår | slog",
  struggles: "brister | sviktar | haltar | kämpar | drar ~ ner | drar ~ ned",
  behind: "efter | bakom | före | ifrån | från varandra",
};
