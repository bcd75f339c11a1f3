import path from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const ARTICLE = `---
title: Ferry to Thaxby stopped
publisher: The Thaxby Post
date: 2025-03-06
---
The ferry to Thaxby was stopped because the slipway had sunk into the mud.

“I have rowed over twice,” said postman Bo Marr.
`;

/** A temporary folder with the folders `a` and `b`, each an article and these questions about it. */
export async function questionFolders(questions: string): Promise<{ root: string; a: string; b: string }> {
  const root = await temporaryFolder({
    'a/corpus/ferry.md': ARTICLE,
    'a/questions.yaml': questions,
    'b/corpus/ferry.md': ARTICLE,
    'b/questions.yaml': questions,
  });
  return { root, a: path.join(root, 'a'), b: path.join(root, 'b') };
}
