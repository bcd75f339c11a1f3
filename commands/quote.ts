import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { chooseButtons, chooseReply } from '../src/reply/choose-reply.ts';
import type { Reply } from '../src/reply/components.ts';
import { escapeText } from '../src/reply/escape.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { ASKED, readAsked } from '../src/reply/message-state.ts';
import { shownName } from '../src/reply/person.ts';
import { type QuoteView, quoteReply } from '../src/reply/quote-reply.ts';
import { UserError } from '../src/reply/user-error.ts';
import { WORDS } from '../src/reply/words.ts';
import type { Snapshot } from '../src/snapshot/snapshot.ts';
import type { Command } from './command.ts';
import { mayPost } from './may-post.ts';
import { PRIVATE_OPTION } from './options/private.ts';
import { resolveSpeaker, speakerOfKey, speakerOption, suggestSpeakers } from './options/speaker.ts';
import { typedText } from './options/typed-text.ts';
import { readAsBefore, readInTime } from './read-in-time.ts';
import { EVERYWHERE } from './scope.ts';

async function quotesOf(snapshot: Snapshot, view: QuoteView, read = readInTime): Promise<Reply> {
  const { search } = snapshot;
  const { speaker, topic } = view;
  const reading = topic === null ? undefined : await read(search, topic, { speaker: speaker.id });
  const passages = search.quotesOf(speaker.id, topic ?? undefined, reading);
  if (passages.length === 0) {
    const name = shownName(speaker.name);
    throw new UserError(topic === null ? WORDS.neverQuoted(name) : WORDS.notOnTopic(name, escapeText(topic)));
  }
  if (passages.length <= view.offset) throw new UserError(WORDS.noMore);
  return quoteReply(snapshot, passages, view);
}

/** `/quote`: one person's words, verbatim ones first, or those on a topic. */
export const quote: Command = {
  forModerators: false,
  declaration: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'quote',
    description: "Read one person's words, all of them or those on a topic",
    options: [
      speakerOption('Whose words? Any part of a name, a role or a place', true),
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'Only what they said about this',
        required: false,
        min_length: 1,
        max_length: LIMITS.topic,
      },
      PRIVATE_OPTION,
    ],
  },

  execute(interaction, { snapshot }) {
    const typed = typedText('name', interaction.options.getString('speaker', true), LIMITS.name);
    const topic = typedText('topic', interaction.options.getString('topic') ?? '', LIMITS.topic) || null;
    const named = resolveSpeaker(snapshot, typed);
    if (named.kind === 'several') {
      const kept = topic === null ? null : { id: ASKED.topic, asked: topic };
      return chooseReply(typed, named.speakers.length, chooseButtons('quote', named.speakers), kept);
    }
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    const { speaker, corrected } = named;
    return quotesOf(snapshot, { speaker, topic, corrected, offset: 0, isPrivate, postedFor: null });
  },

  autocomplete(_option, typed, { snapshot }) {
    return suggestSpeakers(snapshot, typed);
  },

  press(interaction, state, context) {
    const { snapshot } = context;
    if (state.action !== 'more' && state.action !== 'post' && state.action !== 'quote')
      throw new UserError(WORDS.oldButton);
    const speaker = speakerOfKey(snapshot, state.speaker);
    if (speaker === null) throw new UserError(WORDS.oldButton);
    const isPost = state.action === 'post';
    const view = {
      speaker,
      topic: readAsked(interaction.message.components, ASKED.topic),
      corrected: false,
      offset: state.action === 'quote' ? 0 : state.offset,
      isPrivate: !isPost,
      postedFor: isPost ? mayPost(interaction, context) : null,
    };
    return quotesOf(snapshot, view, state.action === 'quote' ? readInTime : readAsBefore);
  },
};
