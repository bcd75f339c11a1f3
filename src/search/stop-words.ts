/**
 * Function words of English that say nothing about what a text is about: articles, pronouns, prepositions, conjunctions,
 * auxiliaries and their contractions. Compiled for this program from the closed word classes. Negations ("not", "never",
 * "no", "without") are kept out of it on purpose, since they change what is said.
 */
const FUNCTION_WORDS = `
a an the this that these those such
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones oneself somebody someone something anybody anyone anything
everybody everyone everything
and or but nor so yet if then else than as because since although though while whereas whether unless until
of at by for with about against between into through during before after above below to from up down in out on off over
under onto upon within among amongst across along around towards toward via per regarding concerning
again further once here there now just also too very quite rather really only even still ever always often
am is are was were be been being have has had having do does did doing done will would shall should can could may might
must ought needn't let lets
i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll
they're they've they'd they'll that's that'd that'll there's here's let's s t d ll re ve m
all any both each every few more most much many other others another some same own several either neither
get gets got getting go goes going went gone come comes came coming make makes made making
well like oh yes please thanks
`;

/** Words that only keep a chat going. */
const CHAT_WORDS = `
lol lols lmao rofl haha hahaha hehe omg omfg wtf tbh btw imo imho idk dunno iirc ngl fyi smh ffs asap aka
pls plz thx thanx cheers ta hi hey heya hiya hello yo mate mates folks yeah yep yup nah nope hmm umm erm err wow ugh
`;

/** Words that ask. They are kept apart: they say what kind of answer is wanted. */
const QUESTION_WORDS = "what what's which who who's whom whose when when's where where's why why's how how's";

const listOf = (words: string) => new Set(words.trim().split(/\s+/u));

export const STOP_WORDS: ReadonlySet<string> = listOf(FUNCTION_WORDS + CHAT_WORDS);
export const ASKING_WORDS: ReadonlySet<string> = listOf(QUESTION_WORDS);
