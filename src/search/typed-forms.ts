/**
 * Words as people type them in a chat, without apostrophes or cut short, and what they stand for. Forms that are words of
 * their own ("ill", "were", "cant") are left out. Compiled for this program from general knowledge.
 */
const FORMS = new Map(
  Object.entries({
    whats: 'what',
    whos: 'who',
    wheres: 'where',
    whens: 'when',
    whys: 'why',
    hows: 'how',
    hw: 'how',
    wht: 'what',
    wich: 'which',
    wat: 'what',
    wot: 'what',
    thats: 'that',
    theres: 'there',
    theyre: 'they',
    youre: 'you',
    ive: 'i',
    im: 'i',
    didnt: "didn't",
    doesnt: "doesn't",
    dont: "don't",
    isnt: "isn't",
    arent: "aren't",
    wasnt: "wasn't",
    werent: "weren't",
    couldnt: "couldn't",
    wouldnt: "wouldn't",
    shouldnt: "shouldn't",
    havent: "haven't",
    hasnt: "hasn't",
    hadnt: "hadn't",
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
    abt: 'about',
    cos: 'because',
    coz: 'because',
    cuz: 'because',
    bc: 'because',
    ppl: 'people',
    govt: 'government',
    gov: 'government',
    cllrs: 'councillors',
    yrs: 'years',
    hrs: 'hours',
    mins: 'minutes',
    wks: 'weeks',
  }),
);

/** The word that a typed one stands for; itself where it is none of those that are known. `word` is folded. */
export function typedForm(word: string): string {
  return FORMS.get(word) ?? word;
}
