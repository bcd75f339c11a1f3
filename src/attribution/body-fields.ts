/** Trade unions, by the names that they go by. */
export const UNIONS =
  /\b(?:union|unison|unite|gmb|neu|nasuwt|rmt|aslef|usdaw|rcn|rcm|bma|fbu|pcs|cwu|tssa|ucu|nahtu?|bectu|prospect)\b/u;

/** A school, whose head is its head teacher. */
export const SCHOOL = /\b(?:school|primary|academy|college|grammar|infants?|juniors?|nursery)\b/u;

/** What is said of whoever works for bodies with such words in their names: the head of a train company is a rail boss. */
const FIELDS: readonly (readonly [inName: RegExp, fields: readonly string[]])[] = [
  [/\b(?:trains?|rail|railways?)\b/u, ['rail', 'train', 'railway']],
  [/\b(?:bus|buses|coaches|coachways)\b/u, ['bus', 'coach']],
  [/\b(?:hospitals?|infirmary|nhs|health|foundation trust)\b/u, ['hospital', 'health', 'nhs', 'trust']],
  [/\b(?:homes|housing|developments|construction|builders)\b/u, ['housing', 'developer']],
  [SCHOOL, ['school']],
  [/\b(?:university)\b/u, ['university']],
  [/\b(?:water|drainage)\b/u, ['water']],
  [/\bsection 151\b/u, ['finance']],
  [/\b(?:taverns|inns|brewery|breweries)\b/u, ['pub', 'brewery']],
  [UNIONS, ['union']],
  [/\bgeneral secretary\b/u, ['union']],
];

/** What is said of whoever works for the body that the lower-case words of a role tell of: "rail" of "director fen trains". */
export const fieldsOf = (role: string): readonly string[] =>
  FIELDS.flatMap(([inName, fields]) => (inName.test(role) ? fields : []));
