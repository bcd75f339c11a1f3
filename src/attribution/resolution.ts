import type { Evidence } from './evidence.ts';
import type { Person } from './person.ts';
import type { Route } from './quotation.ts';

/** Who is meant by a source. */
export interface Resolution {
  readonly person: Person;
  readonly route: Route;
  readonly confidence: number;
  /** Of pronouns and descriptions. */
  readonly evidence?: Evidence;
}
