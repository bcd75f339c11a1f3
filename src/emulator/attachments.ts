/** A file that somebody attached: a user to a command, or the bot to a message. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly description: string | null;
  /** Where it can be fetched from the emulator. */
  readonly url: string;
}

/** A file to be attached. */
export interface UploadedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Default: text/plain in UTF-8. */
  readonly contentType?: string;
}

/** All attachments by id, and where they can be fetched. */
export interface AttachmentStore {
  add(file: UploadedFile, channelId: string, description?: string | null): Attachment;
  get(id: string): Attachment | undefined;
}

/** @param url the address of the emulator */
export function createAttachments(nextId: () => string, url: string): AttachmentStore {
  const attachments = new Map<string, Attachment>();
  return {
    add(file, channelId, description = null) {
      const id = nextId();
      const attachment: Attachment = {
        id,
        name: file.name,
        contentType: file.contentType ?? 'text/plain; charset=utf-8',
        bytes: typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content,
        description,
        url: `${url}/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`,
      };
      attachments.set(id, attachment);
      return attachment;
    },
    get: (id) => attachments.get(id),
  };
}

/** An attachment as Discord sends it. */
export function attachmentPayload(attachment: Attachment): object {
  return {
    id: attachment.id,
    filename: attachment.name,
    size: attachment.bytes.length,
    url: attachment.url,
    proxy_url: attachment.url,
    content_type: attachment.contentType,
    ...(attachment.description === null ? {} : { description: attachment.description }),
  };
}
