import type { Document } from '../corpus/document.ts';
import type { SpeakerRegistry } from '../corpus/registry.ts';
import { implyCouncillors, isOfCouncil } from './council-members.ts';
import { readElection, speaksOfElection } from './election-roles.ts';
import { Handovers } from './handed-over.ts';
import { learnIntroductions } from './introduced-nouns.ts';
import type { SentenceMentions } from './mentions.ts';
import { findMentions } from './mentions.ts';
import type { NameIndex } from './name-index.ts';
import { indexNames } from './name-index.ts';
import { findPeople } from './people.ts';
import type { Person } from './person.ts';
import type { Prose, Sentence } from './prose.ts';
import { readProse } from './prose.ts';
import { gatherRoles, gatherRolesOfPronoun, keep } from './roles.ts';
import { learnGenders } from './told-genders.ts';

/** A document's sentences and people, before it is asked who says what. */
export interface Analysis {
  readonly prose: Prose;
  /** All sentences, in order. */
  readonly sentences: readonly Sentence[];
  /** Those whom the document names in full, with their roles. */
  readonly people: readonly Person[];
  readonly index: NameIndex;
  /** By the sentence's position in the document. */
  readonly mentions: ReadonlyMap<number, SentenceMentions>;
}

/** Gives those whom a sentence names what an election made of them. */
function gatherElection({ tokens }: Sentence, { mentions }: SentenceMentions): void {
  for (const mention of mentions) {
    const [person, ...others] = mention.people;
    const role =
      person === undefined || others.length > 0 || mention.isPossessive ? null : readElection(tokens, mention);
    if (role !== null && person !== undefined) keep(person.impliedRoles, role);
  }
}

/** Reads sentences, people, the names by which they are mentioned, and the roles and genders that are told of them. */
export function analyse(document: Document, registry: SpeakerRegistry): Analysis {
  const prose = readProse(document);
  const people = findPeople(document, prose, registry);
  const index = indexNames(people, registry);
  const mentions = new Map<number, SentenceMentions>();
  const sentences = prose.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const handovers = new Handovers();
  let isOfElection = false;
  for (const sentence of sentences) {
    const found = findMentions(sentence, index);
    mentions.set(sentence.index, found);
    gatherRoles(sentence, found);
    gatherRolesOfPronoun(sentence, mentions);
    for (const mention of found.mentions) {
      const [person, ...others] = mention.people;
      if (person !== undefined && others.length === 0) handovers.read(sentence.tokens, mention, person);
    }
    isOfElection ||= speaksOfElection(sentence.tokens);
    if (isOfElection) gatherElection(sentence, found);
  }
  if (isOfCouncil(sentences)) implyCouncillors(people);
  learnIntroductions(sentences, mentions);
  learnGenders(sentences, mentions);
  return { prose, sentences, people, index, mentions };
}
