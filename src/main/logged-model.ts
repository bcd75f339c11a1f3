import type { Log } from '../config/log.ts';
import type { ReadingModel } from '../search/reading-model.ts';

/** The same model, whose faults are logged: whoever asks gets an answer by words alone then, and need not know. */
export function loggedModel(model: ReadingModel, log: Log): ReadingModel {
  const logged = <Told>(told: Promise<Told>) =>
    told.catch((error: unknown) => {
      log.warn({ error }, 'the reading model failed: this is answered by words alone');
      throw error;
    });
  return {
    passages: model.passages,
    question: (text) => logged(model.question(text)),
    relevance: (question, texts) => logged(model.relevance(question, texts)),
  };
}
