/** The kinds of components, as Discord numbers them. */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

/** The styles of buttons that behave otherwise than the rest. */
export const BUTTON_STYLE = { link: 5, premium: 6 } as const;

interface Media {
  readonly url: string;
}

/** Something that can be chosen from a select. */
export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null;
  readonly default?: boolean | null;
}

/** A component of a message or a modal, of any type: what a type does not have is missing. */
export interface Component {
  readonly type: number;
  readonly id?: number | null;
  readonly custom_id?: string | null;
  readonly components?: readonly Component[];
  /** Of a section. */
  readonly accessory?: Component;
  /** Of a label in a modal. */
  readonly component?: Component;
  /** Of a text display. */
  readonly content?: string;
  readonly style?: number;
  readonly label?: string | null;
  readonly emoji?: { readonly name?: string | null; readonly id?: string | null } | null;
  readonly url?: string | null;
  readonly sku_id?: string | null;
  readonly disabled?: boolean | null;
  readonly options?: readonly SelectOption[];
  readonly placeholder?: string | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly required?: boolean | null;
  readonly value?: string | null;
  readonly accent_color?: number | null;
  readonly spoiler?: boolean | null;
  readonly description?: string | null;
  /** Of a thumbnail. */
  readonly media?: Media;
  /** Of a file. */
  readonly file?: Media;
  /** Of a media gallery. */
  readonly items?: readonly { readonly media: Media; readonly description?: string | null }[];
}

/** A component with its place in the body, such as `['components', 0, 'components', 2]`. */
export interface PlacedComponent {
  readonly component: Component;
  readonly path: readonly (string | number)[];
  readonly parent: Component | null;
}

/** All components in the order in which they are shown, outer before inner. */
export function* walkComponents(
  components: readonly Component[],
  path: readonly (string | number)[] = ['components'],
  parent: Component | null = null,
): Generator<PlacedComponent> {
  for (const [index, component] of components.entries()) yield* walkComponent(component, [...path, index], parent);
}

function* walkComponent(
  component: Component,
  path: readonly (string | number)[],
  parent: Component | null,
): Generator<PlacedComponent> {
  yield { component, path, parent };
  yield* walkComponents(component.components ?? [], [...path, 'components'], component);
  if (component.accessory) yield* walkComponent(component.accessory, [...path, 'accessory'], component);
  if (component.component) yield* walkComponent(component.component, [...path, 'component'], component);
}

/** Whether this is one of the five selects. */
export function isSelect({ type }: Component): boolean {
  return type === COMPONENT.stringSelect || (type >= COMPONENT.userSelect && type <= COMPONENT.channelSelect);
}

/** Gives every component without an `id` the next free one, as Discord does. */
export function withIds(components: readonly Component[]): readonly Component[] {
  const taken = new Set([...walkComponents(components)].map(({ component }) => component.id ?? 0));
  let last = 0;
  function nextId(): number {
    do last += 1;
    while (taken.has(last));
    return last;
  }
  const identify = (component: Component): Component => ({
    ...component,
    id: component.id ? component.id : nextId(),
    ...(component.components ? { components: component.components.map(identify) } : {}),
    ...(component.accessory ? { accessory: identify(component.accessory) } : {}),
    ...(component.component ? { component: identify(component.component) } : {}),
  });
  return components.map(identify);
}
