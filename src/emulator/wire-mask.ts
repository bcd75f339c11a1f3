const MASK = '[secret]';

/** Every interaction token of the emulator begins with this, as Discord's do. */
export const INTERACTION_TOKEN_PREFIX = 'aW50ZXJhY3Rpb246';

const INTERACTION_TOKEN = new RegExp(`${INTERACTION_TOKEN_PREFIX}[\\w-]+`, 'gu');

/** Makes a function that blots out the bot's token and all interaction tokens anywhere in a JSON value. */
export function createMask(botToken: string): <Value>(value: Value) => Value {
  const maskText = (text: string) => text.replaceAll(botToken, MASK).replace(INTERACTION_TOKEN, MASK);

  function mask(value: unknown, key?: string): unknown {
    if (typeof value === 'string') return key === 'token' ? MASK : maskText(value);
    if (Array.isArray(value)) return value.map((item) => mask(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mask(inner, name)]));
  }

  // `mask` goes through any JSON and cannot say in its type that it changes texts and leaves the shape as it is.
  return <Value>(value: Value) => mask(value) as Value;
}
