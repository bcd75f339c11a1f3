import { ApplicationCommandOptionType, ApplicationCommandType, type ButtonInteraction } from 'discord.js';
import { type AskView, askReply } from '../src/reply/ask-reply.ts';
import { chooseButtons, chooseReply } from '../src/reply/choose-reply.ts';
import type { Reply } from '../src/reply/components.ts';
import { contextReply } from '../src/reply/context-reply.ts';
import { type ButtonState, keyOf } from '../src/reply/custom-id.ts';
import { LIMITS } from '../src/reply/limits.ts';
import { ASKED, readAsked } from '../src/reply/message-state.ts';
import { UserError } from '../src/reply/user-error.ts';
import { WORDS } from '../src/reply/words.ts';
import type { Command, CommandContext } from './command.ts';
import { mayPost } from './may-post.ts';
import { PRIVATE_OPTION } from './options/private.ts';
import { resolveSource, sourceOfKey, sourceOption, suggestSources } from './options/source.ts';
import { resolveSpeaker, speakerOfKey, speakerOption, suggestSpeakers } from './options/speaker.ts';
import { typedText } from './options/typed-text.ts';
import { readAsBefore, readInTime } from './read-in-time.ts';
import { EVERYWHERE } from './scope.ts';

async function answerTo(
  question: string,
  { snapshot }: CommandContext,
  view: AskView,
  read = readInTime,
): Promise<Reply> {
  if (question === '') throw new UserError(WORDS.emptyQuestion);
  const options = {
    limit: Math.min(view.offset + LIMITS.askPage + 1, LIMITS.deepest),
    ...(view.speaker === null ? {} : { speaker: view.speaker.id }),
    ...(view.source === null ? {} : { source: view.source.id }),
  };
  const reading = await read(snapshot.search, question, options);
  const answer = snapshot.search.ask(question, { ...options, reading });
  if (view.offset > 0 && answer.passages.length <= view.offset) throw new UserError(WORDS.noMore);
  return askReply(snapshot, answer, view);
}

function askedOn(interaction: ButtonInteraction): string {
  const asked = readAsked(interaction.message.components, ASKED.question);
  if (asked === null) throw new UserError(WORDS.oldButton);
  return asked;
}

/** `/ask`: the passages that answer a question. Also serves the "Context" buttons of all passages. */
export const ask: Command = {
  forModerators: false,
  declaration: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask about the debate and get the passages that answer, with who said them',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What do you want to know?',
        required: true,
        min_length: 1,
        max_length: LIMITS.question,
      },
      speakerOption('Only the words of this person', false),
      sourceOption('Only this article or transcript'),
      PRIVATE_OPTION,
    ],
  },

  execute(interaction, context) {
    const question = typedText('question', interaction.options.getString('question', true), LIMITS.question);
    const isPrivate = interaction.options.getBoolean('private') ?? false;
    const speakerTyped = interaction.options.getString('speaker');
    const sourceTyped = interaction.options.getString('source');
    const source = sourceTyped === null ? null : resolveSource(context.snapshot, sourceTyped);
    const named = speakerTyped === null ? null : resolveSpeaker(context.snapshot, speakerTyped);
    if (named?.kind === 'several') {
      const buttons = chooseButtons('ask', named.speakers, source === null ? undefined : keyOf(source.id));
      return chooseReply(speakerTyped ?? '', named.speakers.length, buttons, { id: ASKED.question, asked: question });
    }
    return answerTo(question, context, {
      speaker: named?.speaker ?? null,
      source,
      offset: 0,
      isPrivate,
      postedFor: null,
    });
  },

  autocomplete(option, typed, { snapshot }) {
    return option === 'speaker' ? suggestSpeakers(snapshot, typed) : suggestSources(snapshot, typed);
  },

  press(interaction, state: ButtonState, context) {
    const { snapshot } = context;
    switch (state.action) {
      case 'context':
        return contextReply(snapshot, state.passage, null);
      case 'post-context':
        return contextReply(snapshot, state.passage, mayPost(interaction, context));
      case 'more':
      case 'post':
      case 'only': {
        const isPost = state.action === 'post';
        const view = {
          speaker: speakerOfKey(snapshot, state.speaker),
          source: sourceOfKey(snapshot, state.source),
          offset: state.action === 'only' ? 0 : state.offset,
          isPrivate: !isPost,
          postedFor: isPost ? mayPost(interaction, context) : null,
        };
        return answerTo(askedOn(interaction), context, view, state.action === 'only' ? readInTime : readAsBefore);
      }
      default:
        throw new UserError(WORDS.oldButton);
    }
  },
};
