import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSnapshot, loadSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts';
import { fold } from '../../src/text/fold.ts';

const FILE = 'corpus/2024-09-comet-send-debate.txt';
const ID = '2024-09-comet-send-debate';

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await loadSnapshot('corpus');
});

/** Who is given the quotation whose content holds these words; undefined where there is none. */
function speakerOf(words: string, within = snapshot): string | null | undefined {
  const attributed = within.documents.find(({ document }) => document.id === ID);
  const quotation = attributed?.quotations.find(({ content }) =>
    content.some(({ start, end }) => fold(attributed.document.text.slice(start, end)).includes(fold(words))),
  );
  return quotation?.speaker;
}

describe('the first article', () => {
  it('stands in the corpus byte for byte, under its front matter', () => {
    const text = snapshot.document(ID)?.text ?? '';
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      '632d6b3ae7a964ec9163498817a3e6ffd8fd8db77382f0d1ebd21064eb63421f',
    );
    expect(readFileSync(FILE).subarray(-Buffer.byteLength(text)).equals(Buffer.from(text))).toBe(true);
    expect(text.split('\u00a0')).toHaveLength(13);
  });

  it('loads without a warning, with its date of reduced precision and a note on the printed date', () => {
    expect(snapshot.problems).toEqual([]);
    expect(snapshot.document(ID)).toMatchObject({
      date: '2024-09',
      publisher: 'The Comet',
      note: expect.stringContaining('4 September 2024'),
    });
  });

  it('has two captions, each counted once and without its credit', () => {
    const document = snapshot.document(ID);
    const captions = document?.paragraphs
      .filter(({ kind }) => kind === 'caption')
      .map(({ start, end }) => document.text.slice(start, end));
    expect(captions).toHaveLength(2);
    for (const caption of captions ?? []) expect(caption).not.toMatch(/Image|\..*\./u);
    expect(snapshot.search.passages.filter(({ kind }) => kind === 'caption').map(({ text }) => text)).toEqual(captions);
  });

  const SPEAKERS = [
    ['shocking', 'alistair-strathern'],
    ['to ramp up Labour', 'alistair-strathern'],
    ['We welcome the parliamentary debate', 'steve-owen'],
    ['an increase in demand', 'steve-owen'],
    ['significant improvements', 'steve-owen'],
    ['committed', 'steve-owen'],
    ['best services', 'steve-owen'],
    ['discussion', 'steve-owen'],
    ['delays in the education, health and care assessment', 'alistair-strathern'],
    ['far too many families', 'alistair-strathern'],
    ['eye-watering amounts', 'alistair-strathern'],
    ['improvement is being made', 'richard-roberts'],
    ['Our SEND services', 'richard-roberts'],
    ['improved communication', 'richard-roberts'],
    ['confident', 'richard-roberts'],
    ['additional funding', 'richard-roberts'],
    ['increased expertise', 'richard-roberts'],
  ] as const;

  it.each(SPEAKERS)('gives “%s” to %s', (words, speaker) => {
    expect(speakerOf(words)).toBe(speaker);
  });

  it('gives nothing to the minister, who is named and not quoted', () => {
    expect(snapshot.search.quotesOf('catherine-mckinnell')).toEqual([]);
  });

  it('takes both paragraphs of the council leader for one quotation', () => {
    const attributed = snapshot.documents.find(({ document }) => document.id === ID);
    const quotation = attributed?.quotations.find(
      ({ content }) =>
        content.length === 2 && content.some(({ start }) => attributed.document.text.startsWith('“Our SEND', start)),
    );
    const [first, second] = quotation?.content ?? [];
    expect(attributed?.document.text.slice(first?.start, first?.end)).toMatch(
      /^“Our SEND services.*dissatisfaction\.$/su,
    );
    expect(attributed?.document.text.slice(second?.start, second?.end)).toMatch(
      /^“By delivering.*improved communication\.”$/su,
    );
  });

  it('is read the same with plain blanks and straight marks', async () => {
    const documents = snapshot.corpus.documents.map((document) => ({
      ...document,
      text: document.text.replaceAll('\u00a0', ' ').replace(/[“”]/gu, '"'),
    }));
    const plain = await buildSnapshot({ ...snapshot.corpus, documents });
    for (const [words, speaker] of SPEAKERS) expect([words, speakerOf(words, plain)]).toEqual([words, speaker]);
  });

  it('names nobody wrongly where the registry is missing', async () => {
    const bare = await buildSnapshot({ ...snapshot.corpus, speakers: [] });
    for (const [words, speaker] of SPEAKERS) expect([speaker, null, undefined]).toContain(speakerOf(words, bare));
    expect(speakerOf('Our SEND services', bare)).toBe('richard-roberts');
    expect(speakerOf('We welcome the parliamentary debate', bare)).toBe('steve-owen');
  });
});
