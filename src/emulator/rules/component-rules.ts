import {
  BUTTON_STYLE,
  COMPONENT,
  type Component,
  isSelect,
  type PlacedComponent,
  walkComponents,
} from '../component.ts';
import type { Path, Rule, Violation } from './rule.ts';

const LINK_SCHEMES = new Set(['http:', 'https:', 'discord:']);
const MEDIA_SCHEMES = new Set(['http:', 'https:', 'attachment:']);
const SELECT_OPTIONS = 25;

/** The components of a message or of a modal. */
export interface Tree {
  readonly components: readonly Component[];
  /** The names of the files that come with them. */
  readonly fileNames: readonly string[];
}

const required = (path: Path): Violation => ({ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });

/** Reports every later use of a value that has to be unique. */
function* repeated(tree: Tree, key: 'custom_id' | 'id', code: string, message: string): Generator<Violation> {
  const seen = new Set<string | number>();
  for (const { component, path } of walkComponents(tree.components)) {
    const value = component[key];
    if (value == null || value === 0) continue;
    if (seen.has(value)) yield { path: [...path, key], code, message };
    seen.add(value);
  }
}

function* checkButton({ component, path }: PlacedComponent): Generator<Violation> {
  const { style, url, custom_id: customId, label, emoji, sku_id: sku } = component;
  const has = (value: unknown) => value != null && value !== '';
  if (style === BUTTON_STYLE.premium) {
    if (!has(sku)) yield required([...path, 'sku_id']);
    return;
  }
  if (style === BUTTON_STYLE.link) {
    const message = 'A custom id and url cannot both be specified';
    if (has(customId)) yield { path: [...path, 'custom_id'], code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTEX', message };
    if (!has(url))
      yield { path: [...path, 'url'], code: 'BUTTON_COMPONENT_URL_REQUIRED', message: 'A url is required' };
    else yield* checkUrl(url ?? '', LINK_SCHEMES, [...path, 'url']);
  } else {
    const message = 'A custom id is required';
    if (!has(customId)) yield { path: [...path, 'custom_id'], code: 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', message };
    if (has(url)) {
      const only = 'Only link buttons have a url';
      yield { path: [...path, 'url'], code: 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTEX', message: only };
    }
  }
  if ((label ?? '').trim() === '' && !has(emoji)) {
    const message = 'A label or emoji is required';
    yield { path: [...path, 'label'], code: 'BUTTON_COMPONENT_INVALID_LABEL', message };
  }
}

function* checkUrl(url: string, schemes: ReadonlySet<string>, path: Path): Generator<Violation> {
  const scheme = URL.canParse(url) ? new URL(url).protocol : '';
  if (schemes.has(scheme)) return;
  const allowed = [...schemes].map((name) => `'${name.slice(0, -1)}'`).join(', ');
  const message = `Scheme "${scheme.slice(0, -1)}" is not supported. Scheme must be one of (${allowed}).`;
  yield { path, code: 'URL_TYPE_INVALID_SCHEME', message };
}

function* checkSelect({ component, path }: PlacedComponent): Generator<Violation> {
  const least = component.min_values ?? 1;
  const most = component.max_values ?? 1;
  const message = 'Must be equal to or greater than min_values.';
  if (most < least) yield { path: [...path, 'max_values'], code: 'SELECT_COMPONENT_MAX_VALUES_INVALID', message };
  if (component.type !== COMPONENT.stringSelect) return;
  const options = component.options ?? [];
  const bounds: [key: 'min_values' | 'max_values', value: number][] = [
    ['min_values', least],
    ['max_values', most],
  ];
  for (const [key, value] of bounds) {
    if (value <= Math.min(options.length, SELECT_OPTIONS) || component[key] == null) continue;
    const text = `Must be equal to or less than the number of options (${options.length}).`;
    yield { path: [...path, key], code: 'SELECT_COMPONENT_VALUES_EXCEED_OPTIONS', message: text };
  }
  const seen = new Set<string>();
  for (const [index, { value }] of options.entries()) {
    const text = 'The specified option value is already used';
    const place = [...path, 'options', index, 'value'];
    if (seen.has(value)) yield { path: place, code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message: text };
    seen.add(value);
  }
  if (options.filter((option) => option.default).length > most) {
    const text = 'More options are chosen by default than max_values allows.';
    yield { path: [...path, 'options'], code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', message: text };
  }
}

/** What holds for the components of messages and modals beyond the published schemas. */
export const COMPONENT_RULES: readonly Rule<Tree>[] = [
  {
    name: 'no custom_id is used twice',
    check: (tree) =>
      repeated(tree, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'),
  },
  {
    name: 'no id is used twice',
    check: (tree) => repeated(tree, 'id', 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'),
  },
  {
    name: 'a row holds buttons, or one select',
    *check({ components }) {
      for (const { component, path } of walkComponents(components)) {
        const inner = component.components ?? [];
        if (component.type !== COMPONENT.row || inner.length < 2 || !inner.some(isSelect)) continue;
        const message = 'The specified component exceeds the maximum width';
        yield { path: [...path, 'components', 1], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message };
      }
    },
  },
  {
    name: 'a button has a label or an emoji, and either a custom_id or, as a link, a url',
    *check({ components }) {
      for (const placed of walkComponents(components)) {
        if (placed.component.type === COMPONENT.button) yield* checkButton(placed);
      }
    },
  },
  {
    name: 'a select asks for no more than it offers, and offers nothing twice',
    *check({ components }) {
      for (const placed of walkComponents(components)) if (isSelect(placed.component)) yield* checkSelect(placed);
    },
  },
  {
    name: 'a text display is not blank',
    *check({ components }) {
      for (const { component, path } of walkComponents(components)) {
        const isBlank = component.type === COMPONENT.textDisplay && component.content?.trim() === '';
        if (isBlank) yield required([...path, 'content']);
      }
    },
  },
  {
    name: 'media come from the web or from a file that is attached',
    *check({ components, fileNames }) {
      for (const { component, path } of walkComponents(components)) {
        const media: [url: string | undefined, path: Path][] = [
          [component.media?.url, [...path, 'media', 'url']],
          [component.file?.url, [...path, 'file', 'url']],
          ...(component.items ?? []).map((item, index): [string, Path] => [
            item.media.url,
            [...path, 'items', index, 'media', 'url'],
          ]),
        ];
        for (const [url, place] of media) {
          if (url === undefined) continue;
          yield* checkUrl(url, MEDIA_SCHEMES, place);
          const name = /^attachment:\/\/(.*)$/u.exec(url)?.[1];
          if (name === undefined || fileNames.includes(decodeURI(name))) continue;
          yield { path: place, code: 'ATTACHMENT_NOT_FOUND', message: `The attachment ${name} is not in the message.` };
        }
      }
    },
  },
];
