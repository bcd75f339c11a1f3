import { z } from 'zod';
import type { RankedPassage } from '../search/answer.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { fold } from '../text/fold.ts';

/** Questions with what their answers should be: words of the first passage and who says them, or a miss. */
export const QUESTIONS = z.array(
  z.union([
    z.strictObject({ question: z.string(), missing: z.literal(true) }),
    z.strictObject({
      question: z.string(),
      passage: z.union([z.string(), z.array(z.string())]),
      speaker: z.string().optional(),
    }),
  ]),
);

export type Question = z.infer<typeof QUESTIONS>[number];

/** How one question went; `isSpeakerRight` is null where none was asked for or named, or the passage was another. */
export interface QuestionOutcome {
  readonly question: Question;
  readonly isRight: boolean;
  /** Whether the right passage is one of the first three. */
  readonly isAmongThree: boolean;
  readonly isAnswered: boolean;
  readonly isSpeakerRight: boolean | null;
  readonly got: string;
}

/** Whether a text holds the words, or some of these words, but for case and typography. */
export function holdsOneOf(text: string, words: string | readonly string[]): boolean {
  const folded = fold(text);
  return [words].flat().some((one) => folded.includes(fold(one)));
}

/** Asks one question and holds the answer against what it should be. */
export async function askQuestion({ search }: Snapshot, question: Question): Promise<QuestionOutcome> {
  const reading = await search.read(question.question);
  const { answerable, passages, missed } = search.ask(question.question, { limit: 3, reading });
  const [first] = passages;
  if ('missing' in question) {
    return {
      question,
      isRight: !answerable,
      isAmongThree: false,
      isAnswered: answerable,
      isSpeakerRight: null,
      got: first?.passage.text ?? missed ?? 'a miss',
    };
  }
  const isWanted = ({ passage }: RankedPassage) => holdsOneOf(passage.text, question.passage);
  const isRight = first !== undefined && isWanted(first);
  const names = first?.passage.speakers.map(({ name }) => name) ?? [];
  const isAsked = isRight && question.speaker !== undefined && names.length > 0;
  const isSpeakerRight = isAsked ? names.includes(question.speaker ?? '') : null;
  return {
    question,
    isRight,
    isAmongThree: passages.slice(0, 3).some(isWanted),
    isAnswered: answerable,
    isSpeakerRight,
    got: first === undefined ? `a miss: ${missed}` : `${names.join(', ')}: ${first.passage.text}`,
  };
}
