import type { FeatureGroups } from './without-features.ts';

/** What passages of articles are judged by, put together by what it tells. */
export const ARTICLE_FEATURE_GROUPS: FeatureGroups = {
  'the question read together with the passage': ['relevance', 'relevanceLead', 'relevancePlace'],
  'how alike question and passage are': [
    ...['meant', 'meantLead', 'meantPlace', 'meantOverBefore', 'meantOverAfter', 'meantAround'],
    ...['meantInDocument', 'documentMeant'],
  ],
  'the score it was found by': ['leadingScore', 'score', 'place', 'ofLeading'],
  'words of the passage': [
    ...['covered', 'exactly', 'withSpeaker', 'coverLead', 'matched', 'heaviest', 'leftOpen', 'sentence', 'together'],
    'density',
  ],
  'words of the passages around': ['withBefore', 'withAfter', 'before', 'after'],
  'title and document': [
    ...['withTitle', 'titled', 'inDocument', 'documentLead', 'documentPlace', 'elsewhere', 'fromLeading', 'topic'],
  ],
  'the value that is wanted': ['wanted', 'value', 'digits', 'kinds'],
  'who speaks, and the length': ['isTheirs', 'kind', 'length'],
};
