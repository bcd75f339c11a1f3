import type { APIEmbed } from 'discord.js';
import { COMPONENT, walkComponents } from '../component.ts';
import { MESSAGE_FLAG } from '../message.ts';
import type { Draft, Route } from './draft.ts';
import type { Rule } from './rule.ts';

const CONTENT_LENGTH = 2000;
const EMBEDS_LENGTH = 6000;
const TEXT_LENGTH = 4000;
const COMPONENTS = 40;
const ROWS = 5;

/** The first component type that needs the flag for the second version. */
const FIRST_V2_TYPE = COMPONENT.section;

const { suppressEmbeds, ephemeral, suppressNotifications, componentsV2 } = MESSAGE_FLAG;

/**
 * The flags that may be set, by how a message is sent. In an edit the ephemeral flag is let pass and changes nothing:
 * who sees a message is settled by the first response.
 */
const FLAGS: Readonly<Record<Route, number>> = {
  reply: suppressEmbeds | ephemeral | suppressNotifications | componentsV2,
  'follow-up': suppressEmbeds | ephemeral | suppressNotifications | componentsV2,
  channel: suppressEmbeds | suppressNotifications | componentsV2,
  edit: suppressEmbeds | ephemeral | componentsV2,
};

function embedLength(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).map(({ name, value }) => name.length + value.length);
  const pieces = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  return [...fields, ...pieces.map((piece) => piece?.length ?? 0)].reduce((sum, length) => sum + length, 0);
}

/** What holds for every message beyond the published schemas. Rules on single components are listed elsewhere. */
export const MESSAGE_RULES: readonly Rule<Draft>[] = [
  {
    name: 'only flags that fit the way of sending are set',
    *check({ route, body }) {
      if (((body.flags ?? 0) & ~FLAGS[route]) === 0) return;
      const message = `These flags cannot be set here: ${(body.flags ?? 0) & ~FLAGS[route]}.`;
      yield { path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message };
    },
  },
  {
    name: 'the content has at most 2000 characters',
    *check({ content }) {
      if (content.length <= CONTENT_LENGTH) return;
      const message = `Must be ${CONTENT_LENGTH} or fewer in length.`;
      yield { path: ['content'], code: 'BASE_TYPE_MAX_LENGTH', message };
    },
  },
  {
    name: 'all embeds together have at most 6000 characters',
    *check({ embeds }) {
      if (embeds.map(embedLength).reduce((sum, length) => sum + length, 0) <= EMBEDS_LENGTH) return;
      const message = `Embed size exceeds maximum size of ${EMBEDS_LENGTH}`;
      yield { path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message };
    },
  },
  {
    name: 'fields of embeds have a name and a value, and no embed is empty',
    *check({ embeds }) {
      for (const [index, embed] of embeds.entries()) {
        const isBlank = embedLength(embed) === 0 && !embed.image && !embed.thumbnail && !embed.video && !embed.url;
        if (isBlank) {
          const message = 'List item values of ModelType are required';
          yield { path: ['embeds', index], code: 'LIST_ITEM_VALUE_REQUIRED', message };
        }
        for (const [number, field] of (embed.fields ?? []).entries()) {
          for (const key of ['name', 'value'] as const) {
            if (field[key].trim() !== '') continue;
            const path = ['embeds', index, 'fields', number, key];
            yield { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
          }
        }
      }
    },
  },
  {
    name: 'beside components of the second version there is no content, embed, poll or sticker',
    *check({ isV2, content, embeds, body }) {
      if (!isV2) return;
      const used = {
        content: content !== '',
        embeds: embeds.length > 0,
        poll: Boolean(body.poll),
        sticker_ids: (body.sticker_ids ?? []).length > 0,
      };
      for (const [key] of Object.entries(used).filter(([, isUsed]) => isUsed)) {
        const message = `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
        yield { path: [key], code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message };
      }
    },
  },
  {
    name: 'components of the second version need their flag',
    *check({ isV2, components }) {
      if (isV2) return;
      for (const { component, path } of walkComponents(components)) {
        if (component.type < FIRST_V2_TYPE) continue;
        const message = 'Value of field "type" must be one of (1,) without MessageFlags.IS_COMPONENTS_V2.';
        yield { path: [...path, 'type'], code: 'UNION_TYPE_CHOICES', message };
      }
    },
  },
  {
    name: 'without the flag there are at most 5 rows',
    *check({ isV2, components }) {
      if (isV2 || components.length <= ROWS) return;
      yield { path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between 1 and ${ROWS} in length.` };
    },
  },
  {
    name: 'there are at most 40 components, counted through nesting',
    *check({ components }) {
      if ([...walkComponents(components)].length <= COMPONENTS) return;
      const message = `The total number of components cannot exceed ${COMPONENTS}.`;
      yield { path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message };
    },
  },
  {
    name: 'all text displays together have at most 4000 characters',
    *check({ components }) {
      const texts = [...walkComponents(components)].map(({ component }) => component.content?.length ?? 0);
      if (texts.reduce((sum, length) => sum + length, 0) <= TEXT_LENGTH) return;
      const message = `The total length of all text displays cannot exceed ${TEXT_LENGTH}.`;
      yield { path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message };
    },
  },
  {
    name: 'an edit cannot take the flag for the second version away',
    *check({ before, body }) {
      const hadIt = ((before?.flags ?? 0) & componentsV2) !== 0;
      if (!hadIt || body.flags == null || (body.flags & componentsV2) !== 0) return;
      const message = 'The IS_COMPONENTS_V2 flag cannot be removed once it is set.';
      yield { path: ['flags'], code: 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message };
    },
  },
  {
    name: 'every listed attachment is uploaded, or was there before',
    *check({ body, files, before }) {
      for (const [index, { id }] of (body.attachments ?? []).entries()) {
        if (files.has(Number(id)) || before?.attachments.some((attachment) => attachment.id === id)) continue;
        yield { path: ['attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message: 'Unknown attachment.' };
      }
    },
  },
];

/** What a deferral may say of the message that is to come: whether it will be ephemeral, and nothing else. */
export const DEFERRAL_RULES: readonly Rule<Draft['body']>[] = [
  {
    name: 'a deferral has no other flag than the ephemeral one',
    *check({ flags }) {
      if (((flags ?? 0) & ~ephemeral) === 0) return;
      const message = `Only the flag ${ephemeral} (ephemeral) can be set in a deferral.`;
      yield { path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message };
    },
  },
  {
    name: 'a deferral has nothing to show',
    *check(body) {
      for (const key of ['content', 'embeds', 'components'] as const) {
        if ((body[key] ?? '').length === 0) continue;
        yield { path: [key], code: 'DEFERRAL_CONTENT', message: 'A deferral shows nothing; send this in the edit.' };
      }
    },
  },
];
