// The phrases of Nynorsk; what it shares with Bokmål stands there.
import type { Cues } from "./cues.js";

export const nn: Cues = {
  points:
    "områdepoeng* | områdeskår* | delområdepoeng* | delområdeskår* | poenga | poengsummen | skåra | skårar | skåren | resultatet | uttelling* | områdesum*",
  share: "del av maks* | delen av maks* | lut | prosentdel* | kor stor del | i forhold til maks*",
  maximum:
    "høgaste poengsummen ein kan | høgaste skåren ein kan | høgaste ein kan få | høgaste vi kan få | høgast mogleg* | høgaste mogleg* | det meste ein kan få | det meste | kan gje | mogleg* å få | moglege poeng | er verd | er verdt | på det meste | taket | kan ~ gje | som tak | tak på",
  lost: "manglar det | vi manglar | me manglar | mistar | mista | mistar vi | tapar | taper | tapte | manglar ~ poeng | manglar ~ på | manglar ~ opp til | manglar vi | manglar me | unna maks* | att til maks* | att til full* | går glipp av | forbetringspotensial* | rom for forbetring | kor mykje ~ manglar | kor mange ~ manglar | poenga manglar | att til | langt att | skortar | manglar til | for å nå full* | til full pott | til full skår* | mest å hente | mest å vinne | mest å gå på | størst* forbetringspotensial* | størst* potensial* | flest poeng å hente | misser | missa | misser vi | gjekk glipp av | går me glipp av | går vi glipp av | legg vi att | legg me att | lèt vi ligge | til perfekt | unna perfekt | frå perfekt | kastar bort | poeng att på bordet",
  where:
    "kvar i | kvar på | kvar innan* | kvar er | kvar har | kvar taper | kvar tapar | kvar manglar | kvar ligg | kvar skårar | kor i | kor har vi | kor taper",
  got: "fekk | fått | oppnådde | enda | ende | hamna | gav | vart det | ligg",
  "how-well":
    "korleis gjekk | korleis gjorde | korleis kom ~ ut | korleis skår* | kor høgt | kor lågt | kor bra | kor godt | kor dårleg | kor langt | kor nær* | korleis ligg ~ an | gjekk det",
  weakest:
    "botnområde* | svakast* | dårlegast* | lågast* | verst* | nedst* | botn | botnen | ringast* | sist | sisteplass* | siste plass* | bakarst | lengst nede | jumbo | minst poeng",
  strongest:
    "toppresultat* | kom først | kjem først | toppområde* | sterkast* | best | beste | høgast* | topp | øvst* | flinkast*",
  most: "mest | flest | størst*",
  least: "minst | færrast",
  weaker: "svakare | dårlegare | lågare | verre | mindre enn | færre enn | lengst frå | lenger frå",
  stronger: "betre | sterkare | høgare | meir enn | fleire enn | betre an | best an | nærmast maks*",
  next: "året etter | året etterpå | det neste året | nest | nummer to",
  rank: "ranger* | sorter* | rekkjefølg* | rekkefølg* | set opp | still opp | rangliste* | frå topp til botn | frå best | frå svakast | frå høgast | frå lågast | ramse opp",
  "set-phrase":
    "kven som har ansvar for kva | kven har ansvar for kva | kven har ansvaret for kva | øvste leiing* | øvste leiar* | toppleiing* | hente ut gevinst* | hente ut effekt* | ta ut gevinst* | å hente ut | hente gevinst* | hauste gevinst*",
  compare:
    "samanlikn* | opp mot | jamfør* | kontra | i forhold til | saman med | like gode | like bra | like mange | like høgt | like godt | same poeng* | likt | jamgod* | like | lik",
  difference:
    "minus | sprik | spriket | skilnad* | forskjell* | differanse* | skil | skilje | kor mykje betre | kor mykje høgare | avstand*",
  either: "eller",
  below: "under | mindre enn | færre enn | lågare enn | dårlegare enn | svakare enn | <",
  above: "over | meir enn | fleire enn | høgare enn | betre enn | > | passerer | passerte | kjem over | kom over",
  "at-least":
    "golv på | eit golv på | nedre grense på | minst | eller meir | eller betre | eller høgare | og oppover | ikkje under | frå og med | >= | ≥",
  "at-most": "høgst | ikkje meir enn | eller mindre | eller lågare | eller under | inntil | <= | ≤ | ikkje over",
  exactly: "nøyaktig | akkurat | heile",
  single: "berre ein | berre ei | berre eitt | ein einaste | ei einaste",
  between: "mellom | frå ~ til",
  full: "full utteljing | alle poenga | full pott | full skår* | full poengsum* | full uttelling | fullt hus | alle poeng* | perfekt resultat | perfekt poengsum | perfekt skår* | perfekt sum",
  area: "områdenivå* | toppområde* | botnområde* | område | området | områda | fokusområd* | fokusomr* | omr | innsatsområd* | hovudområd* | feltet | felt | områdetal* | områdesum* | områderesultat* | områdeverdi*",
  subarea: "delområd* | delomr* | underområd*",
  perspective: "perspektiv* | persp",
  question: "spørsmål* | målepunkt*",
  each: "kvar | kvart | alle | heile | alt",
  total:
    "alle tenester | alle tenestene | total | totalt | totalen | totalsum* | totalskår* | totalpoengsum* | samla | samla sett | alt i alt | til saman | tilsaman | i alt | sluttsum* | sluttpoeng* | sluttskår* | sluttresultat* | heile kommunekompasset | heile vurderinga | heile evalueringa | samanlagt | av alt | heile kommunen | kommunen samla | totl | tot | heile rapporten",
  sum: "summen | summer* | legg* ~ saman | lagt saman | reknar ~ saman | rekna saman",
  ours: "me | vi | vår | vårt | våre | oss | kommunen | dykk | dykkar",
  declared:
    "oppgitt* | oppgjev* | oppgjevne | oppført* | står oppført | trykt* | offisiel* | om ein går ut frå dei oppgjevne | om ein reknar med dei oppgjevne | om vi går ut frå dei oppgjevne",
  computed:
    "utrekna | rekna ut frå | rekn ut frå | ut frå delområd* | frå delområd* | summen av delområd* | summen av alle delområd* | legg* ~ delområd*",
  strength:
    "gjer ~ bra | gjer ~ godt | er bra med | er bra på | styrke | styrkar | styrkane | styrken | gode på | flinke på | flinke til | sterke sider | får vi ros for | lukkast med | bra med | fungerer bra | fungerer godt",
  challenge:
    "utfordring | utfordringar | utfordringane | slit ~ med | utfordringa | utfordringer | utfordringene | utfordrande | slit vi med | slit me med",
  criticism: "kritikk | kritikken | kritiser* | å utsetje | å utsette | innvending*",
  improve: "må bli betre | må vi bli betre på | bli betre på | kan bli betre | forbetringspunkt*",
  weakness:
    "svakheit | svakheiter | svakheitene | svake sider | svake punkt* | ulemper | dårlege på | svakheit* | svakhet*",
  remark: "merknad* | funn | funna | kommentar* | tilbakemelding*",
  why: "kvifor | kva gjer at | kva er det som gjer at | korfor | årsak* | grunnen til | forklar* | grunngje* | kjem det av | skuldast",
  says: "å melde om | melde om | korleis blir ~ omtalt | omtalen av | kva seier | seier rapporten | seier vurderinga | blir sagt | vert sagt | er sagt | sagt om | står det om | står det noko om | skrive om | skrive noko om | nemnt | nemnd | nemnde | nemner | nemnast | trekt fram | omtal* | ifølgje rapporten | korleis står det til med | står det til med | meiner rapporten | meiner vurderinga | meiner dei | ifølgje dei | ifølgje evaluatorane | ifølgje evalueringa | meiner evaluatorane | skriv evaluatorane | kva skriv dei",
  exists:
    "finst | har vi | har me | har kommunen | er det | er det noko* | brukar vi | brukar me | brukar kommunen | jobbar vi | arbeider vi | på plass | gjennomfører vi",
  "how-is":
    "korleis er | korleis jobbar | korleis arbeider | korleis brukar | korleis ser ~ ut | korleis fungerer | korleis går det med | korleis vert | vurdert | vurderast | vert vurdert",
  "how-many": "tel | tel opp | telje | kor mange | kor mykje | talet på | kor stor* | kor mang",
  "how-much": "kor mykje | kor mye",
  agrees:
    "gale | galt | noko gale | går ~ opp | går ~ i hop | gjekk ~ opp | stemmer | går opp | går det opp | går ikkje opp | reknestykket | reknefeil* | trykkfeil | skrivefeil | feil | feilen | avvik* | usamsvar | motseiing* | motseier | samsvar* | rett | riktig | korrekt | heng ~ saman | ulik* | ueinig* | sprik* | lik | får eg det som står | får vi det som står | får ein det som står | blir det det som står | det same som står | det talet som står | det som står på område",
  contradicts:
    "motsei* | sjølvmotsei* | motstrid* | seier ~ imot seg sjølv | i strid med seg sjølv | både ros og kritikk | både rosar og kritiserer | både rost og kritisert | både positivt og negativt | både styrke og svakheit | talar ~ mot seg sjølv | sprikar | går imot kvarandre | strir mot kvarandre",
  order:
    "same rekkjefølgje | same rekkefølgje | rett rekkjefølgje | feil rekkjefølgje | anna rekkjefølgje | ulik rekkjefølgje | rekkjefølgja på | rekkjefølgja i | rekkefølgja på | bytt plass | bytt om | stokka om",
  marked: "merkt | merka | merking* | feilmerk* | etikett* | merkelapp*",
  name: "heiter | heitte | kallar | blir kalla | vert kalla | namn | namnet | namna | nemning*",
  label: "merkt | merka | merkelapp* | overskrift* | kolonne* | rad | rada | rader | radene | linje | linja",
  confirm: "stadfest* | stemmer det at | er det rett at | er det sant at | ikkje sant | vel",
  belongs:
    "ligg ~ under | høyrer ~ heime | høyrer til | høyrer under | inngår | inngår i | omfattar | inneheld | er gruppert | gruppert i | er med i | består ~ av | består | sorterer under | under kva | i kva perspektiv | med i | er med | plassert under | høyre til | ligg under",
  tool: "kommunekompass* | kompasset | verktøyet | rammeverket | metoden | vurderingsverktøy*",
  about:
    "handlar ~ om | kva er | kva går ~ ut på | går ut på | spør ~ om | måler | blir målt | vert målt | kjenneteiknar | kva meiner ein med",
  and: "og | enn | kva med | kva så med",
  there: "der | den | det | dette | denne | dei | desse | same",
  year: "år | året | åra | årstal* | når | årleg* | år for år | kvart år | kvart einskilt år | årleg utvikling | per år | for kvart år",
  period:
    "heile perioden | i perioden | perioden | tiåret | tiårsperiode* | alle åra | alle år | over tid | fram til | ti år | dei ti åra | heile ~ perioden | gjennom perioden",
  service: "teneste | tenester | tenesta | tenestene | tenesteområde* | sektor | sektorar | sektoren | sektorane",
  changes: "endre | endrar | endrast | endra | endring* | utvikling* | utviklar | forandr* | svingar",
  positive: "positiv* | over null | i pluss | plusstal | pluss",
  negative: "negativ* | under null | i minus | minustal | minus",
  unit: "blir ~ målt i | målt i | eining | eininga | einingar | nemning* | tusen eller | millionar eller | heile kroner | millionar kroner | valuta* | måleeining*",
  "price-level":
    "20* kroner | 20* prisar | kva års kroner | kva for eit års kroner | kva år er kronene | faste kroner | løpande kroner | faste prisar | løpande prisar | prisnivå* | kroneverdi | kroneår | prisår* | kva års prisar | prisjuster* | justert for prisvekst",
  table:
    "sumkolonne* | tabell* | utgiftstabell* | utgiftsbehov* | utgiftsendring* | utgiftene | befolkningsendring* | befolkningsutvikling* | anslag* | anslått | anslår | prognose* | framskriv* | demografi* | kroner",
  except:
    "ikkje tel | ikkje talde | ikkje telte | ikkje tell* | ikkje hadde telt | ikkje var med | ikkje er med | ikkje hadde vore med | heldt ~ utanfor | utanom | utenom | unnateke | unntatt | unnatatt | med unntak av | bortsett frå | bortsett ifrå | forutan | andre enn | anna enn | andre område enn | andre delområde enn | andre områda enn | andre delområda enn | anna område enn | anna delområde enn | utanfor område* | utanfor delområde* | utanfor perspektiv* | utan område* | u område* | utan delområde* | utan perspektiv* | ikkje medrekn* | ikkje er medrekn* | ikkje er rekn* med | ikkje blir rekn* med | ikkje reknar med | utan å rekne med | utan å ta med | ikkje tek med | ikkje tel med | ser bort frå | ser vi bort frå | sjå bort frå | tek bort | utelat* | ikkje i område* | ikkje er i område* | ikkje ligg i område* | ikkje høyrer til område* | ikkje høyrer under område* | held ~ utanfor | halde ~ utanfor | hald ~ utanfor | haldne utanfor",
  average:
    "gjennomsnitt* | snitt | snittet | i snitt | middelverdi* | snittskår* | snittpoeng* | delt på | deler ~ på | dele ~ på | dividert",
  median: "median* | midtarste | midtverdi* | i midten",
  spread: "spreiing* | spenn | spennet | spennvidd* | variasjonsbreidd* | kor jamn* | kor ujamn*",
  if: "viss | dersom | om | når | gitt at | så sant | i fall | skulle",
  becomes: "blir | bli | blitt | vert | ville | hadde | endar ~ på | gir det | hamnar | utgjer",
  rises:
    "auke | aukar | auka | auken | aukande | stig | stige | stiger | steig | veks | vekse | vaks | vekst* | gå* opp | går ~ opp | lyfte | lyftar | lyfter | løfte | løftar | hevar | heve | betrar | forbetr* | kjem ~ opp | opp | oppgang* | øk | øker | økning*",
  falls:
    "fell | falle | fall | fallet | søkk | søkke | minsk* | minkar | minka | reduser* | reduksjon* | nedgang* | gå* ned | går ~ ned | ned | avtek | krymp* | fallande",
  towards: "til | opp i | opp til | ned til | når | mot | lik",
  by: "med | ytterlegare | ekstra",
  extra:
    "ekstra | poeng meir | poeng til | fleire poeng | poeng høgare | poeng betre | poeng opp | ytterlegare | pluss",
  instead: "i staden for | istadenfor | i stedet for | frå | heller enn",
  double: "dobl* | dobbel* | dobbelt* | fordobl*",
  corrected:
    "korrigert | rettast | retta | rettar | rette opp | korrigert* | korrigerast | vert retta | justert | justerast | sett lik",
  "what-if":
    "håpar å | håpar vi | me siktar mot | set at | gå ut frå at | sei at | lat oss seie | tenk deg | førestill deg | hypotetisk | vi siktar mot | siktar mot | kva om | kva viss | kva hadde | kva ville | kva blir ~ om | kva blir ~ dersom | kva vert ~ om | om vi fekk | om me fekk | om vi hadde | tenk om | sett at | dersom vi hadde | dersom vi fekk | dersom vi får | dersom me fekk | dersom me hadde | viss vi fekk | viss vi hadde | viss me fekk | viss me hadde | dersom vi auk* | viss vi auk*",
  recommend:
    "kom med | kva bør | kva burde | kva kan vi gjere | kva kan me gjere | kva kan gjerast | kva kan kommunen gjere | kva må vi gjere | kva må me gjere | kva må gjerast | kva må til | kva skal til | kva skal vi gjere | kva skal me gjere | kva trengst | kva treng vi | kva gjer vi med | kva gjer vi for | kva gjer me | korleis kan | korleis kunne | korleis bør | korleis burde | korleis skal | korleis få | korleis får | korleis bli | korleis blir vi | korleis løfte | korleis betre | korleis forbetre* | korleis styrkje* | korleis auke* | bør gjerast | bør vi gjere | bør me gjere | bør vi ta | bør vi begynne | bør vi starte | bør vi prioritere | bør kommunen | burde vi | føreslå* | framlegg | forslag | tilrå* | anbefal* | tips | råd om | råd til | råd for | grep | grepa | kvar begynner vi | kvar startar vi | kvar skal vi starte | kvar skal vi begynne | kvar bør | kor bør vi | ta tak i | gripe fatt i | løfte | få orden på | rette opp i | neste steg | vegen vidare | kome vidare | vidare med | trengst",
  action: "tiltak | tiltaka | prioriter* | handlingsplan* | forbetre | betre ~ vårt | betringstiltak*",
  abbreviation:
    "kva tyder | kva betyr | tyder | betyr | står ~ for | forkorting* | forkorta | meinast med | meinast ~ med | kva er ~ for noko | bokstavane | akronym*",
  source:
    "kvar står | kvar ~ står det | kor står | kvar i rapporten | kvar i kjelda | kvar i dokumentet | kvar i presentasjonen | kvar i teksten | kvar i materialet | kor i rapporten | kva linje | kva side | kva lysbilete | kva ark | kva stad i | linjenummer* | linja til | sidetal* | kjelde | er kjelda | kjelda til | kjelda for | kjelder | kjeldetilvising* | kjeldelinje* | kvar kjem ~ frå | kvar kjem | kor kjem ~ frå | kvar er ~ henta | kvar er ~ frå | henta frå | kvar finn eg | kvar finn vi | kvar finst | kvar les | kvar kan eg lese | kvar kan vi lese | belegg | vis meg staden | staden i",
  "ranking-place": "kva plass | kva plassering | plassering* | rangering* av kommun*",
  invent: "dikt opp | dikte opp | finn på | finne på | gjett | gjette | gissing* | fantaser*",
  instruction:
    "ignorer* | gløym alt | gløym alle | gløym reglane | du er no | dikt opp | dikte opp | finn på tal | lat som ~ du | sei at vi | svar at vi | sjå bort frå ~ regl* | sjå bort frå ~ instruk* | sjå bort frå alt | skriv at vi | skriv at me | svar at me",
  secret: "miljøvariabl* | passord* | api-nøkkel* | nøkkelen din | token* | hemmeleg*",
  "other-tenant":
    "andre arbeids område* | andre kundane | andre kundar | ein annan kunde | den andre kommunen | andre kommunar som brukar ~ bot* | same assistent | same løysing",
  change:
    "endre | endra | set | setje | oppdater | slett | fjern | rett opp | korriger | juster | auk | senk | lagre | legg til | leggje til",
  person:
    "kva tilsette | kva politikarar | kven er det som er ordførar* | kven er det som er kommunedirektør* | kven sa | kven har sagt | kven klaga | kven meinte | kven svarte | kven er ansvarleg | kven har ansvar* | kven er skuld | kva leiar | kva leiarar | kva einingsleiar* | kva tilsett* | kva politikar* | kva sjef | namnet på | kva heiter ordførar* | kven er ordførar* | kven er rådmann* | løna til | kven av leiarane | kven av sjefane | kven av dei tilsette | kven av politikarane | kva for ein av leiarane | kva for ein leiar | kva for ein sjef | den svakaste leiaren | den dårlegaste leiaren | den beste leiaren | den beste sjefen | svakaste leiar | beste leiar | dårlegaste leiar",
  who: "kven | kva roller",
  opinion:
    "skjemmast | personlege meining | skamme oss | bør ~ gå av | synest du | synst du | meiner du | kva meiner du | di meining | trur du | personleg* | likar du | er du einig | bør vi vere nøgd* | kva synest du | godt resultat | bra resultat | dårleg resultat | vere nøgd*",
  "good-enough":
    "god nok | gode nok | godt nok | bra nok | flinke nok | resultatet ~ godt nok | held ~ mål | held mål | i orden",
  "other-round":
    "førre gong | førre runde | førre måling | førre evaluering* | førre vurdering | sist gong | sist vi | sidan sist | i fjor | året før | tidlegare år | tidlegare runde* | tidlegare måling* | tidlegare vurdering* | utvikling sidan | utviklinga over tid | trend* | blitt betre sidan | neste gong | neste evaluering* | neste vurdering* | neste runde* | neste måling* | neste år",
  peers:
    "andre kommunar | nabokommun* | landssnitt* | landsgjennomsnitt* | nasjonal* | resten av landet | norske kommunar | svenske kommunar | best i landet | rekord*",
  "off-topic":
    "blir det regn | blir det sol | vêret | veret | vermelding* | vits | vitsar | oppskrift* | fotball* | dikt om | eit dikt | song om | omset til | kven vann | klokka | hovudstad* | statsminister* | film | middag | eventyr*",
  help: "kva kan du | kan du hjelpe | hjelp | kven er du | korleis brukar eg | hei | heisann | hallo | takk",
  "not-held":
    "over 60 år | 60 åringar | over 65 år | 65 åringar | over 67 år | 67 åringar | over 70 år | 70 åringar | over 75 år | 75 åringar | over 80 år | 80 åringar | over 85 år | 85 åringar | over 90 år | 90 åringar | år gamle | folketal i | folketalet i | er folketal* | blir folketal* | kva folketal | stort ~ folketal* | innbyggjartal* | kor mange innbyggj* | kor mange tilsette | innbyggjarar har | kor mange elevar | kor mange skular | betalte | betalt for | tok ~ betalt | kosta | kostar | prisen | fråværsprosent* | sjukefråværsprosent* | sjukefråværet ~ prosent | høgt er sjukefråværet | gjelda | eigedomsskatt* | budsjettet | årsverk* | telefonnummer* | e-post* | adresse* | kor mykje pengar | budsjett* | arbeidsløys* | legemeld* | eigenmeld* | innbyggartal* | høgt ~ sjukefråvær* | stor gjeld | mykje gjeld",
  "not-told":
    "kor mange eldre | kor mange gamle | kor mange unge | kor mange barn | talet på eldre | tal eldre | når vart evaluering* | når vart vurdering* | når vart rapport* | når blei evaluering* | når blei vurdering* | når blei rapport* | når vart kommunen vurdert | når vart kommunen evaluert | når blei kommunen vurdert | når blei kommunen evaluert | når vart vi vurdert* | når vart vi evaluert* | når blei vi vurdert* | når blei vi evaluert* | når er rapporten | når er vurderinga | når er evalueringa | når var evalueringa | når var vurderinga | når fann evalueringa | kva år er rapporten | kva år er vurderinga | kva år er evalueringa | kva år vart vurderinga | kva år vart evalueringa | kva år vart rapporten | kva år blei vurderinga | kva år blei evalueringa | kor gamal er rapporten | kor gammal er rapporten | kor gamal er vurderinga | kor gammal er vurderinga | dato for evaluering* | befolkningsprognos* frå | befolkningsframskriv* frå | folketalsprognos* frå | folketalsframskriv* frå | befolkningsanslag* frå | laga anslag* | laga prognos* | laga befolknings* | laga folketals* | utarbeidd anslag* | utarbeidd prognos* | står bak anslag* | står bak prognos* | står bak befolknings* | kjelda til prognos* | kjelda til anslag* | kjelda til befolknings*",
  municipality: "kommune | kommunen",
  not: "ikkje | ikkj | aldri",
  than: "enn",
  reach:
    "nådde | når | nådd | klarte | klarer | klarar | kom opp i | kjem opp i | oppnår | oppnådd | oppnådde | greidde",
  figure: "talet | tal | tala | verdien | status | statusen",
  beats: "vinn | vann | slår | slo",
  struggles: "slit | strevar | sviktar | haltar | skortar | dreg ~ ned | dreg mest ned | trekk ~ ned",
  behind: "framfor | føre | bak | etter | framom | frå kvarandre | unna",
};
