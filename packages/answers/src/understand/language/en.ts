// What tells English.
import type { LanguageMarks } from "./language-marks.js";

export const en: LanguageMarks = {
  words: `what where why how which who whom whose when not from something some any only just was were been become i you we our ours us your
    is are am has have had get gets got and or but as with on to of for the an in about it its this that these those they them their there here
    do does did done go goes went shall should can could must will would may might called say says said stand stands give gives gave given mentioned mention
    points point score scores scored scoring area areas sub sub-area sub-areas subarea subareas
    weakest strongest highest lowest worst best second most least fewest largest smallest
    weakness weaknesses challenge challenges strength strengths measures municipality municipal report assessment evaluation
    question questions perspective perspectives share percent percentage half sum total overall together compare compared difference
    lose losing lost missing short correct right wrong within inhabitants residents employees tell show list rank
    now think believe find exist each every both other another own same equal lower higher better worse weaker stronger
    more than below above under over between after at least all everything into out up off by if then than versus vs be being my me please name names hello hi thanks thank help good enough`,
  beginnings: "wh th",
  endings: "tion tions ness ment ments ship ing ily ally",
  letters: "w",
};
