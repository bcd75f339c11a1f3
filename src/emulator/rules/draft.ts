import type { APIEmbed } from 'discord.js';
import type { UploadedFile } from '../attachments.ts';
import type { Component } from '../component.ts';
import { type EmulatedMessage, MESSAGE_FLAG } from '../message.ts';

/** Whom a message may notify; where it is missing, everybody whom it names. */
export interface AllowedMentions {
  readonly parse?: readonly (string | null)[] | null;
  readonly users?: readonly (string | null)[] | null;
  readonly roles?: readonly (string | null)[] | null;
}

/** A message as a request describes it. In an edit, what is missing stays as it is. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly attachments?: readonly { readonly id: string; readonly description?: string | null }[] | null;
  readonly poll?: object | null;
  readonly sticker_ids?: readonly string[] | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly message_reference?: { readonly message_id: string } | null;
}

/** How the message is sent. */
export type Route = 'reply' | 'follow-up' | 'channel' | 'edit';

/** A message that is to be sent, or an edit of one, with what it would become. */
export interface Draft {
  readonly route: Route;
  readonly body: MessageBody;
  readonly files: ReadonlyMap<number, UploadedFile>;
  /** The message that is edited. */
  readonly before: EmulatedMessage | null;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Component[];
  /** Whether its components are of the second version, which stand for content and embeds. */
  readonly isV2: boolean;
  /** The names of the files that it would have. */
  readonly fileNames: readonly string[];
}

/** Works out what a message would become. */
export function draftMessage(
  route: Route,
  body: MessageBody,
  files: ReadonlyMap<number, UploadedFile>,
  before: EmulatedMessage | null = null,
): Draft {
  const flags = (body.flags ?? 0) | (before?.flags ?? 0);
  const kept = (before?.attachments ?? []).filter(
    ({ id }) => body.attachments == null || body.attachments.some((attachment) => attachment.id === id),
  );
  return {
    route,
    body,
    files,
    before,
    content: (body.content === undefined ? (before?.content ?? '') : (body.content ?? '')).trim(),
    embeds: body.embeds === undefined ? (before?.embeds ?? []) : (body.embeds ?? []),
    components: body.components === undefined ? (before?.components ?? []) : (body.components ?? []),
    isV2: (flags & MESSAGE_FLAG.componentsV2) !== 0,
    fileNames: [...kept.map(({ name }) => name), ...[...files.values()].map(({ name }) => name)],
  };
}

/** Whether a message would show nothing at all. */
export function isEmpty(draft: Draft): boolean {
  return (
    draft.content === '' &&
    draft.embeds.length === 0 &&
    draft.components.length === 0 &&
    draft.fileNames.length === 0 &&
    !draft.body.poll &&
    (draft.body.sticker_ids ?? []).length === 0
  );
}
