/** The codes of the faults at a path, such as `components.0.label`, of an error's body. */
export function faultsAt(body: unknown, path: string): string[] {
  const keys = path === '' ? [] : path.split('.');
  let at: unknown = property(body, 'errors');
  for (const key of [...keys, '_errors']) at = property(at, key);
  return Array.isArray(at) ? at.map((error) => String(property(error, 'code'))) : [];
}

/** The value of a property; undefined where there is none. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
