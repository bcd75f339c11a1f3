import type { Block, Inline, MentionKind } from '../markdown/nodes.ts';
import { parseMarkdown } from '../markdown/parse-blocks.ts';
import type { Style } from './style.ts';

/** Says what a mention such as `<@123>` or `<#123>` stands for; undefined where that is unknown. */
export type NameMention = (kind: MentionKind, id: string) => string | undefined;

/** How Markdown is printed. */
export interface MarkdownOptions {
  readonly style: Style;
  readonly nameMention: NameMention;
  /** Addresses that were printed before and need not be printed again; those of links are added to it. */
  readonly printedAddresses: Set<string>;
}

function printLink(label: string, address: string, { style, printedAddresses }: MarkdownOptions): string {
  if (style.link !== null) return style.link(label, address);
  if (label === address || printedAddresses.has(address)) return label;
  printedAddresses.add(address);
  return `${label} (${address})`;
}

function timestamp(seconds: number, style: string): string {
  const iso = new Date(seconds * 1000).toISOString();
  if (style === 'd' || style === 'D') return iso.slice(0, 10);
  if (style === 't' || style === 'T') return `${iso.slice(11, 16)} UTC`;
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

function printInline(nodes: readonly Inline[], options: MarkdownOptions): string {
  return nodes.map((node) => printNode(node, options)).join('');
}

function printNode(node: Inline, options: MarkdownOptions): string {
  switch (node.type) {
    case 'text':
    case 'code':
      return node.text;
    case 'bold':
      return options.style.bold(printInline(node.inner, options));
    case 'italic':
    case 'underline':
    case 'strike':
      return printInline(node.inner, options);
    case 'spoiler':
      return `(spoiler: ${printInline(node.inner, options)})`;
    case 'link':
      return printLink(printInline(node.label, options), node.address, options);
    case 'address':
      return node.address;
    case 'time':
      return timestamp(node.seconds, node.style);
    case 'mention':
      return options.nameMention(node.kind, node.id) ?? node.printed;
    case 'command':
    case 'emoji':
      return node.name;
  }
}

const QUOTE = '│ ';

/**
 * Prints Discord's Markdown as plain text: bold where the style has it, block quotes with a bar, links as the style
 * has them or with their address where it stands for the first time. What is no Markdown stays as it is. The text has to be safe to print.
 */
export function printMarkdown(text: string, options: MarkdownOptions): string {
  return printBlocks(parseMarkdown(text), options).join('\n');
}

function printBlocks(blocks: readonly Block[], options: MarkdownOptions): string[] {
  return blocks.flatMap((block) => printBlock(block, options).split('\n'));
}

function printBlock(block: Block, options: MarkdownOptions): string {
  switch (block.type) {
    case 'quote':
      return printBlocks(block.blocks, options)
        .map((line) => QUOTE + line)
        .join('\n');
    case 'heading':
      return options.style.bold(printInline(block.inner, options));
    case 'code':
      return block.text;
    case 'line':
    case 'subtext':
      return printInline(block.inner, options);
  }
}
