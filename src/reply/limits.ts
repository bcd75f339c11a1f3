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
  /** The bot's own: room for a name or an id in an option. */
  name: 100,
  /** The bot's own: titles, roles and names in an attribution line. */
  titleShown: 120,
  nameShown: 80,
} as const;
