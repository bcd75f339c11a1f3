import type { Suggestions } from './answer.ts';
import { findSpeakers } from './find-speakers.ts';
import type { Query } from './query.ts';
import type { SpeakerDirectory } from './speaker-directory.ts';
import type { Topic } from './topics.ts';

const MOST_SPEAKERS = 5;
const MOST_TOPICS = 5;

/** The people nearest to the words of a question, then the most quoted; nobody who is not quoted. */
function nearSpeakers(directory: SpeakerDirectory, query: Query): Suggestions['speakers'] {
  const telling = query.terms.filter((term) => term.isContent).map(({ printed }) => printed);
  const near = telling.length === 0 ? [] : findSpeakers(directory, telling.join(' '), MOST_SPEAKERS, true);
  const all = [
    ...query.speakers,
    ...near.map(({ speaker }) => speaker),
    ...directory.entries.map(({ speaker }) => speaker),
  ];
  const quoted = new Set(directory.entries.filter(({ quotations }) => quotations > 0).map(({ speaker }) => speaker));
  return [...new Set(all)]
    .filter((speaker) => quoted.has(speaker))
    .slice(0, MOST_SPEAKERS)
    .map(({ id, name }) => ({ id, name }));
}

/** What else could be asked after a miss. `near` are the terms of the passages that came nearest. */
export function suggest(
  directory: SpeakerDirectory,
  topics: readonly Topic[],
  query: Query,
  near: ReadonlySet<string>,
): Suggestions {
  const asked = new Set(query.terms.flatMap(({ forms }) => forms.map(({ term }) => term)));
  const nearness = ({ terms }: Topic) =>
    terms.some((term) => asked.has(term)) ? 2 : terms.every((term) => near.has(term)) ? 1 : 0;
  const byNearness = topics
    .map((topic) => ({ topic, nearness: nearness(topic) }))
    .sort((a, b) => b.nearness - a.nearness);
  return {
    speakers: nearSpeakers(directory, query),
    topics: byNearness.slice(0, MOST_TOPICS).map(({ topic }) => topic.printed),
  };
}

/** The most quoted people and the most frequent topics, whatever was asked. */
export function suggestAnything(directory: SpeakerDirectory, topics: readonly Topic[]): Suggestions {
  return {
    speakers: directory.entries
      .filter(({ quotations }) => quotations > 0)
      .slice(0, MOST_SPEAKERS)
      .map(({ speaker: { id, name } }) => ({ id, name })),
    topics: topics.slice(0, MOST_TOPICS).map(({ printed }) => printed),
  };
}
