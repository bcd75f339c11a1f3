import type { Person } from './person.ts';

/** Whether somebody tells of other people's families by trade. */
export const speaksForOthers = ({ roles, honorifics }: Person) =>
  honorifics.has('judge') ||
  roles.some(({ title }) =>
    /(?:prosecutor|lawyer|barrister|solicitor|counsel|judge|coroner|officer|inspector|sergeant|constable|doctor|consultant)$/iu.test(
      title,
    ),
  );
