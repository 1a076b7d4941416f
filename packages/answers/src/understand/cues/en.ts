// The phrases of English.
import type { Cues } from "./cues.js";

export const en: Cues = {
  points: "pts | points | point | score | scores | scored | scoring | result | mark | marks | grade | rating | rated",
  share:
    "percent* | percentage* | per cent | % | share | proportion | ratio | out of its maximum | relative to ~ maximum | as a fraction",
  maximum:
    "highest score one can | highest score you can | highest score we can | highest score a municipality can | highest score possible | highest you can get | highest one can get | most you can get | most one can get | most a municipality can | highest achievable | best possible score | maximum | max | out of how many | possible points | points possible | available points | worth | can give | can it give | could we get | highest possible | ceiling | can ~ give",
  lost: "greatest potential for improvement | biggest potential for improvement | most to win | most to be won | most to be gained | most points to win | lose | losing | lost | loses | drop | dropped | missing | miss out | missed | short of | further from | furthest from | far from | farther from | points away | away from | to gain | room for improvement | improvement potential | potential | leave on the table | left on the table | up to 800 | remain* | to go | how much ~ missing | to full marks | short of full | remaining | still missing | to the maximum | to a perfect | loss | losses | gain the most | most to gain | most room for improvement | greatest potential | biggest potential | greatest improvement potential | biggest improvement potential | most room | largest potential | leaving the most points on the table | leave the most points on the table | leaving ~ on the table | leave ~ on the table | left ~ on the table | miss the most | missing out | throwing away | throw away | giving away | give away | from a perfect | from perfect | away from full | off full marks | from full marks | points go missing | let slip | slip away | forfeit*",
  where: "where",
  got: "get | got | gets | getting | received | receive | achieve* | earn* | reach* | end up | ended",
  "how-well":
    "how well | how did we do | how did ~ do | how did we score | how good | how bad | how strong | how weak | how high | how low | how far | how did it go | how are we doing | how is ~ doing | how close",
  weakest:
    "weakest | worst | lowest | poorest | bottom | least good | last place | last | least points | bottom of | rock bottom | trailing | lags | lagging",
  strongest:
    "top result* | came first | comes first | come first | strongest | best | highest | top | greatest score | came out on top | leading",
  most: "most | greatest | largest | biggest",
  least: "least | fewest | smallest",
  weaker: "weaker | worse | lower | poorer | less than | fewer than | further from | farther from",
  stronger: "stronger | better | higher | greater | more than | ahead of | ahead | closer to",
  next: "the year after | year after | following year | second | runner up | runner-up | next best | next weakest | next",
  rank: "rank | ranked | ranking | sort | order | in order | line up | ranks | worst to best | best to worst | top to bottom | bottom to top | leaderboard | league table | from best | from worst | from highest | from lowest",
  "set-phrase":
    "who is responsible for what | who does what | who has responsibility for what | top management | top leadership | top manager* | top leader* | highest management | gain from | room for manoeuvre",
  compare:
    "compare | compared | comparing | comparison | versus | vs | against | side by side | relative to | set against | same score | same points | same result | equal | level with | tie | tied | ahead of",
  difference:
    "separate* | between the two | minus | difference | differ | gap | how much better | how much higher | how much more | how much lower | how far apart | apart | distance",
  either: "or",
  below:
    "below | under | less than | fewer than | lower than | worse than | beneath | short of | < | fall below | falls below",
  above:
    "above | over | more than | higher than | better than | exceed* | greater than | beyond | > | pass | passed | passes | cross*",
  "at-least":
    "floor of | a floor at | lower limit of | minimum of | at least | or more | or better | or higher | or above | and above | and up | no less than | not below | minimum | >= | ≥",
  "at-most":
    "at most | no more than | or less | or lower | or below | and below | up to | not more than | <= | ≤ | not above | not over",
  exactly: "exactly | precisely | full | whole",
  single: "only one | just one | just a single | a single | only a single | exactly one",
  between: "between | from ~ to | ranging",
  full: "all their points | all its points | every point | full marks | full score | full points | maximum points | perfect score | top marks | all the points | all points | perfect result | perfect total | perfect mark* | full house",
  area: "area level | area | areas | focus area* | focus-area* | chapter | domain",
  subarea:
    "sub area | sub areas | subarea* | sub-area* | sub topic* | subtopic* | sub section* | subsection* | sub-section*",
  perspective: "perspective* | persp",
  question: "question | questions | measuring point* | measurement point*",
  each: "each | every | all | everything | both | whole",
  total:
    "all services | all the services | between them | together | total | totals | in total | overall | altogether | all together | in all | all in all | grand total | combined | sum total | aggregate score | final score | final result | end result | whole thing | whole evaluation | whole assessment | overall score | full assessment | of everything | of it all | whole municipality | municipality as a whole | as a whole | totl | ttl",
  sum: "sum | sums | summed | add up | adds up | added up | adding up | add together | adding | tally | tallies",
  ours: "we | our | ours | us | the municipality | municipality | you | your",
  declared:
    "declared | stated | printed | reported | official | as given | as stated | published | if you go by the stated | if we go by the stated | if you go by the printed | if we go by the printed | going by the printed | going by the stated",
  computed:
    "computed | calculated | recalculated | from the sub | from its sub | sum of the sub | sum of its sub | sum of all sub | sub areas sum | sub areas add | add the sub | adding the sub | all the sub areas add",
  strength:
    "good about | what is good | does well | do well | doing well | strength | strengths | good at | strong points | strong sides | pros | positives | positive | do well in | praised",
  challenge: "challenge | challenges | struggle with | struggling with | struggles with | challenging",
  criticism: "criticism* | criticise* | criticize* | critical of | find fault | complaints about",
  improve:
    "areas for improvement | area for improvement | improvement area* | could be better | need to improve | must improve | should improve | get better at",
  weakness:
    "weakness | weaknesses | weak points | weak sides | weak spots | cons | negatives | negative | shortcomings | bad at | downsides",
  remark: "remark* | finding | findings | comment* | bullet* | observation* | feedback",
  why: "why | what makes | reason* | explain* | explanation* | how come | because of what | behind",
  says: "whats written | what's written | is written | what does ~ say | does it say | report say | report says | assessment say | is said | what is said | said about | said of | say about | says about | say anything | written about | mention* | mentioned | stated about | noted | described | described as | anything on | anything about | something about | according to the report | brought up | according to them | according to the evaluators | according to the assessors | according to the reviewers | in their view | did they say | do they say | what they say",
  exists:
    "is there | are there | do we have | does ~ have | do we | does the municipality | have we | do we run | do we use | is anything | in place | exist*",
  "how-is":
    "how is | how are | how do we | how does ~ work | how do ~ work | how does the municipality | how are we doing on | how is ~ rated | how is ~ assessed | rated | assessed | evaluated",
  "how-many": "how many | how much | number of | count | the amount of | how large | how big",
  "how-much": "how much",
  agrees:
    "add ~ up | adding up | add up | adds up | agree | agrees | tally | tallies | match | matches | consistent | inconsisten* | discrepan* | error | errors | mistake* | wrong | incorrect | contradict* | conflict* | correct | right | accurate | reconcile* | mismatch* | disagree* | misprint* | typo* | sum correctly | differ from | deviat* | equal to | same as | do i get what | do we get what | do you get what | would i get what | what is printed for | what it says for",
  contradicts:
    "contradict* | self-contradict* | says two things | speaks both ways | both praise and critic* | both praised and criticised | both praised and criticized | both praises and criticises | both positive and negative | both a strength and a weakness | at odds with itself | inconsistent about | conflicting",
  order:
    "same order | right order | wrong order | correct order | different order | another order | order of the columns | order of the areas | column order | swapped | out of order",
  marked: "labelled | labeled | label | labels | mislabel*",
  name: "name | names | called | call | named | titled | labelled as | referred to as",
  label: "label | labelled | labeled | heading | header | column | columns | row | rows | line",
  confirm:
    "confirm | is it true that | is it right that | is it correct that | isn't it true | isn't it | right | isn’t it | aren't we",
  belongs:
    "come ~ under | fall ~ under | placed under | where ~ fit in | belong* | part of | make up | makes up | made up of | consist* of | contain* | include* | fall under | falls under | grouped | divided into | sits in | under which | in which perspective | which perspective is | comes under | come under | sits under | sit under | lies under | part of which | filed under",
  tool: "kommunekompass* | kommunkompass* | the compass | the tool | the framework | the method | the methodology | the instrument | the evaluation | this assessment | the model",
  about:
    "about | the role of | what is | what's | what does ~ look at | look at | looks at | ask about | asks about | measure | measures | mean by | meant by | describe | characteri*",
  and: "and | what about | how about | then",
  there: "there | that | it | this | its | them | those | these | that one | that area | same",
  year: "year | years | when | yearly | annual | annually | year by year | each year | every year | per year | year on year | a year",
  period:
    "whole period | the period | entire period | over the period | decade | ten year | ten years | all years | all the years | over time | through the years | whole ~ period | entire ~ period | over the ~ period | full period | all ten years",
  service: "service | services | sector | sectors | service area*",
  changes: "change | changes | changed | changing | develop | develops | development* | evolve* | swing*",
  positive: "positive | above zero | in the plus | plus",
  negative: "negative | below zero | in the minus | minus",
  unit: "unit | units | thousands or | thousand or | millions or | million or | currency | measured in | denominat* | expressed in",
  "price-level":
    "20* kroner | 20* prices | 20* money | 20* nok | which year's kroner | what year's kroner | which year's money | which year's prices | what year's prices | kroner of which year | prices of which year | price level* | fixed prices | constant prices | current prices | constant kroner | price year | base year | adjusted for inflation | adjusted for prices",
  table:
    "sum column | total column | table | tables | expenditure* | spending need* | expenditure need* | population change* | demographic* | projection* | projected | kroner",
  except:
    "did not count | does not count | do not count | didn't count | doesn't count | don't count | not counted | wasn't counted | weren't counted | isn't counted | was left out | were left out | is left out | are left out | we left out | we left ~ out | left out area* | take ~ out | took ~ out | not included | ignoring | ignore area* | ignored area* | except | excepting | excluding | exclude | excluded | apart from | aside from | other than | besides | with the exception of | outside area* | outside sub area* | outside subarea* | outside perspective* | outside of | without area* | without sub area* | without perspective* | not counting | not in area* | not part of area* | not within area* | not belong to area* | that are not in | without counting | not including | leaving out | leave out | leave ~ out | leaving ~ out | set aside | leave ~ aside | leaving aside | setting aside | take away | disregarding | discounting",
  average:
    "average* | mean score | the mean | arithmetic mean | mean of | mean percentage | mean share | mean points | on average | divided by | divide by | split evenly",
  median: "median* | middle value | middle one | in the middle",
  spread:
    "the spread | spread of | spread between | spread in | how spread | range of | the range | score range | how even | how uneven | how spread out | variation | dispersion",
  if: "if | when | given that | provided | supposing | should | were | with",
  becomes:
    "would | will | become | becomes | be then | does that give | results | result in | end up at | ends up at | comes to | come to",
  rises:
    "rise | rises | rose | risen | rising | increase* | grow | grows | grew | grown | growth | growing | went up | go up | goes up | gone up | going up | raise | raises | raised | lift | lifts | lifted | improve | improves | improved | climb* | up | upward* | gain | gains",
  falls:
    "fall | falls | fell | fallen | falling | decrease* | decline | declines | declined | shrink | shrinks | shrank | reduc* | went down | go down | goes down | going down | down | downward* | drop | drops | dropped | dip | dips | lower* by | cut | cuts",
  towards: "to | up to | down to | reaches | reach | reached | reaching | hits | hit | at | equal to",
  by: "by | another | extra | additional",
  extra:
    "extra | additional | more points | points more | points higher | points better | another | plus | further points",
  instead: "instead of | rather than | from",
  double: "double | doubles | doubled | twice | doubling",
  corrected:
    "corrected | correct it | corrects | adjusted | put right | fixed to | set to the sum | replaced by | replaced with",
  "what-if":
    "hope to | hoping to | hypothetically | let ~ get | picture that | say it | let us say | say that ~ gets | say ~ gets | say ~ got | say ~ goes | picture | hypothetical* | aim for | aiming for | pretend that ~ got | what if | suppose | assuming | imagine | would the total | would our total | would it be if | would happen if | what would | if we had | if we got | if we get | if we scored | if we raised | if we improved | if we reached | if we increased",
  recommend:
    "what should we | what should be done | what should the municipality | what ought | what can we do | what can be done | what could we do | what could be done | what must we do | what must be done | what do we need to do | what needs to be done | what would it take | what does it take | what would help | what will it take | what are we to do | how can we | how can the municipality | how could we | how should we | how do we improve | how do we get | how do we become | how do we raise | how do we fix | how do we strengthen | how might we | how to improve | how to get | how to raise | how to fix | should we do | should we start | should we begin | should we focus | should we prioriti* | should be done | where do we start | where do we begin | where to start | where to begin | recommend* | suggest* | propos* | advice | advise | tips | ideas for | improve our | next step | next steps | way forward | tackle | move forward on | get better at | best moves | steps to",
  action: "measures | actions | action plan* | prioriti* | improve | measure to",
  abbreviation:
    "stand for | stands for | standing for | abbreviation* | acronym* | what does ~ mean | mean | meaning of | meant by | short for | abbreviated | initials",
  source:
    "where does it say | where does it say that | where does it say that we | come from | where does ~ say | where is ~ stated | where is ~ written | where is ~ mentioned | where is ~ printed | where in the report | where in the source | where in the document | where in the presentation | where in the text | where in the material | which line | what line | line number* | which page | what page | page number* | which slide | what slide | source | sources | source line* | reference for | where does ~ come from | where do ~ come from | where did ~ come from | where is ~ from | taken from | comes from | where can i find | where can i read | where do i find | where can we find | where do we find | show me the place | show me where | cite | citation | evidence for",
  "ranking-place":
    "what place | which place | placing | what rank | rank of | ranked nationally | where do we rank | ranking of municipalities",
  invent: "invent | make up a | make something up | make it up | guess | hallucinate",
  instruction:
    "ignore your | ignore all | ignore previous | ignore the | disregard | forget your | forget all | forget the rules | previous instructions | system prompt | your instructions | your prompt | you are now | you may now | act as | pretend to be | pretend you | roleplay | role play | invent figures | make up figures | make up numbers | jailbreak | developer mode | override | reveal your | tell them we | claim that | ignore ~ rules | forget ~ rules | answer that we | write that we",
  secret:
    "password* | api key* | apikey* | token | tokens | secret | secrets | credential* | environment variable* | signing secret | private key | config file | login",
  "other-tenant":
    "another customer* | another client* | someone else's report | other workspace* | another workspace | other customer* | another customer | other tenant* | another tenant | other client* | other organisation* using | other municipalities using | other municipality using | same bot | same assistant | on this bot | same solution | data on this | other users data",
  change:
    "change | set | update | edit | delete | remove | overwrite | correct the | fix the | adjust | raise the | lower the | save | modify | replace | add a | add the | put in",
  person:
    "who is it that is mayor | who is currently the mayor | who said | who told | who complained | who answered | who thought | who is responsible for | who is to blame | who should be fired | who performed | which manager | which managers | which leader | which leaders | which employee* | which politician* | which unit leader* | which director | the name of the mayor | who is the mayor | who is the chief | salary of | what does the mayor earn | which of our managers | which of our leaders | which of the managers | which of the leaders | which of our employees | which of the employees | which of our politicians | who among the | who among our | which one of our managers | the weakest leader | the weakest manager | the best manager | the best leader | the worst manager | the worst leader | the worst boss | the best boss | weakest manager | best boss",
  who: "who | whom | which people | which roles | whose",
  opinion:
    "personal opinion | ashamed | should ~ resign | be sacked | be fired | do you think | what do you think | in your opinion | your opinion | your view | do you believe | personally | do you like | do you agree | should we be proud | should we be ashamed | should we be satisfied | would you say | favourite | favorite | vote for | what do you make of | good result | good score | bad result | bad score | be happy with | be satisfied",
  "good-enough": "good enough | well enough | up to scratch | up to standard | sufficiently good | adequate",
  "other-round":
    "last time | previous round | previous year | previous evaluation | previous assessment | last year | last round | the year before | earlier years | earlier round* | earlier assessment* | since last | since the last | over time | trend* | improved since | progress since | next time | next evaluation* | next assessment* | next round* | next year | historically | in the past",
  peers:
    "other municipalit* | neighbouring municipalit* | neighboring municipalit* | national | nationally | national average | country average | rest of the country | norwegian municipalities | swedish municipalities | best in the country | record score* | peers | peer municipalit* | benchmark*",
  "off-topic":
    "will it rain | hotel* | weather | forecast | joke | jokes | recipe* | football | soccer | poem | song | translate | who won | stock price* | bitcoin | what time is it | capital of | prime minister | president of | movie* | dinner | restaurant* | flight | horoscope | lottery | python | javascript | write code | birthday | fairy tale | meaning of life | riddle",
  help: "what can you | can you help | help | who are you | what are you | how do i use | hello | hi | good morning | thanks | thank you",
  "not-held":
    "over 60 years | aged 60 | over the age of 60 | over 65 years | aged 65 | over the age of 65 | over 67 years | aged 67 | over the age of 67 | over 70 years | aged 70 | over the age of 70 | over 75 years | aged 75 | over the age of 75 | over 80 years | aged 80 | over the age of 80 | over 85 years | aged 85 | over the age of 85 | over 90 years | aged 90 | over the age of 90 | years old | inhabitants live | how many inhabitants | how many residents does | how many residents live | how many people live | how many employees | number of employees | how many staff | how many schools | how many pupils | the price | how expensive | did ~ pay for | was paid for | charge for | absence rate | sick leave rate | sickness absence rate | rate of sick | rate of absence | sick leave in percent | debt | tax rate | property tax | the budget | deficit | surplus | turnout | unemployment | phone number | e-mail | email | address | opening hours | how much money | how much do we spend | budget* | what is the population | population of | population size | how large is the population | what is our population | how much did ~ cost | what did ~ cost | how much does ~ cost | cost of the | costs to | doctor certified | certified sick* | how high ~ absence | how high ~ sick | how high ~ sickness | number of inhabitants | number of residents",
  "not-told":
    "how many elderly | how many older people | how many old people | how many pensioners | how many children | number of elderly | number of older people | when was the evaluation | when was the assessment | when was the report | when was the municipality assessed | when was the municipality evaluated | when were we assessed | when were we evaluated | when was our municipality | when is the report from | when is the assessment from | when did the evaluation | when did the assessment | what year is the report | what year is the assessment | what year is the evaluation | which year is the report | which year is the assessment | what year was the evaluation | what year was the assessment | what year was the report | which year was the assessment | which year was the evaluation | in what year was the assessment | how old is the report | how old is the assessment | how old is the evaluation | date of the evaluation | date of the assessment | population forecast* come from | population projection* come from | population estimate* come from | population figures come from | source of the population | source of the forecast* | source of the projection* | source for the population | made the forecast* | made the projection* | made the population | made the estimate* | behind the forecast* | behind the population | behind the projection*",
  municipality: "municipality | municipalities | kommune | county",
  not: "not | didn't | don't | doesn't | isn't | aren't | wasn't | haven't | hasn't | never | failed to | fail to | cannot",
  than: "than",
  reach: "reach* | made it to | make it to | get to | got to | hit | attain* | achieve* | managed | manage | clear*",
  figure: "number | numbers | figure | figures | value | status",
  beats: "wins | win | won | beats | beat | outperform* | outscore*",
  struggles:
    "struggle with | struggling with | struggle | struggles | struggling | fall short | falls short | falling short | fail | failing | let down | drag* ~ down | pull* ~ down | hold* ~ back",
  behind: "behind | ahead of | apart",
};
