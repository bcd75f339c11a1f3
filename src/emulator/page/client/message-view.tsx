import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import { useId, useState } from 'preact/hooks';
import type { MessageView as Message } from '../protocol.ts';
import { useActing } from './acting.ts';
import { ComponentView } from './component-view.tsx';
import { Link, Markdown } from './markdown-view.tsx';
import { useMenuKeys } from './menu-keys.ts';

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

interface Props {
  readonly message: Message;
  /** The commands of the menu that a message has. */
  readonly commands: readonly string[];
}

/** One message. It is drawn anew only where it or its menu is another one. */
export const MessageView = memo(({ message, commands }: Props): JSX.Element => {
  const { dismiss } = useActing();
  const nameId = useId();
  const [isMenuOpen, openMenu] = useState(false);
  const { author, interaction } = message;
  return (
    <article
      class={message.ephemeral ? 'message ephemeral' : 'message'}
      aria-labelledby={nameId}
      data-id={message.id}
      // The menu of the right button has what the button "Apps" has; links and marked text keep the browser's own.
      onContextMenu={(event) => {
        const isOwn =
          (event.target instanceof Element && event.target.closest('a, input, select') !== null) ||
          getSelection()?.isCollapsed === false;
        if (commands.length === 0 || isOwn) return;
        event.preventDefault();
        openMenu(true);
      }}
    >
      {interaction?.command != null && (
        <p class="used">
          {interaction.user.displayName} used <span class="mention">/{interaction.command}</span>
        </p>
      )}
      <header>
        <h3 id={nameId}>{author.name}</h3>
        {author.isBot && <span class="badge">app</span>}
        <time dateTime={new Date(message.createdAt).toISOString()}>{CLOCK.format(message.createdAt)}</time>
        {message.editedAt !== null && !message.thinking && <span class="note">(edited)</span>}
        {commands.length > 0 && (
          <AppsMenu message={message.id} commands={commands} isOpen={isMenuOpen} onOpen={openMenu} />
        )}
      </header>
      {message.thinking ? (
        <p class="thinking" role="status">
          {author.name} is thinking…
        </p>
      ) : (
        <Body message={message} />
      )}
      {message.ephemeral && (
        <p class="note">
          Only you can see this ·{' '}
          <button type="button" class="plain" onClick={() => dismiss(message.id)}>
            Dismiss message
          </button>
        </p>
      )}
    </article>
  );
});

function Body({ message }: { readonly message: Message }): JSX.Element {
  return (
    <div class="body">
      {message.content !== '' && <Markdown text={message.content} />}
      {message.embeds.map((embed, at) => (
        <div key={at} class="container">
          {embed.title && <p class="heading level-3">{embed.title}</p>}
          {embed.description && <Markdown text={embed.description} />}
          {(embed.fields ?? []).map((field, place) => (
            <div key={place}>
              <p class="heading level-3">{field.name}</p>
              <Markdown text={field.value} />
            </div>
          ))}
          {embed.footer && <p class="subtext">{embed.footer.text}</p>}
        </div>
      ))}
      {message.components.map((component, at) => (
        <ComponentView key={component.id ?? at} message={message.id} component={component} />
      ))}
      {message.attachments.map(({ name, size, url }) => (
        <p key={url} class="file">
          <Link address={url}>{name}</Link> <span class="note">{size} bytes</span>
        </p>
      ))}
    </div>
  );
}

/** The commands that can be run on a message; Discord has them in the menu of the right mouse button. */
function AppsMenu({
  message,
  commands,
  isOpen,
  onOpen: setOpen,
}: {
  readonly message: string;
  readonly commands: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}): JSX.Element {
  const { runOn } = useActing();
  const menuId = useId();
  const { menuRef, onKeyDown } = useMenuKeys(isOpen, () => setOpen(false));
  return (
    <span class="apps">
      <button
        type="button"
        class="plain"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        Apps
      </button>
      {isOpen && (
        <div id={menuId} ref={menuRef} role="menu" aria-label="Apps" class="menu" tabIndex={-1} onKeyDown={onKeyDown}>
          {commands.map((command) => (
            <button
              key={command}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                void runOn(message, command);
              }}
            >
              {command}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
