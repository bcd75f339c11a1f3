import data from './certainty.data.json' with { type: 'json' };
import type { Draft } from './draft.ts';

/** What speaks for or against an attribution, beside how it was found. */
export const FACTS = [
  'bias',
  'way',
  'tagger alone',
  'other source',
  'no source',
  'rules alone',
  'unlikely cue',
  'carried over',
  'far',
  'rivals',
  'unknown gender',
  'no subject',
  'anybody',
] as const;
export type Fact = (typeof FACTS)[number];
export type CertaintyWeights = Readonly<Record<Fact, number>>;

const logit = (probability: number) => Math.log(probability / (1 - probability));
/** Confidences of ways are kept from 0 and 1, whose logits are infinite. */
const EXTREME = 0.995;

const is = (condition: boolean | undefined) => (condition === true ? 1 : 0);

/** The facts about a draft whose speaker was found, as numbers. */
export function factsOf({ resolution, support }: Draft): Readonly<Partial<Record<Fact, number>>> {
  const { confidence = 0.5, route } = resolution ?? {};
  // How far and among whom is learnt from pronouns and says less of descriptions, which tell more of whom they mean.
  const evidence = route === 'pronoun' ? resolution?.evidence : undefined;
  return {
    bias: 1,
    way: logit(Math.min(EXTREME, Math.max(1 - EXTREME, confidence))),
    'tagger alone': is(support?.agreement === 'learnt'),
    'other source': is(support?.agreement === 'other source'),
    'no source': is(support?.agreement === 'no source'),
    'rules alone': is(support?.agreement === 'unseen'),
    'unlikely cue': support == null || support.agreement === 'unseen' ? 0 : 1 - support.probability,
    'carried over': is(route === 'carried over'),
    far: is((evidence?.distance ?? 0) > 1),
    rivals: is((evidence?.rivals ?? 0) > 0),
    'unknown gender': is(evidence !== undefined && !evidence.isGenderKnown),
    'no subject': is(evidence !== undefined && !evidence.isSubject),
    // The words fit several people of whom it is not known whether they are men or women.
    anybody: is(evidence !== undefined && !evidence.isGenderKnown && evidence.rivals > 0),
  };
}

/**
 * How likely an attribution is right, from 0 to 1: a logistic regression over the facts (Platt, "Probabilistic Outputs for
 * Support Vector Machines", 1999, with more than one fact), fitted to annotated articles by `npm run train`.
 */
export function certaintyOf(facts: Readonly<Partial<Record<Fact, number>>>, weights: CertaintyWeights): number {
  const score = FACTS.reduce((sum, fact) => sum + weights[fact] * (facts[fact] ?? 0), 0);
  return 1 / (1 + Math.exp(-score));
}

/** The weights that come with the program. */
export const CERTAINTY: CertaintyWeights = data;
