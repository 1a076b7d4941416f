// The phrases of Bokmål, with what people say in Trøndelag and type in a hurry.
import type { Cues } from "./cues.js";

export const nb: Cues = {
  points:
    "områdepoeng* | områdescore* | områdeskår* | delområdepoeng* | delområdescore* | delområdeskår* | poeng | poenga | poengene | poengsum* | poengscore* | skår | skåre* | skåra* | skaar* | score | scoren | scorer | scoret | scora | scoring | resultat | resultatet | karakter | uttelling | poengskår*",
  share:
    "prosent* | % | andel | andelen | andeler | del av maks* | del av det maksimale | forhold til maks* | målt mot maks* | relativt | i pst | av hundre",
  maximum:
    "høyeste poengsummen man kan | høyeste scoren man kan | høyeste skåren man kan | høyeste man kan få | høyeste vi kan få | høyest mulig* | høyeste mulig* | høyest oppnåelig* | det meste man kan få | meste man kan få | maks | maksimum* | maksimal* | makspoeng* | max | maxpoeng* | på det meste | mulig* å få | mulige poeng | er verdt | verdt | kan gi | kan den gi | kan man få | går det an å få | taket | kan ~ gi | som tak | tak på | taket er",
  lost: "vi mangler | taper | tapte | tapt | tap | mister | mistet | poengtap* | å hente | å vinne | å gå på | mangler ~ poeng | poeng mangler | mangler ~ på | mangler ~ opp til | mangler det | mangler vi | gjenstår | forbedringspotensial* | potensial* | rom for forbedring | unna maks* | unna full* | langt unna | til maks* | opp til | fra maks* | fra full* | går vi glipp av | glipp av | hvor mye ~ mangler | hvor mange ~ mangler | poengene mangler | igjen til | unna toppen | langt igjen | skorter | hvor mye ~ manglet | mangler til | opp til full* | for å nå full* | til full pott | til full score | til full skår* | mest å hente | mest å vinne | mest å tjene | mest å gå på | mer å hente | størst* forbedringspotensial* | størst* potensial* | størst rom for | flest poeng å hente | mest poeng å hente | går vi mest glipp av | gikk vi glipp av | gikk glipp av | legger vi igjen | ligger igjen | lar vi ligge | lar ligge igjen | unna perfekt | unna full | fra perfekt | til perfekt | til toppscore | misser | misset | sløser bort | kaster bort | poeng igjen på bordet",
  where:
    "hvor i | hvor innen* | hvor på | hvor under | hvor er vi | hvor er det | hvor finnes | hvor har vi | hvor taper | hvor mister | hvor mangler | hvor ligger vi | hvor skårer | hvor scorer | kor i | kor e vi",
  got: "fikk | fekk | fått | oppnådde | oppnådd | oppnår | endte | endt | landet | ga | gav | ble det | blei det | ligger",
  "how-well":
    "hvordan gikk | hvordan gjekk | koss gikk | åssen gikk | hossen gikk | korsn gikk | hvordan gjorde vi det | hvordan gjør vi det | hvordan klarte | hvordan kom ~ ut | hvordan scor* | hvordan skår* | hvor bra | hvor godt | hvor høyt | hvor lavt | hvor dårlig | hvor gode | hvor sterk* | hvor svak* | gikk det | hvordan ligger vi an | kor bra | hvor langt | hvor nær*",
  weakest:
    "bunnområde* | svakest* | dårligst* | dårlegst* | lavest* | verst* | nederst* | bunn | bunnen | på bunn | jumboplass* | svakeste punkt | minst bra | akilleshæl | aller svakest | bånn | nestsvakest* | nestdårligst* | nestlavest* | sist | sisteplass* | siste plass* | bakerst | lengst nede | jumbo | taper* av alle | dårligste | laveste | svakeste | tyngst | verst det står til | minst poeng",
  strongest:
    "toppresultat* | kom først | kommer først | toppscore* | toppområde* | sterkest* | best | beste | bedst* | høyest* | høgest* | topp | toppen | øverst* | flinkest* | ypperst* | mest fornøyd | nestbest* | nesthøyest*",
  most: "mest | flest | størst* | høyeste antall",
  least: "minst | færrest | minste",
  weaker: "svakere | dårligere | lavere | verre | mindre enn | færre enn | lengst fra | lengst unna | lenger fra",
  stronger: "bedre | sterkere | høyere | mer enn | flere enn | nærmest maks* | bedre an | best an | foran",
  next: "året etter | året etterpå | det neste året | nest | nestbest* | nestsvakest* | nummer to | nr to | nestlavest* | nesthøyest* | nestdårligst*",
  rank: "ranger | ranger* | rangering* | sorter | sorter* | rekkefølge* | i rekkefølge | ordne | still opp | sett opp | topp tre | liste over | rangliste* | rekka | fra topp til bunn | fra best | fra svakest | fra høyest | fra lavest | ramse opp | ramse",
  "set-phrase":
    "hvem som har ansvar for hva | hvem har ansvar for hva | hvem har ansvaret for hva | øverste ledelse* | øverste leder* | øverste nivå | topp ledelse* | toppledelse* | hente ut gevinst* | hente ut effekt* | ta ut gevinst* | tap av | å hente ut | hente gevinst* | høste gevinst*",
  compare:
    "sammenlign* | sammenlikn* | sammenligna | jevnfør* | opp mot | kontra | vs | versus | holdt mot | sett opp mot | i forhold til | satt opp mot | like gode | like bra | like mange | like høyt | like godt | samme poeng* | likt | jevne | jevngod* | like | lik",
  difference:
    "minus | sprik | spriket | forskjell* | differanse* | skiller | skille | skilnad* | avstand* | hvor mye bedre | hvor mye mer | hvor mye høyere | hvor mye lavere | hvor mye dårligere | gap",
  either: "eller",
  below: "under | mindre enn | færre enn | lavere enn | dårligere enn | svakere enn | nedenfor | < | i underkant av",
  above:
    "over | mer enn | mere enn | flere enn | høyere enn | bedre enn | passerte | ovenfor | sterkere enn | > | passerer | kommer over | kom over | i overkant av | krysser | bryter",
  "at-least":
    "gulv på | et gulv på | nedre grense på | løftet til minst | minst | i det minste | eller mer | eller bedre | eller høyere | eller over | og oppover | fra og med | ikke under | ikke mindre enn | >= | ≥ | og mer",
  "at-most":
    "høyst | maksimalt | ikke mer enn | opptil | eller mindre | eller lavere | eller under | eller dårligere | inntil | og nedover | <= | ≤ | ikke over",
  exactly:
    "nøyaktig | akkurat | eksakt | presis | hele | blank | blanke | på poenget | på en prikk | verken mer eller mindre",
  single: "bare en | bare én | bare ett | kun en | kun ett | en eneste | ett eneste | bare ei",
  between: "mellom | fra ~ til",
  full: "alle poengene sine | full pott | full score | full skår* | full poengsum* | full uttelling | fullt hus | toppscore | toppskår* | alle poeng* | maksscore* | 100 prosent | perfekt resultat | perfekt score | perfekt poengsum | perfekt sum | perfekt skår*",
  area: "områdenivå* | toppområde* | bunnområde* | område | området | områder | områdene | områda | fokusområde* | fokusomr* | omr | innsatsområde* | hovedområde* | kapittel | kapitler | feltet | felt | områdetall* | områdesum* | områdekarakter* | områderesultat* | områdeverdi*",
  subarea:
    "delområd* | delomr* | underområde* | undertema* | deltema* | del område* | delpunkt* | underpunkt* | punkter | punkt",
  perspective: "perspektiv* | persp",
  question: "spørsmål* | målepunkt* | delspørsmål*",
  each: "hver | hvert | alle | samtlige | alt | hele",
  total:
    "alle tjenester | alle tjenestene | total | totalt | totalen | totale | totalsum* | totalscore* | totalskår* | totalpoeng* | totalresultat* | samlet | samla | samlede | alt i alt | til sammen | tilsammen | i alt | sammenlagt | i sum | sluttsum* | hele kommunekompasset | helheten | sluttresultat* | sluttpoeng* | sluttscore* | sluttskår* | poengsum* ~ totalt | hele evalueringen | hele vurderingen | hele undersøkelsen | endelig* resultat* | hovedresultat* | fasiten | av alt | av det hele | hele kommunen | kommunen samlet | alle poengene | for alt | i det hele | totl | tot | ttl | hele rapporten",
  sum: "sum | summen | summer* | summ* | legg* ~ sammen | legger ~ sammen | lagt sammen | adder* | plusser* | regner ~ sammen | regn* sammen | regnes sammen",
  ours: "vi | vår | vårt | våre | oss | kommunen | kommunen vår | kommunens | mæ | vårres | dere | deres | dokker",
  declared:
    "oppgitt | oppgitte | står oppgitt | oppført* | trykte | trykt | angitt* | offisiel* | som de står | slik de står | ifølge rapporten | går ut fra de oppgitte | om man går etter de oppgitte | etter de oppgitte | om man går på de oppgitte | om man regner med de oppgitte | hvis man går ut fra de oppgitte | om vi går ut fra de oppgitte | om man legger de oppgitte",
  computed:
    "utregn* | beregn* | regnet ut fra | regn ut fra | ut fra delområd* | fra delområd* | summen av delområd* | summen av alle delområd* | summen av de 35 | summer* ~ delområd* | delområdene summer* | legger sammen delområd* | legg* ~ delområd* | delområdesum* | 35 delområd*",
  strength:
    "gjør ~ bra | gjør ~ godt | er bra med | er bra i | er bra på | styrke | styrker | styrkene | styrka | styrkan | gode på | god på | flinke på | flinke til | bra på | sterke sider | fordeler | positiv* | lykkes med | får vi skryt for | skryt | gjør vi bra | gjør vi godt | bra med | fungerer bra | fungerer godt | plussene | pluss og minus",
  challenge:
    "utfordring | utfordringer | utfordringene | utfordringan | utfordrende | strever | sliter ~ med | utfordringa | utfordringene våre | utfordr | utfordringar | utfordringane | sliter vi med | sliter de med",
  criticism: "kritikk | kritikken | kritiser* | å utsette | ankepunkt* | innvending*",
  improve:
    "må vi bli bedre på | må bli bedre | bli bedre på | kan bli bedre | kan vi bli bedre | bli flinkere | forbedringspunkt* | forbedringsområde* | mangler vi på",
  weakness:
    "svakhet | svakheter | svakhetene | svakhetan | svake sider | svake punkt* | minuser | ulemper | dårlige på | er vi dårlige | negativ* | svakhet*",
  remark:
    "merknad* | funn | funnene | kulepunkt* | bemerkning* | kommentar* | anmerkning* | tilbakemelding* | punktene i rapporten | observasjon*",
  why: "hvorfor | hva gjør at | hva er det som gjør at | kvifor | årsak* | grunnen til | forklar* | begrunn* | skyldes | hva ligger bak | kommer det av | koffor | koffer",
  says: "å melde om | melde om | hvordan beskrives | hvordan omtales | omtalen av | hva sier | sier rapporten | sier vurderingen | sier de | sies det om | sies om | sies | sagt om | ble sagt | blir sagt | står det om | står det noe om | står det noko om | står om | skrevet om | skrevet noe om | skriver rapporten | skriver de | nevner rapporten | nevnes | nevnt | nevner | trukket frem | trukket fram | trekkes frem | trekkes fram | omtal* | beskrevet | beskrives | ifølge rapporten | ifølge vurderingen | melder | peker rapporten på | hva er sagt | åssen står det til med | hvordan står det til med | står det til med | mener rapporten | mener vurderingen | mener de | synes rapporten | mener kommunekompasset | ifølge dem | ifølge evaluatorene | ifølge evalueringen | mener evaluatorene",
  exists:
    "finnes | fins | finnst | er det noe* | har vi | har kommunen | er det | bruker vi | bruker kommunen | driver vi | gjennomfører vi | jobber vi | lager vi | eksisterer | på plass",
  "how-is":
    "hvordan er | hvordan jobber | hvordan arbeider | hvordan bruker | hvordan ser ~ ut | hvordan ligger ~ an med | hvordan står ~ til | hvordan fungerer | hvordan går det med | hvordan vurderes | koss e | koss står det til | vurdert | vurderes | blitt vurdert",
  "how-many":
    "tel | tell opp | telle | hvor mange | kor mange | kor mang | hvor manga | antall | hvor mye | hvor my | kor my | kor mykje | hvor stor* | hva er antall*",
  "how-much": "hvor mye | hvor my | kor my | kor mykje",
  agrees:
    "galt | noe galt | går ~ opp | går ~ ihop | gikk ~ opp | stemmer | stemmer ikke | går opp | går det opp | går ikke opp | går ihop | går regnestykket | regnestykket | regnefeil* | tellefeil | summefeil | trykkfeil | skrivefeil | feil | feilen | avvik* | uoverensstemmelse* | uenig* | motsigelse* | motsier | motstrid* | selvmotsig* | inkonsisten* | henger ~ sammen | samsvar* | rett summert | riktig summert | riktig | korrekt | rett | er lik summen | konsistent* | merkelig* | rare tall | ulik* | forskjellig* | i strid med | sprik* | kvalitetssikr* tall | lik | lik summen | ikke lik | får jeg det som står | får vi det som står | får man det som står | blir det det som står | det som er oppgitt | det samme som står | det tallet som står | det som står på område",
  contradicts:
    "motsi* | selvmotsi* | motstrid* | sier ~ imot seg selv | i strid med seg selv | både ros og kritikk | både roser og kritiserer | både rost og kritisert | både roses og kritiseres | både positivt og negativt | både styrke og svakhet | taler ~ mot seg selv | spriker | sprikende | går imot hverandre | strider mot hverandre",
  order:
    "samme rekkefølge | rett rekkefølge | riktig rekkefølge | feil rekkefølge | annen rekkefølge | ulik rekkefølge | rekkefølgen på | rekkefølgen til | rekkefølgen i | kolonnerekkefølge* | byttet plass | byttet om | bytta om | stokket om",
  marked: "merket | merka | merkt | merking* | feilmerk* | etikett* | merkelapp*",
  name: "heter | het | kalles | kalt | kaller | navn | navnet | navnene | benevn* | betegn* | omtales som | betegnes",
  label:
    "merket | merka | etikett* | merkelapp* | overskrift* | kolonne* | rad | raden | rada | rader | radene | linje | linja",
  confirm:
    "bekreft* | stemmer det at | stemmer ikke det at | er det riktig at | er det rett at | er det sant at | ikke sant | er vi enige om at | det er vel | vel",
  belongs:
    "ligger ~ under | hører ~ hjemme | hører til | hører under | inngår | inngår i | tilhører | omfatter | inneholder | er gruppert | gruppert i | under seg | er med i | delt inn | ligger ~ i hvilket | består ~ av | består | sorterer under | under hvilket | i hvilket perspektiv | med i | er med | plassert under | plassert i | havner under | tilhørende | hvilket perspektiv hører | ligger under hvilket",
  tool: "kommunekompass* | kompasset | verktøyet | rammeverket | metoden | metodikken | modellen | undersøkelsen | evalueringsverktøy* | evalueringen",
  about:
    "handler ~ om | handle ~ om | hva er | hva går ~ ut på | går ut på | spør ~ om | måler | måles | vurderes | innebærer | beskriv | beskrives | kjennetegner | hva menes med | hva vil det si",
  and: "og | å | enn | hva med | ka med | hva så med | så da | og så",
  there: "der | dér | den | det | dette | denne | dem | disse | samme | det området | dette området | det delområdet",
  year: "år | året | årene | åra | årstall* | når | årlig* | år for år | hvert år | hvert enkelt år | årlig utvikling | per år | for hvert år",
  period:
    "hele perioden | i perioden | perioden | tiåret | tiårsperiode* | alle årene | alle år | over tid | fram til | frem til | ti år | de ti årene | i løpet av årene | hele ~ perioden | gjennom perioden",
  service: "tjeneste | tjenester | tjenesten | tjenestene | tjenesteområde* | sektor | sektorer | sektoren | sektorene",
  changes:
    "endre | endrer | endres | endra | endret | endring* | endringa* | utvikling* | utvikler | forandr* | svinger",
  positive: "positiv* | over null | i pluss | plusstall | pluss",
  negative: "negativ* | under null | i minus | minustall | minus",
  unit: "måles ~ i | målt i | oppgitt i hvilken | enhet | enheten | enheter | benevning* | tusen eller | millioner eller | tusen kroner eller | hele kroner | millioner kroner | i hvilke tall | valuta* | måleenhet*",
  "price-level":
    "20* kroner | 20* priser | hvilket års kroner | hvilke års kroner | hvilket år er kronene | faste kroner | løpende kroner | faste priser | løpende priser | prisnivå* | kroneverdi | kroneår | priser fra | hvilket års priser | prisår* | prisjuster* | justert for prisvekst | justert for inflasjon",
  table:
    "sumkolonne* | summekolonne* | tabell* | utgiftstabell* | utgiftsbehov* | utgiftsendring* | utgifter | befolkningsendring* | befolkningsutvikling* | anslag* | anslås | anslått | prognose* | framskriv* | fremskriv* | demografi* | kroner",
  except:
    "ikke telte | ikke talte | ikke tell* | ikke hadde telt | ikke var med | ikke er med | ikke hadde vært med | holdt ~ utenfor | utenom | unntatt | untatt | unntagen | med unntak av | bortsett fra | bortsett ifra | foruten | andre enn | annet enn | andre områder enn | andre delområder enn | andre områdene enn | andre delområdene enn | annet område enn | annet delområde enn | utenfor område* | utenfor delområde* | utenfor perspektiv* | uten område* | u område* | uten delområde* | uten perspektiv* | ikke medregn* | ikke er medregn* | ikke er regn* med | ikke blir regn* med | ikke regn* med | uten å regne med | uten å ta med | ikke tar med | ikke teller | ser bort fra | ser vi bort fra | se bort fra | tar bort | ta bort | ekskludert | eksklusiv* | utelat* | ikke i område* | ikke er i område* | ikke ligger i område* | ikke hører til område* | ikke hører under område* | holder ~ utenfor | holdes utenfor | holdt utenfor | holde ~ utenfor | hold ~ utenfor",
  average:
    "gjennomsnitt* | snitt | snittet | i snitt | middelverdi* | gjennomsnittlig* | snittskår* | snittscore* | snittpoeng* | delt på | deler ~ på | dele ~ på | dividert | dividerer",
  median: "median* | midterste | midtverdi* | i midten",
  spread: "spredning* | spenn | spennet | spennvidde* | variasjonsbredde* | hvor jevn* | hvor ujevn*",
  if: "hvis | dersom | om | når | gitt at | forutsatt at | i fall | såfremt | skulle",
  becomes: "blir | bli | blitt | ville | hadde | ender ~ på | gir det | gir dette | havner | utgjør | utgjøre",
  rises:
    "øke | øker | økte | økt | økning* | økende | stige | stiger | steg | stigning* | vokse | vokser | vokste | vekst* | gå* opp | går ~ opp | løfte | løfter | løftet | løftes | heve | hever | hevet | heves | forbedr* | kom* opp | kommer ~ opp | opp | oppgang* | auk* | tjene | tjener",
  falls:
    "falle | faller | falt | fall | fallet | synke | synker | sank | minsk* | reduser* | reduksjon* | nedgang* | gå* ned | går ~ ned | ned | avta | avtar | krymp* | synkende | fallende | mink*",
  towards: "til | opp i | opp til | ned til | når | mot | lik",
  by: "med | ytterligere | ekstra",
  extra: "ekstra | poeng mer | poeng til | flere poeng | poeng høyere | poeng bedre | poeng opp | ytterligere | pluss",
  instead: "i stedet for | istedenfor | i staden for | istadenfor | fra | heller enn",
  double: "dobl* | dobbel* | dobbelt* | fordobl*",
  corrected:
    "rettes | rettet | retter | rette opp | korrigert* | korrigeres | korrigerer | justeres | justert | settes lik",
  "what-if":
    "håper å | håper vi | vi håper på | sikter på | si at | la oss si | tenk deg | forestill deg | hypotetisk | vi sikter mot | sikter mot | målet er | regnestykke hvis | hva om | hva hvis | hva hadde | hva ville | hva skjer ~ hvis | hva skjer ~ om | hvis ~ fikk | hvis ~ hadde | hvis ~ økte | hvis ~ blir | hvis ~ rettes | om vi fikk | om vi hadde | om vi øk* | tenk om | sett at | anta at | ville totalen | hadde totalen | hvis vi hadde | hvis vi fikk | hvis vi får | hvis vi øk* | hvis vi når | hvis vi løft* | hvis vi forbedr* | hvis vi kl* | dersom vi hadde | dersom vi fikk | dersom vi får | dersom vi øk*",
  recommend:
    "kom med | hva bør | hva burde | hva kan vi gjøre | hva kan gjøres | hva kan kommunen gjøre | hva må vi gjøre | hva må kommunen gjøre | hva må gjøres | hva må til | hva skal til | hva skal vi gjøre | hva skal gjøres | hva trengs | hva trenger vi | hva gjør vi med | hva gjør vi for | hva ville hjelpe | hva kan hjelpe | hvordan kan | hvordan kunne | hvordan bør | hvordan burde | hvordan skal vi | hvordan få | hvordan får vi | hvordan bli | hvordan blir vi | hvordan løse | hvordan løfte | hvordan komme | hvordan forbedre* | hvordan styrke* | hvordan øke* | åssen kan | åssen skal | åssen får | koss kan | koss ska | hossen kan | korsn kan | ka bør | ka kan vi gjøre | ka kan vi gjør | ka ska vi gjøre | ka ska vi gjør | bør vi gjøre | bør vi ta | bør vi begynne | bør vi starte | bør vi prioritere | bør vi jobbe | bør gjøres | bør kommunen | burde vi | foreslå* | foreslår | forslag | anbefal* | tilrå* | tips | råd om | råd til | råd for | gi ~ råd | noen råd | grep | grepene | hvor begynner vi | hvor starter vi | hvor skal vi starte | hvor skal vi begynne | ta tak i | tar vi tak i | gripe fatt i | løfte | få orden på | rette opp i | neste steg | veien videre | komme videre | videre med",
  action: "tiltak | tiltaka | tiltakene | prioriter* | handlingsplan* | forbedre | forbedringstiltak*",
  abbreviation:
    "hva betyr | betyr | tyder | står ~ for | forkortelse* | forkorting* | forkortet | forkorta | hva er forkortelsen | hva menes med | menes med | menes ~ med | siktes ~ til med | hva er ~ for noe | bokstavene | akronym*",
  source:
    "hvor står | hvor ~ står det | hvor i rapporten | hvor i kilden | hvor i dokumentet | hvor i presentasjonen | hvor i teksten | hvor i materialet | i hvilken linje | hvilken linje | hvilken side | hvilken slide | hvilket lysbilde | hvilket ark | hvilket punkt i | hvilket sted i | linjenummer* | linja til | linjen til | sidetall* | kilde | kilden til | kilden for | kilda | kilder | er kilden | kildehenvisning* | kildegrunnlag* | kildelinje* | hvor kommer ~ fra | hvor kommer | hvor er ~ hentet | hvor er ~ fra | hentet fra | hvor finner jeg | hvor finner vi | hvor finnes | hvor leser | hvor kan jeg lese | hvor kan vi lese | hvor ~ belegg | belegg | vis meg stedet | stedet i | kor står | kor finn | ka linje",
  "ranking-place":
    "hvilken plass | hvilken plassering | plassering* | nummer hva | rangert som | hvor i rekka | rangering* av kommune*",
  invent: "dikt opp | dikte opp | finn på | finne på | gjett | gjette | gjetning* | fantaser*",
  instruction:
    "ignorer* | ignorer alle | se bort fra ~ instruks* | glem alt | glem reglene | glem alle | glem instruks* | tidligere instruks* | systemprompt* | system prompt | instruksene dine | du er nå | du er nå en | lat som ~ du | oppfør deg som | rollespill* | dikt opp | dikte opp | finn på tall | finne på tall | jailbreak | utviklermodus | vis instruks* | overstyr* | hemmelige instruks* | entwicklermodus | admin-modus | påstå at | se bort fra ~ regl* | se bort fra alt | svar at vi | skriv at vi",
  secret:
    "miljøvariabl* | passord* | api nøkkel* | apinøkkel* | api-nøkkel* | nøkkelen din | token | tokenet | tokens | hemmelighet* | miljøvariabel* | signeringsnøkkel* | tilgangsnøkkel* | konfigurasjon* | databasen din | innlogging*",
  "other-tenant":
    "andre arbeids område* | andre kunde* | annen kunde* | en annen kunde | den andre kommunen | de andre kommunene som bruker | andre kommuner som bruker ~ bot* | samme assistent | andre arbeidsområde* | andre workspace* | andre team* | andres data | andre brukere* | samme løsning | i denne boten | andres rapport*",
  change:
    "endre | endr | endra | sett | sette | oppdater | oppdatere | slett | slette | fjern | fjerne | rett opp | korriger | overskriv | skriv inn | registrer | juster | øk | senk | lagre | legg til | legge til | føy til | endre på",
  person:
    "hvem er det som er ordfører* | hvem er det som er kommunedirektør* | hvem sa | hvem har sagt | hvem klaget | hvem mente | hvem svarte | hvem er ansvarlig | hvem har ansvar* | hvem bør få sparken | hvem er skyld* | hvem har skylda | hvilken leder | hvilke ledere | hvilken enhetsleder | hvilke enhetsledere | hvilken ansatt | hvilke ansatte | hvilken politiker | hvilken avdelingsleder | hvilken sjef | hvilken kommunalsjef | navnet på | hva heter ordfører* | hva heter kommunedirektør* | hva heter rådmann* | hvem er ordfører* | hvem er kommunedirektør* | hvem er rådmann* | hvor mye tjener | lønna til | lønnen til | har skylden | skylda for | hvem av lederne | hvem av sjefene | hvem av de ansatte | hvem av politikerne | hvilken av lederne | hvilken av sjefene | hvilken av de ansatte | hvilke av lederne | hvilken av våre ledere | hvem er den svakeste lederen | hvem er den dårligste lederen | den dårligste sjefen | den svakeste lederen | den beste lederen | den beste sjefen | dårligste leder | svakeste leder | beste leder | dårligste lederen",
  who: "hvem | kæm | kem | hvilke roller | hvilke personer",
  opinion:
    "skamme oss | gå av | bør ~ få sparken | synes du | syns du | mener du | din mening | tror du | ditt syn | personlig | personlige mening | liker du | er du enig | bør vi være fornøyd* | burde vi skamme | er det flaut | favoritt* | ville du stemt | stemme på | hva mener du | hva synes du | godt resultat | bra resultat | dårlig resultat | være fornøyd*",
  "good-enough":
    "god nok | gode nok | godt nok | bra nok | flinke nok | resultatet ~ godt nok | resultatet ~ bra nok | bra nok score | holder ~ mål | i orden",
  "other-round":
    "forrige gang | forrige runde | forrige måling | forrige evaluering | forrige vurdering | sist gang | sist vi | sist måling | siste gang | siden sist | fra sist | i fjor | i fjord | året før | tidligere år | tidligere runde* | tidligere vurdering* | tidligere måling* | før om åra | utviklingen over tid | utvikling siden | utvikling over | trend* | framgang siden | fremgang siden | blitt bedre siden | neste måling | neste evaluering* | neste vurdering* | neste runde* | neste gang | neste år | om fem år",
  peers:
    "andre kommuner | nabokommune* | landssnitt* | landsgjennomsnitt* | nasjonal* | landsbasis | resten av landet | norske kommuner | svenske kommuner | norgesmester* | best i landet | best i norge | rekord* | sammenlignet med andre | kommunegruppe* | kommunene i",
  "off-topic":
    "blir det regn | blir det sol | blir det snø | været | værmelding* | vær i morgen | regner det | vitse* | vits | oppskrift* | fotball* | kamp i går | dikt om | et dikt | skriv et dikt | skriv en sang | sang om | oversett | hvem vant | aksje* | bitcoin | klokka | hva er klokken | hovedstad* | statsminister* | president* | film | filmer | netflix | middag | restaurant* | reise til | flybillett* | horoskop* | lotto* | python | javascript | kode for | programmer* | bursdag* | eventyr* | meningen med livet | gåte",
  help: "hva kan du | kan du hjelpe | hjelp | hvem er du | hva er du | hvordan bruker jeg | hei | heisann | hallo | god morgen | takk",
  "not-held":
    "over 60 år | 60 åringer | over 65 år | 65 åringer | over 67 år | 67 åringer | over 70 år | 70 åringer | over 75 år | 75 åringer | over 80 år | 80 åringer | over 85 år | 85 åringer | over 90 år | 90 åringer | år gamle | innbyggertall* | folketall i | folketallet i | er folketall* | blir folketall* | hvilket folketall | hvilke folketall | stort ~ folketall* | innbyggere har | innbyggere bor | bor det i | bor i kommunen | hvor mange innbygger* | hvor mange ansatte | hvor mange tilsatte | antall ansatte | antall innbygger* | årsverk* | hvor mange elever | hvor mange skoler | hvor mange barnehager | betalte | betalt for | tok ~ betalt | kostet | koster | kosta | prisen | hva var prisen | fraværsprosent* | sykefraværsprosent* | sykefraværet ~ prosent | sykefravær ~ prosent | prosent sykefravær | sykefraværet i prosent | høyt er sykefraværet | høyt er fraværet | hvor mange sykemeldte | gjelden | lånegjeld* | skatteprosent* | eiendomsskatt* | driftsresultat* | netto drift | budsjettet | arealet | hvor stor er kommunen | omsetning | underskudd* | overskudd* | fond | disposisjonsfond* | valgdeltakelse* | arbeidsledighet* | medianlønn* | telefonnummer* | e-post* | epost* | adresse* | åpningstid* | hvor mye penger | hvor mye bruker vi | budsjett* | legemeldt* | egenmeldt* | høyt ~ sykefravær* | stor gjeld | mye gjeld",
  "not-told":
    "hvor mange eldre | hvor mange gamle | hvor mange unge | hvor mange barn | antall eldre | antallet eldre | antall barn | når ble evaluering* | når ble vurdering* | når ble rapport* | når ble undersøkels* | når ble kommunen vurdert | når ble kommunen evaluert | når ble vi vurdert | når ble vi evaluert | når ble ~ kommune evaluert | når ble ~ kommune vurdert | når er rapporten | når er vurderingen | når er evalueringen | når var evalueringen | når var vurderingen | når fant evalueringen | når skjedde evalueringen | hvilket år er rapporten | hvilket år er vurderingen | hvilket år er evalueringen | hvilket år ble rapporten | hvilket år ble vurderingen | hvilket år ble evalueringen | hvilket år ble kommunen vurdert | hvilket år ble vi vurdert | hvor gammel er rapporten | hvor gammel er vurderingen | hvor gammel er evalueringen | dato for evaluering* | befolkningsprognos* fra | befolkningsframskriv* fra | befolkningsfremskriv* fra | befolkningsanslag* fra | befolkningstall* fra | laget anslag* | laget prognos* | laget befolknings* | laget framskriv* | utarbeidet anslag* | utarbeidet prognos* | står bak anslag* | står bak prognos* | står bak befolknings* | kilden til prognos* | kilden til anslag* | kilden til befolknings* | kilde for befolknings*",
  municipality: "kommune | kommunes | kommunen",
  not: "ikke | ikkje | itj | itte | ikkj | aldri",
  than: "enn",
  reach:
    "nådde | når | nådd | klarte | klarer | klare | klart | kom opp i | kommer opp i | oppnår | oppnådd | oppnådde | greide",
  figure: "tallet | tall | tallene | verdien | status | statusen | oppgitte tall | sifferet | sifrene",
  beats: "vinner | vant | slår | slo | knuser | trekker det lengste strået",
  struggles:
    "sliter | slit | strever | svikter | halter | skorter | går det tyngst | butter | drar ~ ned | trekker ~ ned | drar ~ ner",
  behind: "bak | etter | foran | unna | fra hverandre",
};
