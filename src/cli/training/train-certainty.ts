import { type CertaintyWeights, certaintyOf, FACTS, type Fact, factsOf } from '../../attribution/certainty.ts';
import type { Draft } from '../../attribution/draft.ts';
import { draftQuotations } from '../../attribution/draft-quotations.ts';
import type { FrameModel } from '../../attribution/frames/model.ts';
import { isAmbiguous } from '../../attribution/person.ts';
import { createRegistry } from '../../corpus/registry.ts';
import { documentOf } from '../attribute-text.ts';
import type { GoldArticle, PredictedQuote } from '../attribution-score/articles.ts';
import { scoreAttributions } from '../attribution-score/score.ts';

type Facts = Readonly<Partial<Record<Fact, number>>>;

/** An attribution whose truth is known. */
export interface Judged {
  readonly facts: Facts;
  readonly isRight: boolean;
}

const ROUNDS = 3000;
const RATE = 2;
/** Steps are no larger than they would be for so many judged attributions, so that few do not make them swing. */
const FEWEST = 100;
/** How strongly weights are drawn to where they begin, in judged attributions. */
const DECAY = 3;

function nameOf({ resolution }: Draft): string | null {
  return resolution === null || isAmbiguous(resolution.person) ? null : resolution.person.name;
}

/** Every attribution that names somebody, sure or not, where it is known who speaks or that no one person does. */
export function judgeAll(articles: readonly GoldArticle[], model: FrameModel): Judged[] {
  const factsByQuote = new Map<PredictedQuote, Facts>();
  const predicted = articles.map((article) => {
    const { drafts } = draftQuotations(documentOf(article), createRegistry([]), model);
    const quotes = drafts.map((draft): PredictedQuote => {
      const content = [...draft.content].sort((a, b) => a.start - b.start);
      const quote = {
        content,
        speaker: nameOf(draft),
        source: draft.source === null ? [] : [draft.source],
        cue: [],
        confidence: 1,
      };
      factsByQuote.set(quote, factsOf(draft));
      return quote;
    });
    return { id: article.id, quotes };
  });
  const { namings, groupNamings } = scoreAttributions(articles, predicted);
  const judge = (quote: PredictedQuote, isRight: boolean): Judged[] => {
    const facts = factsByQuote.get(quote);
    return facts === undefined ? [] : [{ facts, isRight }];
  };
  return [
    ...namings.flatMap(({ quote, isRight }) => judge(quote, isRight)),
    ...groupNamings.flatMap((quote) => judge(quote, false)),
  ];
}

/** Doubts that weigh less are noise: some thousand attributions hold few that are wrong. */
const SMALLEST_DOUBT = 0.2;

/** Weights that are not learnt: pronouns that may mean several people are missing from annotated articles. */
const BY_HAND: Partial<Record<Fact, number>> = { anybody: -0.25 };
/**
 * Where learning begins: what a way is worth by hand is believed, and that some doubts are grave. The tagger has learnt from
 * the articles that certainty is fitted to, so that what it finds alone there is right more often than elsewhere.
 */
const BELIEVED: Partial<Record<Fact, number>> = {
  way: 1,
  'tagger alone': -0.5,
  'unlikely cue': -0.5,
  'no subject': -0.75,
};
// The keys of both records below are all facts, which fromEntries cannot tell.
const BEGINNING = Object.fromEntries(FACTS.map((fact) => [fact, BY_HAND[fact] ?? BELIEVED[fact] ?? 0])) as Record<
  Fact,
  number
>;

/** Fits how sure attributions are to how often they are right (gradient descent on a convex loss). */
export function trainCertainty(judged: readonly Judged[]): CertaintyWeights {
  const weights = { ...BEGINNING };
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradients = new Map<Fact, number>();
    for (const { facts, isRight } of judged) {
      const error = certaintyOf(facts, weights) - (isRight ? 1 : 0);
      for (const fact of FACTS) gradients.set(fact, (gradients.get(fact) ?? 0) + error * (facts[fact] ?? 0));
    }
    for (const fact of FACTS) {
      if (BY_HAND[fact] !== undefined) continue;
      const gradient = (gradients.get(fact) ?? 0) + DECAY * (weights[fact] - BEGINNING[fact]);
      weights[fact] -= (RATE * gradient) / Math.max(FEWEST, judged.length);
      // Whatever the sample says, no doubt makes an attribution surer.
      if (fact !== 'bias' && fact !== 'way') weights[fact] = Math.min(0, weights[fact]);
    }
  }
  const kept = (fact: Fact) => {
    const isNoise = BY_HAND[fact] === undefined && fact !== 'bias' && fact !== 'way' && weights[fact] > -SMALLEST_DOUBT;
    return isNoise ? 0 : Math.round(weights[fact] * 100) / 100;
  };
  return Object.fromEntries(FACTS.map((fact) => [fact, kept(fact)])) as Record<Fact, number>;
}
