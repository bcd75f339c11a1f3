/** A calendar date of reduced precision, as in ISO 8601: `2024`, `2024-09` or `2024-09-04`. */
export type PartialDate = string & { readonly partialDate: unique symbol };

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2024`, `2024-09` or `2024-09-04`; null for anything that is not a date of the calendar. */
export function parsePartialDate(value: string): PartialDate | null {
  const match = FORM.exec(value);
  if (match === null) return null;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  // The one place where the brand is given: the check above is what it stands for.
  return exists ? (value as PartialDate) : null;
}

/**
 * Whether `date` can lie between `from` and `to`, both inclusive and open where null. A date of reduced precision is
 * compared by the parts that both sides have, so `2024` lies within from `2024-07`.
 */
export function isWithin(date: PartialDate, from: PartialDate | null, to: PartialDate | null): boolean {
  const common = (bound: PartialDate) => Math.min(bound.length, date.length);
  if (from !== null && date.slice(0, common(from)) < from.slice(0, common(from))) return false;
  if (to !== null && date.slice(0, common(to)) > to.slice(0, common(to))) return false;
  return true;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The date for a British reader: `4 September 2024`, `September 2024` or `2024`. */
export function formatPartialDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  return [day === undefined ? undefined : String(Number(day)), MONTHS[Number(month) - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}
