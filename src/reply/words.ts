import type { PassageKind } from '../search/passage.ts';

/** "1 quotation", "2 quotations": a count with its noun. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? singular : plural}`;
}

/** "A", "A and B", "A, B and C". */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** How the words of a passage stand to what was said. `publisher` is escaped already. */
export function manner(kind: PassageKind, publisher: string | null): string {
  const by = publisher ?? 'the article';
  switch (kind) {
    case 'direct':
      return '*said*';
    case 'mixed':
      return `*said, partly in the words of ${by}*`;
    case 'indirect':
      return `*in the words of ${by}*`;
    case 'narration':
      return `*reported by ${by}*`;
    case 'caption':
      return '*caption*';
  }
}

/**
 * Every fixed sentence that the bot says, in one place so that they can be read as one text. Whatever is put into them is
 * escaped by the caller. An answer itself is never made here: it stands in the corpus.
 */
export const WORDS = {
  more: 'More',
  context: 'Context',
  only: (name: string) => `Only ${name}`,
  quote: (name: string) => `Quote ${name}`,
  postPublicly: 'Post publicly',
  postedFor: (userId: string) => `-# Posted by <@${userId}>`,
  note: (note: string) => `-# Editor's note: ${note}`,
  speakers: (people: readonly string[]) => `**Speakers:** ${people.join(' · ')}`,
  unclear: (printed: string) => `speaker unclear: “${printed}”`,
  /** Behind a name, where several people's words stand in one passage. */
  opening: (words: string) => ` (“${words}”)`,
  speakerUnclear: 'speaker unclear',
  andOthers: 'and others',
  filteredBy: (names: readonly string[]) => `-# Only ${names.join(' · ')}`,
  small: (text: string) => `-# ${text}`,
  shown: (from: number, to: number, total: number) => `-# ${from}–${to} of ${total}`,

  miss: (missing: string) => `**Not in the corpus.** ${missing}`.trim(),
  othersSay: '**Others said:**',
  quotedPeople: (names: readonly string[]) => `**People quoted:** ${names.join(' · ')}`,
  knownTopics: (topics: readonly string[]) => `**It does speak of:** ${topics.join(' · ')}`,
  noMore: 'There are no more passages on this in the corpus as it is now.',
  contextTitle: 'In context',

  unknownSpeaker: (name: string) => `Nobody called “${name}” is quoted in the corpus.`,
  nearestNames: (names: readonly string[]) => `**Nearest names:** ${names.join(' · ')}`,
  whichSpeaker: (name: string) => `More than one person answers to “${name}”. Whom do you mean?`,
  personButton: (name: string, detail: string | null) => (detail === null ? name : `${name}, ${detail}`),
  readAs: (name: string) => `-# Read as ${name}`,
  severalSources: (name: string, titles: readonly string[]) =>
    `More than one document answers to “${name}”: ${titles.join(' · ')}. Write more of the title, or choose from the list.`,
  morePeople: (number: number) => `-# And ${number} more: write more of the name.`,
  unknownSource: (name: string) => `No document called “${name}” is in the corpus. \`/sources\` lists them all.`,
  neverQuoted: (name: string) => `No words of ${name} are in the corpus.`,
  notOnTopic: (name: string, topic: string) => `${name} is not quoted on “${topic}” in the corpus.`,

  verbatim: '**Verbatim.** These words stand in the corpus.',
  verbatimWithGaps: '**Verbatim**, with the cuts that are marked.',
  altered: '**Altered.** The corpus has other words.',
  otherSpeaker: (real: string, claimed: string) =>
    `**Different speaker.** In the corpus ${real} says this, not ${claimed}.`,
  notTheirs: (claimed: string) => `They are not given to ${claimed} there.`,
  notFound: '**Not in the corpus.** No article here has these words, or any close to them; they may stand elsewhere.',
  inMessage: '**In the message**',
  inCorpus: '**In the corpus**',
  nothingToVerify: 'There are no words to look up: give at least three, best in quotation marks.',
  menuHint: (name: string) => `-# For a message that stands here: right-click it, then Apps, then *${name}*`,

  speakersTitle: 'Who is quoted',
  sourcesTitle: 'What is in the corpus',
  nobodyQuoted: 'Nobody is quoted in the corpus as it is now.',
  nobody: 'Nobody is quoted: the corpus is empty. A moderator can add articles and use `/corpus reload`.',
  nothing: 'The corpus is empty. A moderator can add articles and use `/corpus reload`.',

  statusTitle: 'The corpus',
  quotations: (all: number, attributed: number) =>
    `${count(all, 'quotation')}, ${attributed.toLocaleString('en-GB')} with a speaker`,
  ofAll: (number: number) => `… (${number})`,
  loaded: (seconds: number) => `Loaded <t:${seconds}:R>`,
  noProblems: 'No warnings.',
  andMore: (number: number) => `… and ${number} more; \`npm run check\` lists them all.`,
  reloading: (done: number, total: number) =>
    done === 0 ? 'Reading the corpus …' : `Read ${done} of ${count(total, 'document')} …`,
  reloaded: 'Reloaded',
  unchanged: 'No document has changed.',
  added: (titles: readonly string[]) => `**Added:** ${titles.join(' · ')}`,
  removed: (titles: readonly string[]) => `**Removed:** ${titles.join(' · ')}`,
  changed: (titles: readonly string[]) => `**Changed:** ${titles.join(' · ')}`,
  becomes: (what: string, before: number, after: number) =>
    `${before === after ? '' : `${before} → `}${after} ${what}${after === 1 ? '' : 's'}`,
  kept: 'The corpus that was loaded before is still in use.',
  inProgress: 'The corpus is being reloaded already; try again in a moment.',

  helpTitle: 'On the Record',
  helpIntro:
    'I answer questions about a public debate with the words of the people who took part. Every passage stands in an article of the corpus, with who said it; I write no sentence of an answer myself. What the corpus does not answer, I say so.',
  helpQuestion: (topic: string) => `what was said about ${topic}?`,
  helpTry: (examples: readonly string[]) => `**Try:** ${examples.join(' or ')}`,
  forModerators: '(moderators)',

  emptyQuestion: 'The question is empty. Ask in a few words, such as “what was said about the costs?”.',
  tooLong: (what: string, length: number, limit: number) =>
    `The ${what} has ${length} characters, and ${limit} is the most. Ask for one thing at a time.`,
  needsModerator: 'This command is for moderators: it needs the Manage Server permission.',
  mayNotPost: 'You may not send messages in this channel, so nothing was posted.',
  stale: 'That passage is no longer in the corpus: it was reloaded since. Ask again for what it holds now.',
  staleSpeaker: 'That person is no longer in the corpus: it was reloaded since.',
  oldButton: 'This button is from an earlier version of the bot. Ask again.',
  oldMenu: 'This menu or form is from an earlier version of the bot. Ask again.',
  unknownCommand: 'This command is from an earlier version of the bot. Type / to see today’s.',
  unexpected: (reference: string) =>
    `Something went wrong. Try again; if it stays so, tell a moderator the reference ${reference}.`,
  notShown: (reference: string) =>
    `What you asked for was done, but the answer could not be shown. A moderator finds the reason in the log, reference ${reference}.`,
} as const;
