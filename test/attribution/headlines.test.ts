import { describe, it } from 'vitest';
import { check, table } from './cases.ts';

const BODY = '\n\nJane Poole spoke in Thaxby on Monday. Tom Reed was there.';

describe('a headline', () => {
  it.each(
    table([
      [`Jane Poole Calls Plan For Thaxby Bridge ‘Daft Idea.’${BODY}`, '‘Daft Idea.’', 'jane-poole'],
      [`Poole Says Mill Is Late, Calls Thaxby Bridge Plan ‘Daft Idea.’${BODY}`, '‘Daft Idea.’', 'jane-poole'],
      [`Poole slams Reed, praises bridge as 'hard graft, not daft graft.'${BODY}`, 'hard graft', 'jane-poole'],
      [`Mill Council Says Thaxby Bridge Plan Is ‘Daft Idea.’${BODY}`, '‘Daft Idea.’', null],
    ]),
  )('%s', (_, one) => check(one));
});
