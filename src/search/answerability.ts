import { answerTreesValue } from './answer-trees.ts';
import type { Evidence } from './evidence.ts';
import type { TurnEvidence } from './turn-evidence.ts';

type Weights = Readonly<Record<Exclude<keyof Evidence, 'turns' | 'cover' | 'meant'>, number>>;

/**
 * Weights of a logistic model, fitted on questions put to transcripts and articles that answer them and to ones that do not,
 * both classes weighed alike; those that are set by hand say so.
 */
const WEIGHTS: Weights = {
  covered: 3.56,
  matched: 0.88,
  phrases: 1.07,
  unknown: -1.52,
  named: 1.25,
  unsaid: -2.69,
  met: 0.4,
  unmet: -2.04,
  counted: 1.03,
  uncounted: -0.62,
  // By rule: that somebody is named is no answer to how old they are.
  valueless: -2,
  elsewhere: -0.91,
  noOffice: -2.18,
  // By rule, above what the few such questions gave.
  unheard: -1.42,
  // By rule: that others speak of the parents is nothing that the parents say.
  voiceless: -3,
  length: -0.59,
};
const INTERCEPT = -2.11;

/**
 * The same for long conversations, fitted on questions put to their own sitting and to others; what those questions hardly
 * showed is by rule as above.
 */
const TURN_WEIGHTS: Weights & TurnEvidence = {
  covered: -0.57,
  matched: 0.59,
  phrases: 1.12,
  unknown: -2.02,
  named: 1.42,
  unsaid: -1.31,
  met: 0,
  unmet: -0.67,
  counted: 0,
  uncounted: -1.55,
  valueless: -2,
  elsewhere: -0.87,
  noOffice: -2.18,
  unheard: -1.42,
  voiceless: -3,
  length: 0,
  best: 0.81,
  firstFive: 0.52,
  strength: 0.41,
  common: 3.73,
  content: 0.7,
};
const TURN_INTERCEPT = -3.35;

/** The sum of what is seen, each by its weight. */
function weighed<Name extends string>(seen: Readonly<Record<Name, number>>, weights: Readonly<Record<Name, number>>) {
  // Object.entries forgets the names of the keys, which are those of the weights.
  const entries = Object.entries(weights) as [Name, number][];
  return entries.reduce((sum, [name, weight]) => sum + weight * seen[name], 0);
}

/** Of a question about articles, what the logistic model counts for beside the trees: less where they were read. */
const BESIDE_TREES = { words: 0.25, read: 0.15 };
/** How much more counts what is set by rule: too few of the questions that trees learn from show it. */
const RULES_BESIDE_TREES = 2;
const besideTrees = ({ meant }: Pick<Evidence, 'meant'>) => (meant === null ? BESIDE_TREES.words : BESIDE_TREES.read);
const BY_RULE = ['valueless', 'noOffice', 'unheard', 'voiceless'] as const;

/** The part of the judgement of a question about articles that is not learnt by trees, as far as it counts. */
function weighedEvidence({ turns: _, cover: __, meant, ...evidence }: Evidence): number {
  const rules = BY_RULE.reduce((sum, name) => sum + WEIGHTS[name] * evidence[name], 0);
  return besideTrees({ meant }) * (weighed(evidence, WEIGHTS) - rules + INTERCEPT + RULES_BESIDE_TREES * rules);
}

/** Both parts of the judgement of a question about articles, on the scale of the sum. */
export function judgedTogether(evidence: Evidence, trees: number): number {
  return weighedEvidence(evidence) + (1 - besideTrees(evidence)) * trees;
}

/** How sure it is, from 0 to 1, that the corpus answers the question. */
export function answerability(evidence: Evidence): number {
  const { turns, cover: _, meant: __, ...seen } = evidence;
  const sum =
    turns === null
      ? judgedTogether(evidence, answerTreesValue(evidence))
      : weighed({ ...seen, ...turns }, TURN_WEIGHTS) + TURN_INTERCEPT;
  return 1 / (1 + Math.exp(-sum));
}

/** From this confidence on a question is answered. */
export const ANSWERABLE_FROM = 0.43;
