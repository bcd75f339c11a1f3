import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/corpus/problem.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { checkMessage } from '../../src/emulator/rules/check.ts';
import { draftMessage } from '../../src/emulator/rules/draft.ts';
import { askReply } from '../../src/reply/ask-reply.ts';
import { chooseButtons, chooseReply } from '../../src/reply/choose-reply.ts';
import type { Reply } from '../../src/reply/components.ts';
import { contextReply } from '../../src/reply/context-reply.ts';
import { changesReply, statusReply } from '../../src/reply/corpus-replies.ts';
import { unescapeText } from '../../src/reply/escape.ts';
import { CUT_MARK, plainWords } from '../../src/reply/excerpt.ts';
import { helpReply } from '../../src/reply/help-reply.ts';
import { quoteReply } from '../../src/reply/quote-reply.ts';
import { sourcesReply } from '../../src/reply/sources-reply.ts';
import { speakersReply } from '../../src/reply/speakers-reply.ts';
import { verifyReply } from '../../src/reply/verify-reply.ts';
import { compareSnapshots } from '../../src/snapshot/changes.ts';
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts';
import { singleLine } from '../../src/text/unseen.ts';

const V2 = 1 << 15;

/** The emulator's rules for a message, which are Discord's. */
function expectLegal(reply: Reply): void {
  const body = { flags: V2, components: JSON.parse(JSON.stringify(reply.components)) };
  expect(() => checkMessage(draftMessage('reply', body, new Map()))).not.toThrow();
}

/** The texts of a reply, in order. */
function contents(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(contents);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'content' && typeof value === 'string' ? [value] : contents(value),
  );
}

const flat = (text: string) => singleLine(text).replace(/\s+/gu, ' ').trim();

/** Every block quote is, between the marks of what was left out, an unbroken part of a document. */
function expectQuoted(reply: Reply, { corpus }: Snapshot): void {
  const texts = corpus.documents.map((document) => flat(plainWords(document, { start: 0, end: document.text.length })));
  const quoted = contents(reply.components)
    .flatMap((content) => content.split('\n'))
    .filter((line) => line.startsWith('> '));
  for (const line of quoted) {
    for (const piece of line.slice(2).split(CUT_MARK)) {
      const words = flat(unescapeText(piece.replace(/(?<!\\)((?:\\\\)*)\*\*/gu, '$1')));
      expect(texts.some((text) => text.includes(words))).toBe(true);
    }
  }
}

