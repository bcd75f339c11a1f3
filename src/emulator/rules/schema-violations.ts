import type { z } from 'zod';
import type { Path, Violation } from './rule.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns what zod found into faults as Discord words them. Where a value fits none of several schemas, only the faults
 * of the schema that was meant are told: the one whose `type` the value has, or else the nearest one.
 */
export function schemaViolations(issues: readonly Issue[], prefix: Path = []): Violation[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    if (issue.code !== 'invalid_union') return violation(issue, path);
    const branches = issue.errors.filter((branch) => !isNullBranch(branch));
    const values = branches.map(valuesOf);
    if (branches.length > 0 && values.every((value) => value !== undefined)) return [choice(values.flat(), path)];
    const meant = branches.filter((branch) => !branch.some(isWrongType));
    if (meant.length > 0) return schemaViolations(shortest(meant), path);
    if (branches.length === 1) return schemaViolations(shortest(branches), path);
    const types = branches.flatMap((branch) => branch.filter(isWrongType).flatMap((wrong) => valuesOf([wrong]) ?? []));
    return [choice(types, [...path, 'type'])];
  });
}

function shortest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  return branches.reduce((best, branch) => (branch.length < best.length ? branch : best));
}

/** Most fields may be null as well; that is never what was meant. */
function isNullBranch(branch: readonly Issue[]): boolean {
  const [issue] = branch;
  return branch.length === 1 && issue?.code === 'invalid_type' && issue.expected === 'null' && issue.path.length === 0;
}

/** Whether the schema is for another type of component, option or response. */
function isWrongType(issue: Issue): boolean {
  return issue.path.length === 1 && issue.path[0] === 'type' && issue.code === 'invalid_value';
}

/** The values that a schema allows, where that is all that it says. */
function valuesOf(branch: readonly Issue[]): readonly unknown[] | undefined {
  const [issue] = branch;
  return branch.length === 1 && issue?.code === 'invalid_value' ? issue.values : undefined;
}

function choice(values: readonly unknown[], path: Path): Violation {
  const listed = [...new Set(values.map(String))].join(', ');
  return { path, code: 'BASE_TYPE_CHOICES', message: `Value must be one of (${listed}).` };
}

function violation(issue: Issue, path: Path): Violation[] {
  switch (issue.code) {
    case 'invalid_type':
      return [wrongKind(issue, path)];
    case 'invalid_value':
      return [choice(issue.values, path)];
    case 'too_big':
      return [
        issue.origin === 'string' || issue.origin === 'array'
          ? { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
          : {
              path,
              code: 'NUMBER_TYPE_MAX',
              message: `int value should be less than or equal to ${issue.maximum}.`,
            },
      ];
    case 'too_small':
      return [
        issue.origin === 'string' || issue.origin === 'array'
          ? { path, code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
          : {
              path,
              code: 'NUMBER_TYPE_MIN',
              message: `int value should be greater than or equal to ${issue.minimum}.`,
            },
      ];
    case 'unrecognized_keys':
      // Discord ignores most of these; here they are refused, since a field that is not known is a slip of the pen.
      return issue.keys.map((key) => ({ path: [...path, key], code: 'UNKNOWN_FIELD', message: 'No such field.' }));
    case 'invalid_format':
      return issue.format === 'url'
        ? [{ path, code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }]
        : [{ path, code: 'STRING_TYPE_REGEX', message: `String value did not match: ${issue.format}.` }];
    default:
      return [{ path, code: 'BASE_TYPE_INVALID', message: issue.message }];
  }
}

const KINDS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  string: ['STRING_TYPE_CONVERT', 'Could not interpret the value as string.'],
  int: ['NUMBER_TYPE_COERCE', 'Value is not int.'],
  number: ['NUMBER_TYPE_COERCE', 'Value is not a number.'],
  boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  object: ['MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'],
};

function wrongKind(issue: z.core.$ZodIssueInvalidType, path: Path): Violation {
  if (issue.message.endsWith('received undefined')) {
    return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  const [code, message] = KINDS[issue.expected] ?? ['BASE_TYPE_INVALID', issue.message];
  return { path, code, message };
}
