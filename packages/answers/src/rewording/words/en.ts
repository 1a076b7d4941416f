// What may be done with the words of a sentence in English.
import type { RewordingWords } from "./rewording-words.js";

export const en: RewordingWords = {
  neutral:
    "it that this these those there here with on of in at for to by the a an we us our you your when also itself",
  linking: "is are was were",
  citing: "according see stands stood listed report evaluation assessment source",
  alike: [
    "got gets has had received receives achieved achieves earned earns reached reaches",
    "short lacking missing",
    "total totals",
    "sum sums",
    "add adds adding added",
    "give gives",
    "printed prints",
    "score scores",
    "places passages",
    "names mentions",
  ],
  bearing: {
    number: `zero nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
      fifty sixty seventy eighty ninety hundred thousand million billion couple dozen both once twice thrice single double doubled triple tripled quadruple none`,
    fraction:
      "half halves third thirds quarter quarters fourth fourths fifth fifths tenth tenths percent percentage share fraction majority minority",
    ordinal:
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth last next penultimate runner-up",
    comparative: `better worse stronger weaker higher lower greater larger bigger smaller less more fewer longer shorter nearer closer poorer older younger over under
      above below than ahead behind beyond beating beats beaten rather increased reduced improved worsened grown fallen risen dropped`,
    superlative:
      "best worst strongest weakest highest lowest greatest largest biggest smallest least most fewest poorest top bottom",
    negation: `not no never none nothing nobody nowhere neither nor without except hardly barely scarcely impossible untrue wrong
      isn't wasn't aren't weren't don't doesn't didn't hasn't haven't hadn't can't cannot couldn't won't wouldn't`,
    degree: `short lacking missing almost nearly about around roughly approximately just only merely very quite rather somewhat little much whole full fully entirely partly at-least maximum
      minimum all every always often seldom rarely perhaps probably likely surely could should would might may can must if unless because therefore thus
      good well bad badly poor poorly weak strong low high impressive alarming worrying fortunately unfortunately`,
  },
};
