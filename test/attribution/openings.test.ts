import { describe, it } from 'vitest';
import { parsePartialDate } from '../../src/corpus/partial-date.ts';
import { check, role, speaker, table } from './cases.ts';

const WORDS = 'It is late';

describe('whom the first sentence of an article means', () => {
  const opening = (first: string, then: string) =>
    `${first}\n\nThe cabinet voted on Tuesday. Motorists will pay.\n\n${then}`;
  it.each(
    table([
      [
        opening(
          'A council leader has insisted it “is late”.',
          'Cllr Ann Poole, leader of the Green opposition, was cross. Council leader Una Holt spoke.',
        ),
        'is late',
        'una-holt',
      ],
      [
        opening(
          'A water company boss has said it “is late”.',
          'Tom Reed, a vet, came. Una Holt, chief executive of Fen Water, spoke.',
        ),
        'is late',
        'una-holt',
      ],
      [
        opening('A head teacher has said it “is late”.', 'Una Holt, who has been head for seven years, spoke.'),
        'is late',
        'una-holt',
      ],
      [
        opening(
          'The boss of a hospital trust has said it “is late”.',
          'Tom Reed, a vet, came. Una Holt, chief executive of Fen Hospitals NHS Trust, spoke.',
        ),
        'is late',
        'una-holt',
      ],
      // Either side has one.
      [
        opening('A barrister has said it “is late”.', 'Tom Reed, for the council, came. Una Holt, a barrister, spoke.'),
        'is late',
        null,
      ],
      ['“It is late,” a mother of two has said.\n\nUna Holt, 36, came to the debate with her sons.', WORDS, 'una-holt'],
      [
        opening(
          'Plans were thrown out after the council leader called them “late”.',
          'Tom Reed, a vet, came. Una Holt, the Green leader of the council, spoke.',
        ),
        'late',
        'una-holt',
      ],
      // Whoever runs the hospital is a boss too, and need not be the one.
      [
        opening(
          'A hospital boss has said it “is late”.',
          'Tom Reed, a vet, came. Dr Ann Poole, the trust’s chief executive, spoke. Una Holt, a nurse and Unison branch secretary at the hospital, spoke.',
        ),
        'is late',
        null,
      ],
      // Two fit, or none as a whole, or more is told behind the noun.
      [
        opening('A councillor has said it “is late”.', 'Cllr Ann Poole was cross. Cllr Una Holt spoke.'),
        'is late',
        null,
      ],
      [
        opening('A bus company boss has said it “is late”.', 'Una Holt, chief executive of Fen Water, spoke.'),
        'is late',
        null,
      ],
      [
        opening(
          'A head of department has said it “is late”.',
          'Tom Reed, a vet, came. Una Holt, the head of the school, spoke.',
        ),
        'is late',
        null,
      ],
    ]),
  )('%s', (_text, one) => check(one));
});

it('knows whom an office of the registry means by the date of the article', () => {
  const text = 'A council leader has said it “is late”.\n\nIt rained. The roof leaked.\n\nUna Holt spoke.';
  const leader = (to: string | null) =>
    speaker('una-holt', 'Una Holt', [role('leader', 'Fen Council', { to: to === null ? null : parsePartialDate(to) })]);
  check([text, 'is late', 'una-holt'], [leader(null)]);
  check([text, 'is late', null], [leader('2020')]);
});
