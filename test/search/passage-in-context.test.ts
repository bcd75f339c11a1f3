import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/corpus/registry.ts';
import type { PassageSpeaker } from '../../src/search/passage.ts';
import { passageInContext } from '../../src/search/passage-in-context.ts';
import { createSearch } from '../../src/search/search.ts';
import { attributed } from './corpus.ts';

const { passages } = createSearch({
  documents: [attributed({ id: 'ferry', title: 'Ferry lost', text: 'The ferry has sunk.' })],
  registry: createRegistry([]),
});
const speaker = (name: string, role: string | null): PassageSpeaker => ({
  id: name,
  name,
  role,
  route: 'name',
  confidence: 1,
  opening: '',
});
const read = (speakers: readonly PassageSpeaker[], unclear: readonly string[] = []) =>
  passages.map((passage) => passageInContext({ ...passage, speakers, unclear }, 'Ferry lost'));

describe('what a model reads of a passage', () => {
  it('is the title, who speaks with their roles, and the words', () => {
    expect(read([])).toEqual(['Ferry lost. The ferry has sunk.']);
    expect(read([speaker('Bo Marr', null)])).toEqual(['Ferry lost. Bo Marr: The ferry has sunk.']);
    expect(read([speaker('Bo Marr', 'mayor of Orrin'), speaker('Al Dee', '')])).toEqual([
      'Ferry lost. Bo Marr, mayor of Orrin; Al Dee: The ferry has sunk.',
    ]);
  });

  it('tells who speaks as it is printed where nobody is known', () => {
    expect(read([], ['a sailor', 'the cook'])).toEqual(['Ferry lost. a sailor; the cook: The ferry has sunk.']);
    expect(read([speaker('Bo Marr', null)], ['a sailor'])).toEqual(['Ferry lost. Bo Marr: The ferry has sunk.']);
  });
});
