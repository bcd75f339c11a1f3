import { termOf } from './analyzer.ts';

/**
 * Everyday words of English beyond the function words: a small corpus cannot know that "happen" or "important" say little,
 * so it is told. Compiled for this program from general knowledge of the language, not from any corpus of debates.
 */
const EVERYDAY = `
able accept according achieve act action actual actually add affect afternoon age ago agree agreement allow almost alone
already although amount amounts apparently appear apply area aspect attempt available avoid aware away
back bad base basic basically became become began begin behind best better beyond big bit bring brought call came carry case cause certain certainly chance change choice choose clear clearly common complete consider
contain continue correct couple course create current currently day deal decide decision definitely describe despite detail details difference different difficult difficulty
direct easily easy effect effort either else enable end enough ensure entire entirely especially eventually evening exact
exactly example except exist expect experience extent extra extremely
face fact factor fair fairly fall far fast feature few final finally find fine first five focus follow following force form
former forward found four free frequently full fully further future
gain gave general generally give given goal gone good great group grow
half hand happen happened hard hardly head hear heard help helpful high hold hope hour huge
idea identify immediately impact important include including indeed individual information instead
intend intention interest interested involve issue issues
keep kept key kind kinds knew know knowledge known
large largely last late later latest lead least leave led left less level light likely limit line list little live local long
look lot lots low
main mainly major manage manner mark matter maybe mean means meant measure meet mention middle might mind minor minute moment
month months morning most move moved must
name nature near nearly necessary need needs never new news next night no nobody none normal normally not note nothing notice
now nowhere number numbers
obvious obviously occur off offer often ok okay old open opinion opportunity option order original otherwise out outcome
overall
part particular particularly past people perhaps period person personal place plan play point poor position possible possibly
potential present pretty previous previously probably problem problems proceed process produce proper properly
provide purpose put
quality quick quickly
raise range rate reach ready real reality realise reason reasons receive recent recently recognise refer regard relate
related remain remember require respect response rest result return right role run
same saw say second see seem seen send sense serious seriously set several share short show side significant
similar simple simply single situation small somewhat soon sort specific stage stand start state stay step still stop strong
struggle stuff subject such suddenly sufficient suggest support suppose sure
take taken talk tell term terms thing things think third thought time times today together tomorrow tonight took top total
towards true truth try trying turn type types
unable understand unlikely up upset use used useful using usual usually
various view views
wait want wanted wanting was way ways week weeks went whole wide willing wish within without wonder word words work
working world worry worth write written wrong
year years yesterday yet young
man woman guy guys bloke blokes lady ladies chap fella
currently nowadays meanwhile whatever whichever whoever whenever wherever
`;

/**
 * Words that report speech or name the asking itself: "say", "think", "debate", "opinion". In a question they frame what is
 * asked for ("what did she say about …") and are looked for only where nothing else is left.
 */
const REPORTING = `
say says said saying tell told telling speak speaks spoke spoken speaking talk talks talked talking mention mentions
mentioned discuss discussed discusses discussion discussions debate debates debated comment comments commented remark remarks
remarked statement statements think thinks thought thoughts opinion opinions view views viewpoint feel feels felt
feeling feelings believe believes belief respond responds responded response responses react reacted reaction reply replied
answer answers answered ask asked asks asking question questions explain explained explanation describe described description
summarise summarised summary outline outlined suggest suggested suggestion argue argued argument mean meant express expressed
elaborate elaborated according regarding concerning quote quotes quoted quotation words know knows known find show anything
stance position attitude claim claimed claims information info details
`;

/** As they are printed. */
export const EVERYDAY_WORDS: readonly string[] = EVERYDAY.trim().split(/\s+/u);
export const REPORTING_WORDS: readonly string[] = REPORTING.trim().split(/\s+/u);

export const EVERYDAY_TERMS: ReadonlySet<string> = new Set(EVERYDAY_WORDS.map(termOf));
export const REPORTING_TERMS: ReadonlySet<string> = new Set(REPORTING_WORDS.map(termOf));
