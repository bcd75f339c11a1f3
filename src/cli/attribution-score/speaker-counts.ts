import type { GoldQuote, PredictedQuote } from './articles.ts';
import { newTally, type Tally } from './figures.ts';
import { isSamePerson } from './name-match.ts';
import type { ComparedArticle, Quoted } from './read-article.ts';

/** A quote that was given to somebody else. */
export interface WrongSpeaker {
  readonly id: string;
  readonly quote: string;
  readonly gold: string;
  readonly predicted: string;
  readonly route: string | null;
}

/** Somebody who was named, or came into question, for a quote whose speaker is known. */
export interface Naming {
  readonly isRight: boolean;
  readonly isCandidate: boolean;
  readonly confidence: number;
  /** The prediction itself. */
  readonly quote: PredictedQuote;
}

const ROUTES = ['name', 'short name', 'pronoun', 'description'];

/** Counts who is given the quotes whose speaker is known, over all articles. */
export class SpeakerCounts {
  readonly attribution = { correct: 0, wrong: 0, silent: 0, undetected: 0, gold: 0 };
  readonly routes = new Map<string, Tally>(ROUTES.map((route) => [route, newTally()]));
  readonly group = { gold: 0, named: 0 };
  readonly characters = newTally();
  readonly errors: WrongSpeaker[] = [];
  readonly namings: Naming[] = [];
  /** Predictions that give a person, sure or not, to what no one person says. */
  readonly groupNamings: PredictedQuote[] = [];

  /** @param paired positions of gold quotes to positions of predictions, both of those with marks */
  add(article: ComparedArticle, paired: ReadonlyMap<number, number>): void {
    article.goldQuoted.forEach(({ quote }, at) => {
      const found = article.predictedQuoted[paired.get(at) ?? -1]?.quote;
      if (quote.route === 'group') {
        this.group.gold += 1;
        if (found?.speaker != null) this.group.named += 1;
        if (found?.speaker ?? found?.candidate?.speaker) this.groupNamings.push(found);
      }
      if (quote.speaker) this.#judge(article, quote, quote.speaker, found);
    });
    this.#countCharacters(article);
  }

  #judge({ gold, names }: ComparedArticle, quote: GoldQuote, speaker: string, found: PredictedQuote | undefined): void {
    const { attribution } = this;
    const route = quote.route ?? 'unstated';
    const ofRoute = this.routes.get(route) ?? newTally();
    this.routes.set(route, ofRoute);
    attribution.gold += 1;
    ofRoute.gold += 1;
    if (found === undefined) {
      attribution.undetected += 1;
      return;
    }
    const who = found.speaker ?? found.candidate?.speaker ?? null;
    const isRight = who !== null && isSamePerson(who, speaker, names);
    if (who !== null && found.confidence !== undefined)
      this.namings.push({
        isRight,
        isCandidate: found.speaker === null,
        confidence: found.confidence,
        quote: found,
      });
    if (found.speaker === null) {
      attribution.silent += 1;
      return;
    }
    ofRoute.predicted += 1;
    if (isRight) {
      attribution.correct += 1;
      ofRoute.correct += 1;
    } else {
      attribution.wrong += 1;
      this.errors.push({ id: gold.id, quote: quote.id, gold: speaker, predicted: found.speaker, route: quote.route });
    }
  }

  /** Asks the same of every quoted character, so that it does not matter how quotes are cut. */
  #countCharacters({ goldQuoted, predictedQuoted, names }: ComparedArticle): void {
    const owners = new Map<number, string>();
    for (const { quote, characters } of predictedQuoted)
      if (quote.speaker !== null) for (const at of characters) owners.set(at, quote.speaker);
    const count = ({ characters }: Quoted<GoldQuote>, speaker: string) => {
      const judged = new Map<string, boolean>();
      for (const at of characters) {
        this.characters.gold += 1;
        const owner = owners.get(at);
        if (owner === undefined) continue;
        this.characters.predicted += 1;
        const isRight = judged.get(owner) ?? isSamePerson(owner, speaker, names);
        judged.set(owner, isRight);
        if (isRight) this.characters.correct += 1;
      }
    };
    for (const quoted of goldQuoted) if (quoted.quote.speaker) count(quoted, quoted.quote.speaker);
  }
}
