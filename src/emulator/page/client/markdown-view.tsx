import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Block, Inline } from '../../markdown/nodes.ts';
import { parseMarkdown } from '../../markdown/parse-blocks.ts';
import { useActing } from './acting.ts';

/** Discord's Markdown. Everything is text to the browser; only the elements made here are elements. */
export function Markdown({ text }: { readonly text: string }): JSX.Element {
  return <div class="markdown">{blocks(joinQuotes(parseMarkdown(text)))}</div>;
}

/** Quoted lines that follow each other are one quotation. */
function joinQuotes(all: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of all) {
    const last = joined.at(-1);
    if (block.type === 'quote' && last?.type === 'quote')
      joined[joined.length - 1] = { type: 'quote', blocks: [...last.blocks, ...block.blocks] };
    else joined.push(block);
  }
  return joined;
}

function blocks(all: readonly Block[]): JSX.Element[] {
  return all.map((block, at) => <BlockView key={at} block={block} />);
}

function BlockView({ block }: { readonly block: Block }): JSX.Element {
  switch (block.type) {
    case 'line':
      return block.inner.length === 0 ? <br /> : <p>{inline(block.inner)}</p>;
    case 'subtext':
      return <p class="subtext">{inline(block.inner)}</p>;
    case 'heading':
      // The page has its own outline; a message's headings are headings to the eye.
      return <p class={`heading level-${block.level}`}>{inline(block.inner)}</p>;
    case 'quote':
      return <blockquote>{blocks(joinQuotes(block.blocks))}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
  }
}

function inline(nodes: readonly Inline[]): JSX.Element[] {
  return nodes.map((node, at) => <InlineView key={at} node={node} />);
}

function InlineView({ node }: { readonly node: Inline }): JSX.Element {
  const { place } = useActing();
  switch (node.type) {
    case 'text':
      return <>{node.text}</>;
    case 'bold':
      return <strong>{inline(node.inner)}</strong>;
    case 'italic':
      return <em>{inline(node.inner)}</em>;
    case 'underline':
      return <u>{inline(node.inner)}</u>;
    case 'strike':
      return <s>{inline(node.inner)}</s>;
    case 'spoiler':
      return <Spoiler inner={node.inner} />;
    case 'code':
      return <code>{node.text}</code>;
    case 'link':
      return <Link address={node.address}>{inline(node.label)}</Link>;
    case 'address':
      return <Link address={node.address}>{node.address}</Link>;
    case 'time':
      return <Time seconds={node.seconds} style={node.style} />;
    case 'mention':
      return <span class="mention">{place.names[`${node.kind}${node.id}`] ?? node.printed}</span>;
    case 'command':
      return <span class="mention">{node.name}</span>;
    case 'emoji':
      return <>{node.name}</>;
  }
}

/** A link to another place; opened beside this page, and told nothing of it. */
export function Link({
  address,
  children,
}: {
  readonly address: string;
  readonly children: JSX.Element | JSX.Element[] | string;
}): JSX.Element {
  if (!/^https?:\/\//iu.test(address)) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={address}>
      {children}
    </a>
  );
}

function Spoiler({ inner }: { readonly inner: readonly Inline[] }): JSX.Element {
  const [isOpen, open] = useState(false);
  if (isOpen) return <span class="spoiler open">{inline(inner)}</span>;
  return (
    <button type="button" class="spoiler" onClick={() => open(true)}>
      <span class="covered" aria-hidden="true">
        {inline(inner)}
      </span>
      <span class="unseen">Show the spoiler</span>
    </button>
  );
}

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

function relative(seconds: number): string {
  const from = seconds - Date.now() / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(from) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' }).format(Math.round(from / size), unit);
}

function Time({ seconds, style }: { readonly seconds: number; readonly style: string }): JSX.Element {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return <>{seconds}</>;
  const full = new Intl.DateTimeFormat('en-GB', STYLES['F']).format(date);
  const shown =
    style === 'R' ? relative(seconds) : new Intl.DateTimeFormat('en-GB', STYLES[style] ?? STYLES['f']).format(date);
  return (
    <time dateTime={date.toISOString()} title={full}>
      {shown}
    </time>
  );
}
