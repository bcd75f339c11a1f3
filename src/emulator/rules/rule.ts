import type { FieldError, NestedErrors } from '../api-error.ts';

/** Where in a body something stands: keys and positions, outermost first. */
export type Path = readonly (string | number)[];

/** One fault and its place in the body. */
export interface Violation extends FieldError {
  readonly path: Path;
}

/** A rule of Discord's that its published schemas do not express. */
export interface Rule<Subject> {
  /** What has to hold. */
  readonly name: string;
  /** Finds what breaks the rule. */
  check(subject: Subject): Iterable<Violation>;
}

/** All that breaks any of the rules. */
export function violations<Subject>(rules: readonly Rule<Subject>[], subject: Subject): Violation[] {
  return rules.flatMap((rule) => [...rule.check(subject)]);
}

interface Branch {
  [key: string]: Branch | FieldError[];
}

/** The faults nested as the body is, as Discord reports them. */
export function nestErrors(found: readonly Violation[]): NestedErrors {
  const root: Branch = {};
  for (const { path, code, message } of found) {
    let branch = root;
    for (const key of path) {
      const next = branch[key];
      const inner: Branch = next === undefined || Array.isArray(next) ? {} : next;
      branch[key] = inner;
      branch = inner;
    }
    const errors = branch['_errors'];
    const listed = Array.isArray(errors) ? errors : [];
    if (!listed.some((error) => error.code === code && error.message === message)) listed.push({ code, message });
    branch['_errors'] = listed;
  }
  return root;
}
