/** "Who …", "And whose …", "Which councillors …": the answer is a person. */
const WANTS_PEOPLE =
  /^\P{L}*(?:(?:and|but|so)\s+)?(?:who|whose|whom|who['’]s|(?:which|what)\s+(?:people|persons?|speakers?|politicians?|councillors?|mps?|ministers?|members|witness(?:es)?))(?![\p{L}\p{N}])/iu;

/** Whether a question asks for people, so that they are listed before their words. */
export function wantsPeople(question: string): boolean {
  return WANTS_PEOPLE.test(question);
}
