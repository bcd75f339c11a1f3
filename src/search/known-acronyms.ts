import { termOf } from './analyzer.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Short forms of British public life that texts use without explaining them, with the words they stand for. */
const KNOWN = `
nhs national health service
gp doctor
mp member parliament
pm prime minister
pmq prime minister questions
dfe department education
dhsc department health social care
dwp department work pensions
defra department environment food rural affairs
mod ministry defence
moj ministry justice
hmrc revenue customs
fcdo foreign office
send special educational needs disabilities
sen special educational needs
ehcp education health care plan
camhs child adolescent mental health services
asd autism
adhd attention deficit hyperactivity disorder
lea local education authority
cqc care quality commission
cps crown prosecution service
pcc police crime commissioner
asb antisocial behaviour
obr office budget responsibility
ons office national statistics
ifs institute fiscal studies
boe bank england
vat value added tax
gdp gross domestic product
cpi consumer price index
ulez ultra low emission zone
ltn low traffic neighbourhood
hs2 high speed rail
tfl transport london
dvla driver vehicle licensing
ev electric vehicle
hgv heavy goods vehicle
rspca prevention cruelty animals
rnli lifeboat
eu european union
un united nations
us united states america
uk united kingdom
wfh working home
ptsd post traumatic stress
`;

const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  KNOWN.trim()
    .split('\n')
    .map((line) => {
      const [short = '', ...words] = line.split(' ');
      return [short, words.map(termOf)];
    }),
);

/** The terms of the words that a well-known short form stands for, or null. `word` is folded; a plural is known too. */
export function expansionOf(word: string): readonly string[] | null {
  if (STOP_WORDS.has(word)) return null;
  return EXPANSIONS.get(word) ?? EXPANSIONS.get(word.replace(/s$/u, '')) ?? null;
}
