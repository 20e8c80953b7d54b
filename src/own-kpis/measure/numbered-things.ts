/**
 * Synonyms of the trade: many wordings of one thing, made one. Before signs are removed: numbers that are no quantity.
 * The right-hand words are written as no name has them, so that they mean only this.
 */
export const numberedThings: readonly (readonly [RegExp, string])[] = [
  [/\b2nd\b/g, " second "],
  [/\bb\s?[+/]\s?b\b/g, " bed and breakfast "],
  [/\br,? ?w,? ?(?:&|and|\+|,)? ?m\b/g, " rwm "],
  [/\bn\.e\.e\.t\.?s?/g, " neet "],
  [/\b(?:average|mean|median) age\b/g, " averageage "],
  [/\b(?:years?|yrs?)\s?12\s*(?:and|&|to|-|\/)\s*(?:(?:year|yr)\s?)?13\b/g, " aged 16 to 17 "],
  [/\b(?:year|yr|y)\.?\s?(?:11|eleven)\b(?!\s*(?:months?|weeks?))/g, " ksfour "],
  [/\b(?:year|yr|y)\.?\s?(6|six)\b(?!\s*(?:months?|weeks?))/g, " yearsix "],
  [/\b(?:key ?stage|ks)\s?-?(?:2|two)\b/g, " kstwo "],
  [/\b(?:key ?stage|ks)\s?(?:4|four)\b/g, " ksfour "],
  [/\b(?:key ?stage|ks)\s?(?:1|one)\b/g, " ksone "],
  [/\b(?:key ?stage|ks)\s?(?:5|five)\b/g, " ksfive "],
  [/\b(?:attainment|attain|att)[ -]?(?:8|eight)\b|\ba8\b/g, " attainmenteight "],
  [/\b(?:progress|prog)[ -]?(?:8|eight)\b|\bp8\b/g, " progresseight "],
  [/\bpost[ -]?16\b/g, " postsixteen "],
  [/\bpm\s?2\.5\b|\bpm25\b/g, " pmfine "],
  [
    /\b(?:fine )?(?:particulate matter|particulates?|particles?)\s*\(?\s*(?:of |with a diameter of )?(?:less than|under|below|up to)?\s*2\.5\s*(?:micrometres?|microns?|µm)(?: in diameter)?(?:\s*or less)?\)?/g,
    " pmfine ",
  ],
  [/\b5g\b/g, " fiveg "],
  [/\b(?:motorways?\s*(?:and|&|\/)\s*)?a(?:[- ]class)?[- ]roads?\b/g, " aroad "],
  [/\bb\s*(?:and|&|\/|or)\s*c\)?(?:[- ]class)?[- ]roads?\b/g, " bcroad "],
  [/\bsection 42\b|\bs\.? ?42\b/g, " sfortytwo "],
  [
    /\b(?:rqf|nvq|qualification)?\s?(?:level|l)\s?([1-6])\s*(?:\+|plus\b|(?:and|or) (?:above|over|higher))?/g,
    " level$1 ",
  ],
  [/\b(?:rqf|nvq)\s?([1-6])\s*\+?/g, " level$1 "],
  [
    /\b(?:2\.5|2|two)(?:\s*(?:to|-|–|and)\s*(?:2\.5|2½|2 ?1\/2|two and a half))?[\s-]*(?:years?)?(?:[\s-]*old)?[\s-]*(review|check)s?\b/g,
    " twoyear $1 ",
  ],
  [
    /\b(?:2|two)\s*(?:to|-|–|and)\s*(?:2\.5|2½|2 ?1\/2|two and a half)(?:[\s-]*years?)?(?:[\s-]*olds?)?\b/g,
    " twoyear ",
  ],
  [/\bsingle night\b|\bone night\b|\bany night\b|\bany one night\b/g, " singlenight "],
  [/\b5\s?a\*?\s?-\s?c\b|\b5\+?\s?a\*-c\b/g, " fiveac "],
  [/\b(?:5|five) or more a\*?\s?-\s?c\b/g, " fiveac "],
];
