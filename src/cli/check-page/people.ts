import type { ArticleView, QuotationView } from './quotation-view.ts';

/** The people of a page, numbered, so that those of one person can be looked at alone. */
export interface People {
  /** Everybody who is named or comes into question, by name, with the number of their quotations. */
  readonly all: readonly { readonly number: number; readonly name: string; readonly quotations: number }[];
  /** ` data-person="…"` for an element that belongs to quotations: numbers of their people, 0 for nobody. */
  attribute(views: readonly QuotationView[]): string;
}

/** Numbers the people of all articles from 1. People of one id are one person. */
export function numberPeople(articles: readonly ArticleView[]): People {
  const people = new Map<string, { number: number; name: string; quotations: number }>();
  for (const { person, name } of articles.flatMap(({ quotations }) => quotations)) {
    if (person === null || name === null) continue;
    const known = people.get(person) ?? { number: people.size + 1, name, quotations: 0 };
    people.set(person, { ...known, quotations: known.quotations + 1 });
  }
  const numberOf = (person: string | null) => (person === null ? 0 : (people.get(person)?.number ?? 0));
  return {
    all: [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    attribute: (views) => ` data-person="${[...new Set(views.map(({ person }) => numberOf(person)))].join(' ')}"`,
  };
}
