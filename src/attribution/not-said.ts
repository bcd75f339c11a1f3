import type { CuedContent } from './contents.ts';
import { speechVerb } from './speech-verbs.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './tokens.ts';

/**
 * "denied that she had said “…”", "rejected claims that it was “…”": the words between the marks are not those of whoever
 * denies them.
 */
export function isDenied(tokens: readonly Token[], { cue, ranges }: CuedContent): boolean {
  if (
    !/^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|refut(?:es|ed|ing)|rebut(?:s|ted|ting)?)$/u.test(
      lowerAt(tokens, cue.from),
    )
  )
    return false;
  return ranges.some(({ from, to }) => {
    const quoted = tokens.slice(from, to).findIndex(({ kind }) => kind === 'quoted');
    const before = quoted === -1 ? [] : tokens.slice(cue.to, from + quoted);
    // "dismissed the claim as “nonsense”": this is what they say of it.
    if (before.some(({ lower }) => lower === 'as')) return false;
    return before.some(
      ({ kind, lower }) =>
        kind === 'word' &&
        (/^(?:claims?|suggestions?|accusations?|allegations?|reports?|rumours?|notions?|criticisms?)$/u.test(lower) ||
          speechVerb(lower, '') !== undefined),
    );
  });
}

/** "wrote “The Stones of Old Marden” in 2012": what stands between the marks is the title of a work. */
export function isTitleOfWork(tokens: readonly Token[], { cue, ranges }: CuedContent): boolean {
  const title = tokens[cue.to];
  if (
    !/^(?:wrote|write|writes|writing|read|reads|penned|recited|quoted|recommended|recommends|praised|praises|hailed|hails|reviewed|banned|sang|sings)$/u.test(
      lowerAt(tokens, cue.from),
    ) ||
    title?.kind !== 'quoted'
  )
    return false;
  if (ranges[0]?.from !== cue.to || /[.!?,][^\p{L}\p{N}]*$/u.test(title.text)) return false;
  const long = title.text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
