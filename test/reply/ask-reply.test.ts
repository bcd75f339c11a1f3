import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/corpus/read-document.ts';
import { messageText } from '../../src/emulator/message.ts';
import { askReply } from '../../src/reply/ask-reply.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import { buildSnapshot } from '../../src/snapshot/snapshot.ts';

const FORENAMES = ['Ann', 'Bob', 'Cara', 'Dora', 'Emma', 'Fred'];
const name = (forename: string) => `${forename} ${`${forename}son-`.repeat(8)}Smith`;

/** What `/ask` says where every passage is as long as can be and has a speaker with a long name and role. */
async function ask(question: string) {
  const paragraphs = FORENAMES.map(
    (forename) => `${name(forename)} said: “The ferry ${'is late, and so are the buses and trains '.repeat(60)}.”`,
  );
  const text = `---\ntitle: The ferry\n---\n${paragraphs.join('\n\n')}\n`;
  const { document } = readDocument('ferry.txt', new TextEncoder().encode(text));
  const role = { title: 'keeper '.repeat(30).trim(), of: null, party: null, from: null, to: null, aliases: [] };
  const snapshot = await buildSnapshot({
    folder: 'corpus',
    documents: document === null ? [] : [document],
    speakers: FORENAMES.map((forename) => ({
      id: forename.toLowerCase(),
      name: name(forename),
      aliases: [],
      honorifics: [],
      roles: [role],
      origin: 'registry',
    })),
    problems: [],
  });
  const view = { speaker: null, source: null, offset: 0, isPrivate: false, postedFor: null };
  const reply = askReply(snapshot, snapshot.search.ask(question, { limit: 10 }), view);
  const [container] = reply.components;
  const parts = container?.type === ComponentType.Container ? container.components : [];
  const texts = parts.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
  return { texts, all: messageText(JSON.parse(JSON.stringify({ ...reply, content: '', embeds: [] }))) };
}

describe('an answer to a question that wants people', () => {
  it('lists them below the question, cut where there are too many, and stays within the message', async () => {
    const { texts, all } = await ask('who said that the ferry is late?');
    const speakers = texts[1] ?? '';
    expect(speakers).toMatch(/^\*\*Speakers:\*\* \*\*\w+ .* · and others$/u);
    expect(speakers.length).toBeLessThan(LIMITS.peopleShown + 50);
    expect(all.length).toBeLessThanOrEqual(LIMITS.messageText);
    expect((await ask('what of the ferry?')).texts).not.toContainEqual(expect.stringContaining('Speakers:'));
  });
});
