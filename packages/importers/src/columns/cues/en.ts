// How English words strengths, challenges and weaknesses.
import { list, type WordingCues } from "./wording-cues.js";

export const englishCues: WordingCues = {
  states: list(`
    has, have, is, are, works, uses, carries, follows, reports, describes, takes, gives, coordinates,
    cooperates, evaluates, measures, informs, involves, develops, offers, ensures, the municipality, the
    council, the leadership, managers, staff, there is, there are
  `),
  proposes: list(`
    become, take, give, get, make, create, increase, strengthen, develop, draw up, consider, improve, collect,
    cooperate, coordinate, ensure, introduce, establish, follow, put, clarify, continue, spread, build, find,
    renew, update, involve, try, lift, raise, see, offer, evaluate, carry out, implement, prioritise, broaden,
    deepen
  `),
  proposingEndings: [],
  praises: list(`
    good, well, clear, clearly, comprehensive, systematic, systematically, active, actively, skilled, strong,
    strongly, large extent, high, highly, sound, solid, trusting, updated, up to date, continuous, continuously,
    targeted, broad, broadly, succeeds, committed, visible, extensive, thorough, effective, effectively,
    efficient, structured, established, long experience, long tradition
  `),
  denies: list(`
    not, no, lacks, lack of, without, never, none, nobody, nothing, missing, absence of
  `),
  scarcely: list(`
    little, few, small extent, limited, rarely, seldom, weak, weakly, poor, poorly, unclear, vague
  `),
  turns: list("but, however, although, though, yet"),
  asks: list(`
    should, must, need, needs, need for, potential, room for, remains, can become, can be, could be, challenge,
    challenging, demanding, desirable, still, partly, under development, uneven, varies, varying
  `),
  more: list(`
    more, even, better, further, greater, stronger, clearer, closer, wider, broader, higher, additional
  `),
  than: list("than"),
};
