/** Discord's limits on what the bot sends, in UTF-16 units or pieces, and the bot's own where Discord's are wider. */
export const LIMITS = {
  /** All text displays of a message together. */
  messageText: 4000,
  componentsPerMessage: 40,
  buttonsPerRow: 5,
  buttonLabel: 80,
  customId: 100,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
  /** The bot's own: a question has to be shown whole, since buttons read it back from the message. */
  question: 300,
  topic: 100,
  /** The bot's own: a text whose quotations are looked up. */
  verified: 4000,
  /** The bot's own: room for a name or an id in an option. */
  name: 100,
  /** The bot's own: titles, roles and names in an attribution line. */
  titleShown: 120,
  nameShown: 80,
  /** The bot's own: all people of an attribution line, or of the list of speakers. */
  peopleShown: 400,
  /** The bot's own: an editor's note below a passage, and in the list of sources. */
  note: 300,
  noteInList: 200,
  /** The bot's own: what a miss says of the question. */
  missed: 400,
  /** The bot's own: a warning of the corpus, and how many warnings and titles a message lists. */
  problem: 220,
  problems: 8,
  titles: 8,
  /** The bot's own: a page of a list, about a screen and a half of a phone. */
  pageText: 2400,
  /** The bot's own: an address longer than this would take the room of the words. */
  address: 400,
  /** The bot's own: whatever room is left, fewer words of a passage would not be worth showing. */
  leastWords: 120,
  /** The bot's own: words of the best passage and of each other one; with its attribution the best fits on a phone's screen. */
  bestWords: 600,
  otherWords: 400,
  /** The bot's own: passages in one answer, quotations in one answer, and passages that "More" leads to at most. */
  askPage: 3,
  quotePage: 4,
  deepest: 30,
  /** The bot's own: people or documents that are named to someone whose words fit none or several. */
  named: 5,
  /** The bot's own: people offered as buttons; with more, more of the name has to be written. */
  personButtons: 15,
  /** The bot's own: buttons that narrow an answer down to one of its speakers. */
  onlyButtons: 2,
} as const;
