import type { APIComponentInContainer } from 'discord.js';
import type { MatchedTerm } from '../search/answer.ts';
import type { FoundWords, Verdict } from '../search/verify/verdict.ts';
import type { Span } from '../text/span.ts';
import { attributionLine } from './attribution-line.ts';
import { button, COLOURS, container, type Reply, section, separator, text } from './components.ts';
import { encodeButton } from './custom-id.ts';
import { clip, escapeText } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { LIMITS } from './limits.ts';
import { shownName } from './person.ts';
import { list, WORDS } from './words.ts';

/** What is left of a message's room for a verdict beside its words: its heading and the attribution line. */
const AROUND_WORDS = 1000;

/** The words of the message, those that the corpus does not have struck out. */
function claimed(words: string, added: readonly Span[], budget: number): string {
  const whole = clip(words, budget);
  let marked = '';
  let at = 0;
  for (const { start, end } of added) {
    if (end > whole.length) break;
    marked += `${escapeText(whole.slice(at, start))}~~${escapeText(whole.slice(start, end))}~~`;
    at = end;
  }
  marked += escapeText(whole.slice(at));
  return whole.length < words.length ? `${marked.trimEnd()}…` : marked;
}

/** The words of the corpus, those that the message lacks in bold. */
function printed({ document, span, missing }: FoundWords, budget: number): string {
  const terms = missing.map(({ start, end }): MatchedTerm => ({ start, end, term: document.text.slice(start, end) }));
  return excerpt(document, span, terms, budget);
}

/** Whether it is as the message has it, in a sentence or two. */
function headline({ kind, speaker, claimed: people, found }: Verdict): string {
  const names = list(people.map(({ name }) => shownName(name)));
  const theirs = list((found?.passage.speakers ?? []).map(({ name }) => shownName(name)));
  if (kind === 'absent') return WORDS.notFound;
  const words = kind === 'altered' ? WORDS.altered : found?.hasGaps === true ? WORDS.verbatimWithGaps : WORDS.verbatim;
  if (speaker === 'other') return `${WORDS.otherSpeaker(theirs, names)} ${words}`;
  return speaker === 'nobody' ? `${words} ${WORDS.notTheirs(names)}` : words;
}

/** `withContext`: whether a button shows the passage's neighbours; a message may have it once for a passage. */
function part(verdict: Verdict, room: number, withContext: boolean): APIComponentInContainer {
  const { claim, found } = verdict;
  const budget = Math.max(LIMITS.leastWords, Math.floor(room / 2));
  const said = claimed(claim.words, found?.added ?? [], budget);
  if (found === null) return text(`${headline(verdict)}\n> ${said}`);
  const isAltered = verdict.kind === 'altered';
  const lines = [
    headline(verdict),
    ...(isAltered ? [WORDS.inMessage, `> ${said}`, WORDS.inCorpus] : []),
    `> ${printed(found, budget)}`,
    attributionLine(found.passage, found.document),
  ];
  if (!withContext) return text(lines.join('\n'));
  const context = encodeButton('ask', { action: 'context', passage: found.passage.id });
  return section(lines.join('\n'), button(WORDS.context, context));
}

/** `/verify`: what the corpus says of each of the words that somebody is said to have said. `verdicts` is not empty. */
export function verifyReply(verdicts: readonly Verdict[], isPrivate: boolean): Reply {
  const room = Math.max(0, Math.floor(LIMITS.messageText / verdicts.length) - AROUND_WORDS);
  const passageOf = (verdict: Verdict | undefined) => verdict?.found?.passage.id;
  const isFirst = (verdict: Verdict, at: number) =>
    verdicts.findIndex((other) => passageOf(other) === passageOf(verdict)) === at;
  const parts = verdicts.flatMap((verdict, at) => [
    ...(at === 0 ? [] : [separator()]),
    part(verdict, room, isFirst(verdict, at)),
  ]);
  const isFine = verdicts.every(({ kind, speaker }) => kind === 'verbatim' && speaker === null);
  return { components: [container(parts, isFine ? COLOURS.answer : COLOURS.miss)], isPrivate };
}
