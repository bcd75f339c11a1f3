import { type Acronym, findExpansion } from './acronyms.ts';
import { termOf } from './analyzer.ts';
import { commonWordMeant, isEnglish } from './common-slips.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { editDistance } from './edit-distance.ts';
import { createMentionFinder } from './mentions.ts';
import { type Form, type Query, readQuery } from './query.ts';
import { type QuestionWord, questionWords } from './question-words.ts';
import { similarTerms } from './similar-terms.ts';
import type { SpeakerDirectory } from './speaker-directory.ts';
import { synonymsOf } from './thesaurus/thesaurus.ts';
import { familyOf } from './word-family.ts';

/** Reads questions about one corpus. */
export interface QuestionReader {
  read(question: string): Query;
}

/** What a relative ("assess" for "assessment") and a probable slip count for, beside the word itself. */
const RELATIVE_SHARE = 0.5;
const SLIP_SHARE = 0.5;

/** The runs of terms in a question that spell out an acronym. */
function spelledOut(acronyms: readonly Acronym[], terms: readonly string[]) {
  const tokens = terms.map((term) => ({ term }));
  return acronyms.flatMap(({ term, expansion }) =>
    findExpansion(tokens, expansion).map(([first, last]) => ({ from: first, to: last + 1, term })),
  );
}

/** Prepares the reading of questions about a corpus. */
export function createQuestionReader(index: CorpusIndex, directory: SpeakerDirectory): QuestionReader {
  const { vocabulary, acronyms } = index;
  const finder = createMentionFinder(directory);
  const isKnown = (term: string) => vocabulary.frequency(term) > 0;
  const quoted = new Set(directory.entries.filter(({ quotations }) => quotations > 0).map(({ speaker }) => speaker));
  const families = new Map<string, string[]>();
  for (const term of vocabulary.terms.keys()) {
    const root = familyOf(term);
    if (root !== null) families.set(root, [...(families.get(root) ?? []), term]);
  }
  const knowledge = {
    weight: vocabulary.weight,
    isKnown,
    isQuoted: quoted.has.bind(quoted),
    forms: (term: string, word: string = term): Form[] => {
      const root = familyOf(term);
      const relatives = (root === null ? [] : (families.get(root) ?? [])).filter((other) => other !== term);
      const forms = [...synonymsOf(term), ...relatives.map((other) => ({ term: other, share: RELATIVE_SHARE }))].filter(
        (form) => isKnown(form.term),
      );
      if (isKnown(term) || forms.length > 0 || isEnglish(word)) return forms;
      const slips = similarTerms(vocabulary, term, word).filter((similar) => !vocabulary.isOnlyName(similar, term));
      return slips.map((similar) => ({ term: similar, share: SLIP_SHARE }));
    },
    areTogether: (run: readonly string[]) =>
      run.some((term, at) => {
        const next = run[at + 1];
        if (next === undefined || !isKnown(term) || !isKnown(next)) return false;
        const holders = new Set(index.terms.postings(term, 'text').passages);
        return index.terms.postings(next, 'text').passages.some((passage) => {
          if (!holders.has(passage)) return false;
          const { text } = index.entries.at(passage);
          return text.some((other, place) => other === term && text[place + 1] === next);
        });
      }),
    acronyms: (terms: readonly string[]) => spelledOut(acronyms, terms),
  };
  /** The word as it was probably meant, where that is one of every day and no word of the corpus is nearer. */
  const withoutSlip = (word: QuestionWord): QuestionWord => {
    const meant = commonWordMeant(word.word);
    if (meant === null) return word;
    const nearest = similarTerms(vocabulary, word.term, word.word)[0];
    const distanceTo = (other: string) => editDistance(word.word, other, word.word.length);
    if (nearest !== undefined && distanceTo(nearest) <= distanceTo(meant) && termOf(meant) !== nearest) return word;
    return { ...word, word: meant, term: termOf(meant) };
  };
  return {
    read(question) {
      const words = questionWords(question).map((word) => {
        // A form of somebody's name is looked for as it is typed.
        if (vocabulary.isOnlyName(word.term, word.word)) return { ...word, term: word.word };
        return isKnown(word.term) || word.parts.length > 0 ? word : withoutSlip(word);
      });
      return readQuery(words, finder.find(words, vocabulary), knowledge);
    },
  };
}
