import type { APIButtonComponent } from 'discord.js';
import type { Document } from '../corpus/document.ts';
import type { Speaker } from '../corpus/speaker.ts';
import type { Answer, RankedPassage } from '../search/answer.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { button, COLOURS, container, type Reply, rows, text } from './components.ts';
import { ANY, encodeButton, keyOf } from './custom-id.ts';
import { escapeText, shorten } from './escape.ts';
import { LIMITS } from './limits.ts';
import { ASKED, askedHeading } from './message-state.ts';
import type { ShownPassage } from './passage-texts.ts';
import { passagesReply } from './passages-reply.ts';
import { personLine, shownName } from './person.ts';
import { WORDS } from './words.ts';

/** What was asked, apart from the question itself, and how the answer is to be shown. */
export interface AskView {
  /** Only this person's words. */
  readonly speaker: Speaker | null;
  /** Only this document. */
  readonly source: Document | null;
  /** How many of the ranked passages were shown before. */
  readonly offset: number;
  readonly isPrivate: boolean;
  /** Id of the user who made a private answer public; null else. */
  readonly postedFor: string | null;
}

/** Passages with the documents that they stand in. */
export function withDocuments(snapshot: Snapshot, passages: readonly RankedPassage[]): ShownPassage[] {
  return passages.flatMap((ranked) => {
    const document = snapshot.document(ranked.passage.documentId);
    return document === undefined ? [] : [{ ranked, document }];
  });
}

function speakerButtons(passages: readonly ShownPassage[], view: AskView): APIButtonComponent[] {
  if (view.speaker !== null) return [];
  const speakers = new Map(passages.flatMap(({ ranked }) => ranked.passage.speakers.map(({ id, name }) => [id, name])));
  const source = view.source === null ? ANY : keyOf(view.source.id);
  return [...speakers]
    .slice(0, LIMITS.onlyButtons)
    .map(([id, name]) => button(WORDS.only(name), encodeButton('ask', { action: 'only', speaker: keyOf(id), source })));
}

function filters(view: AskView): string[] {
  const names = [view.speaker?.name, view.source?.title].filter((name) => name !== undefined);
  return names.length === 0
    ? []
    : [WORDS.filteredBy(names.map((name) => escapeText(shorten(name, LIMITS.titleShown))))];
}

function miss(answer: Answer, view: AskView): Reply {
  const { speakers, topics } = answer.suggestions;
  const lines = [
    WORDS.miss(escapeText(shorten(answer.missed ?? '', LIMITS.missed))),
    ...filters(view),
    ...(speakers.length === 0 ? [] : [WORDS.quotedPeople(speakers.map(({ name }) => shownName(name)))]),
    ...(topics.length === 0
      ? []
      : [WORDS.knownTopics(topics.map((topic) => escapeText(shorten(topic, LIMITS.nameShown))))]),
  ];
  const buttons = speakers
    .slice(0, LIMITS.buttonsPerRow - 1)
    .map(({ id, name }) => button(WORDS.quote(name), encodeButton('quote', { action: 'quote', speaker: keyOf(id) })));
  const asked = text(askedHeading(escapeText(answer.question)), ASKED.question);
  return {
    components: [container([asked, text(lines.join('\n')), ...rows(buttons)], COLOURS.miss)],
    isPrivate: view.isPrivate,
  };
}

/** A miss for somebody's words on something, with what others say on it. */
function othersReply(answer: Answer, others: readonly ShownPassage[], view: AskView): Reply {
  return passagesReply(others, {
    head: () => [
      { content: askedHeading(escapeText(answer.question)), id: ASKED.question },
      { content: `${WORDS.miss(escapeText(shorten(answer.missed ?? '', LIMITS.missed)))}\n${WORDS.othersSay}` },
    ],
    foot: () => filters(view),
    buttons: () => speakerButtons(others, view),
    isPrivate: view.isPrivate,
  });
}

/** A line with everybody who speaks in the shown passages, where the question asks for people. */
function speakersLine({ asksForPeople }: Answer, shown: readonly ShownPassage[]): { readonly content: string }[] {
  if (!asksForPeople) return [];
  const speakers = shown.flatMap(({ ranked }) => ranked.passage.speakers);
  const people = new Map(speakers.map(({ id, name, role }) => [id, personLine(name, role)]));
  let named = [...people.values()];
  while (named.length > 1 && named.join().length > LIMITS.peopleShown) named = named.slice(0, -1);
  if (named.length === 0) return [];
  return [{ content: WORDS.speakers(named.length < people.size ? [...named, WORDS.andOthers] : named) }];
}

/** `/ask`: the passages that answer a question, or a miss with what could be asked instead. */
export function askReply(snapshot: Snapshot, answer: Answer, view: AskView): Reply {
  const rest = withDocuments(snapshot, answer.passages.slice(view.offset));
  const others = withDocuments(snapshot, answer.others);
  if (rest.length === 0)
    return others.length > 0 && view.offset === 0 ? othersReply(answer, others, view) : miss(answer, view);
  const speaker = view.speaker === null ? ANY : keyOf(view.speaker.id);
  const source = view.source === null ? ANY : keyOf(view.source.id);
  const page = rest.slice(0, LIMITS.askPage);
  const state = (action: 'more' | 'post', offset: number) => encodeButton('ask', { action, offset, speaker, source });
  return passagesReply(page, {
    head: (shown) => [
      { content: askedHeading(escapeText(answer.question)), id: ASKED.question },
      ...speakersLine(answer, page.slice(0, shown)),
    ],
    foot: () => [...filters(view), ...(view.postedFor === null ? [] : [WORDS.postedFor(view.postedFor)])],
    buttons: (shown) => [
      ...(rest.length > shown ? [button(WORDS.more, state('more', view.offset + shown))] : []),
      ...speakerButtons(page, view),
      ...(view.isPrivate ? [button(WORDS.postPublicly, state('post', view.offset))] : []),
    ],
    isPrivate: view.isPrivate,
  });
}
