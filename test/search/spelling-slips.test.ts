import { describe, expect, it } from 'vitest';
import { searchOver } from './corpus.ts';

const search = searchOver([
  {
    id: 'weir',
    title: 'Anglers lose fight over Coldharbour weir',
    text: `The weir at Coldharbour will be taken out in August, the river board decided on Tuesday.

Board director Una Pask said the heron had happened upon more fish last year than the anglers had.

“We thank everybody who wrote to us,” she said. “Tracking the eels showed that not one got past.”

Anglers lose about four appeals out of five. Their secretary, Bram Oakes, said: “I cried in the van.”

Last winter a heron fell through the roof of the pump house and had to be lifted out by the fire brigade.`,
  },
]);
const first = (question: string) => search.ask(question).passages[0]?.passage.text;

describe('a slip of the pen', () => {
  it('in an everyday word is that word, although the corpus does not print it', () => {
    const asked = search.ask('what happend to the heron on the pump house roof');
    expect(asked.answerable).toBe(true);
    expect(asked.passages[0]?.passage.text).toContain('through the roof');
    const plain = search.rank('what happened to the heron on the pump house roof');
    expect(search.rank('what happend to the heron on the pump house roof').confidence).toBeCloseTo(plain.confidence, 9);
    expect(search.rank('waht happened probaly to the heron').confidence).toBeCloseTo(
      search.rank('what happened probably to the heron').confidence,
      9,
    );
  });

  it('is not named as something that the corpus does not speak of', () => {
    expect(search.ask('what is the salary of the direcor in Peru').missed).not.toContain('direcor');
  });

  it('is not seen in a word of its own that is only near to one of the corpus', () => {
    for (const question of ['fracking', 'tank', 'is there a tank', 'what about fracking'])
      expect(search.ask(question).answerable, question).toBe(false);
  });

  it('may be another word that sounds alike', () => {
    expect(first('how many appeals do anglers loose')).toContain('four appeals out of five');
  });
});

describe('words of a chat', () => {
  it('say nothing about what is asked', () => {
    const plain = search.rank('when will the weir be taken out');
    for (const question of ['lol when will the weir be taken out', 'tbh omg when will the weir be taken out haha'])
      expect(search.rank(question).confidence).toBeCloseTo(plain.confidence, 9);
  });
});
