/**
 * Gives texts of one to a few sentences vectors of length 1, all of one size. The greater the product of two, the more alike is
 * what the texts mean, whatever their words (sentence embeddings; Reimers and Gurevych, EMNLP 2019).
 */
export interface SentenceEncoder {
  /** Lets other work of the process in between. `onProgress` is told how many are done. */
  passages(texts: readonly string[], onProgress?: (done: number) => void): Promise<readonly Float32Array[]>;
  question(text: string): Promise<Float32Array>;
}

/** Reads a question and a passage together, as one text (cross-encoder; Nogueira and Cho, 2019). */
export interface CrossEncoder {
  /**
   * How well each text answers the question: the natural logarithm of how much likelier it is to be the answer than that nothing is.
   * Lets other work of the process in between.
   */
  relevance(question: string, texts: readonly string[]): Promise<readonly number[]>;
}

/** Both in one: a model that reads for what is meant. */
export interface ReadingModel extends SentenceEncoder, CrossEncoder {}