const hostile = fc.constantFrom(
  'ferry',
  '*bold*',
  '__x__',
  '||spoiler||',
  '`code`',
  '@everyone',
  '<@1>',
  'https://evil.example/x_y',
  '[a](b)',
  '\\',
  ':smile:',
  'É',
  '🎉',
  'Ann',
  'said',
  '“quite',
  'so”',
  '#',
  '>',
  '\u202e',
);
const phrase = (most: number) => fc.array(hostile, { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const speech = fc.tuple(phrase(60), phrase(200)).map(([a, b]) => `Cllr Ann Example said: “The ferry ${a}. ${b}.”`);
const article = fc.record({
  title: phrase(60),
  publisher: phrase(20),
  note: phrase(100),
  paragraphs: fc.array(fc.oneof(speech, phrase(400)), { minLength: 1, maxLength: 6 }),
  url: fc.constantFrom('https://echo.example/a', `https://echo.example/${'(_)'.repeat(100)}`),
});

function source({
  title,
  publisher,
  note,
  url,
  paragraphs,
}: typeof article extends fc.Arbitrary<infer Value> ? Value : never): string {
  const line = (text: string) => JSON.stringify(text);
  return `---\ntitle: ${line(title.slice(0, 300))}\npublisher: ${line(publisher.slice(0, 120))}\nnote: ${line(note.slice(0, 1000))}\nurl: ${url}\ndate: 2024\n---\n${paragraphs.join('\n\n')}\n`;
}

async function snapshotOf(articles: readonly string[]): Promise<Snapshot> {
  const read = articles.map((text, at) => readDocument(`article-${at}.txt`, new TextEncoder().encode(text)));
  const documents = read.flatMap(({ document }) => (document === null ? [] : [document]));
  const problems: Problem[] = read.flatMap((one) => [...one.problems]);
  return buildSnapshot({ folder: 'corpus', documents, speakers: [], problems });
}

describe("replies are within Discord's limits and rules", () => {
  it('whatever the corpus and the question hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(article, { minLength: 1, maxLength: 4 }),
        phrase(40),
        fc.boolean(),
        async (articles, asked, isPrivate) => {
          const snapshot = await snapshotOf(articles.map(source));
          for (const question of [asked.slice(0, 300), 'the ferry']) {
            const answer = snapshot.search.ask(question, { limit: 10 });
            const view = { speaker: null, source: null, offset: 0, isPrivate, postedFor: null };
            expectLegal(askReply(snapshot, answer, view));
            expectQuoted(askReply(snapshot, answer, view), snapshot);
            const [speaker = null] = snapshot.registry.speakers;
            expectLegal(
              askReply(snapshot, answer, {
                ...view,
                speaker,
                source: snapshot.corpus.documents[0] ?? null,
                postedFor: '1'.repeat(18),
              }),
            );
          }
          for (const speaker of snapshot.registry.speakers) {
            const passages = snapshot.search.quotesOf(speaker.id);
            if (passages.length === 0) continue;
            expectLegal(
              quoteReply(snapshot, passages, {
                speaker,
                topic: asked.slice(0, 100),
                corrected: true,
                offset: 0,
                isPrivate,
                postedFor: null,
              }),
            );
          }
          for (const { id, text } of snapshot.search.passages) {
            const context = contextReply(snapshot, id, isPrivate ? null : '1'.repeat(18));
            expectLegal(context);
            expectQuoted(context, snapshot);
            const said = `“${text.replaceAll(/["“”]/gu, ' ')}” “${asked}” “${asked} said Ann” – Ann Example`;
            const verdicts = snapshot.search.verify(said);
            if (verdicts.length > 0) expectLegal(verifyReply(verdicts, isPrivate));
            const found = verdicts.filter(({ kind }) => kind === 'verbatim');
            if (found.length > 0) expectQuoted(verifyReply(found, isPrivate), snapshot);
          }
          const { speakers } = snapshot.registry;
          const buttons = chooseButtons('quote', speakers);
          expectLegal(chooseReply(asked, 99, buttons, { id: 1002, asked: asked.slice(0, 100) }));
          expectLegal(helpReply([{ name: '/x', description: asked, forModerators: isPrivate }], ['Who?'], [asked]));
          for (const page of [0, 99]) {
            if (snapshot.documents.length > 0) expectLegal(sourcesReply(snapshot, page));
            if (snapshot.search.speakerIds.length > 0) expectLegal(speakersReply(snapshot, page));
          }
          expectLegal(statusReply(snapshot));
          expectLegal(changesReply(compareSnapshots(await snapshotOf([]), snapshot)));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('and the context of a passage shows words of all that it shows, however long they are', async () => {
    const endless = fc
      .tuple(phrase(20), fc.constantFrom(1, 30, 120, 400), fc.boolean())
      .map(([words, times, isList]) =>
        Array.from({ length: times }, () => `${isList ? '- ' : ''}${words}`).join(isList ? '\n' : ', '),
      );
    const paragraph = fc.oneof(
      endless,
      endless.map((words) => `“Quite ${words}”, said Cllr Ann Example, leader of Ashwell Council`),
    );
    await fc.assert(
      fc.asyncProperty(
        article,
        fc.array(paragraph, { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        async (one, paragraphs, isPrivate) => {
          const snapshot = await snapshotOf([source({ ...one, paragraphs })]);
          for (const { id } of snapshot.search.passages) {
            const reply = contextReply(snapshot, id, isPrivate ? null : '1'.repeat(18));
            expectLegal(reply);
            expect(JSON.stringify(reply)).not.toMatch(/"content":"> *(?:\\\\\[…\\\\\] *)+\\n/u);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('with more problems than a message holds', async () => {
    const snapshot = await snapshotOf([]);
    const problem: Problem = {
      severity: 'error',
      file: `${'_*'.repeat(100)}.md`,
      line: 1,
      message: '`x` '.repeat(200),
    };
    const problems = Array.from({ length: 50 }, () => problem);
    const reply = statusReply({ ...snapshot, problems });
    expectLegal(reply);
    expect(JSON.stringify(reply)).toContain('42 more');
  });
});
