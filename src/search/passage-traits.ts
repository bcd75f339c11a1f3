import type { Passage } from './passage.ts';
import { bitOf, kindsIn, type ValueKind, type ValuePlace, valuesIn } from './values.ts';

/** What the ranking knows of a passage besides its terms. */
export interface PassageTraits {
  /** Number of its document; passages of one document stand together. */
  readonly document: number;
  /** Whether it is a part of a conversation, where the words around belong to it. */
  readonly isTurn: boolean;
  /** Index of its paragraph in the document: in a conversation the turn's. */
  readonly paragraph: number;
  readonly words: number;
  /** Ids of those whose words stand in it. */
  readonly speakers: readonly string[];
  /** The kinds of value that it gives, as `bitOf` marks them. */
  readonly kinds: number;
  /** Where it gives a kind of value. */
  values(kind: ValueKind): readonly ValuePlace[];
}

/** What shows somebody to be named, be it only likely: a title, or two capitalised words side by side. */
const NAMED = /\b(?:Mr|Mrs|Ms|Dr|Cllr|Sir|Dame|Lord|Lady|Professor)\b|\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

const HERE: readonly ValuePlace[] = [{ at: 0, worth: 1 }];
const NOWHERE: readonly ValuePlace[] = [];

const namesSomebody = ({ text, speakers }: Passage) => speakers.length > 0 || NAMED.test(text);

/** Where a passage gives a kind of value that it is known to give. */
function findValues(kind: ValueKind, passage: Passage): readonly ValuePlace[] {
  return kind === 'person' ? HERE : valuesIn(kind, passage.text);
}

/** A class, so that a hundred thousand passages share one function; values are looked for when first asked for. */
class TraitsOfPassage implements PassageTraits {
  readonly document: number;
  readonly isTurn: boolean;
  readonly words: number;
  readonly kinds: number;
  readonly #passage: Passage;
  #known: Map<ValueKind, readonly ValuePlace[]> | null = null;

  constructor(passage: Passage, document: number, isTurn: boolean, words: number) {
    this.#passage = passage;
    this.document = document;
    this.isTurn = isTurn;
    this.words = words;
    this.kinds = kindsIn(passage.text) | (namesSomebody(passage) ? bitOf('person') : 0);
  }

  get paragraph(): number {
    return this.#passage.paragraph;
  }

  get speakers(): readonly string[] {
    return this.#passage.speakers.map(({ id }) => id);
  }

  values(kind: ValueKind): readonly ValuePlace[] {
    if ((this.kinds & bitOf(kind)) === 0) return NOWHERE;
    this.#known ??= new Map();
    const found = this.#known.get(kind) ?? findValues(kind, this.#passage);
    this.#known.set(kind, found);
    return found;
  }
}

/** @param words number of its words */
export function traitsOf(passage: Passage, document: number, isTurn: boolean, words: number): PassageTraits {
  return new TraitsOfPassage(passage, document, isTurn, words);
}
