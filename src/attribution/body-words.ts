/** Words of bodies that leave open which one is meant. */
const COMMON_IN_BODIES =
  /^(?:council|county|city|town|borough|district|parish|school|academy|trust|group|committee|board|authority|government|party|house|department|ministry|university|college|hospital|church|union|association|assembly|commission|opposition|state|uk|england|britain)$/u;

/** Whether the lower-case word stands in the names of many bodies: "council", "school". */
export function isCommonInBodies(word: string): boolean {
  return COMMON_IN_BODIES.test(word);
}
