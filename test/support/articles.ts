/** Articles of our own for tests, in the manner of local news. */

export const LIBRARY = `---
title: Ashwell library to stay open
publisher: The Ashwell Echo
date: 2024-03
url: https://echo.example/library
---
Ashwell library will stay open after 412 people signed a petition, the council has decided.

Cllr Ann Example, leader of Ashwell Council, said: “We listened to every reader who wrote to us. The library is the heart of this town.”

Head teacher Bob Sample said pupils had been “worried sick” about losing the place.

“My class walks there every Friday,” he added. “Nothing could replace it.”

A council spokesman said the roof would be repaired by June.
`;

export const BUSES = `---
title: Anger over cuts to the 97 bus
publisher: The Ashwell Echo
date: 2024-05-14
url: https://echo.example/buses
---
Passengers have condemned plans to cut the 97 bus between Ashwell and Baldock.

Cllr Ann Example called the plan “a betrayal of villages”.

Pensioner Cara Third, 71, said: “I cannot reach the surgery without it.”
`;

export const PEOPLE = `- name: Ann Example
  honorifics: [Cllr]
  roles:
    - title: leader
      of: Ashwell Council
      aliases: [council leader]
- name: Bob Sample
  roles:
    - title: head teacher
`;

/** A corpus of two articles and two people. */
export const ASHWELL = { 'library.md': LIBRARY, 'buses.md': BUSES, 'speakers.yaml': PEOPLE };
