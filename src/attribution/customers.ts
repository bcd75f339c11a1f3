/** Trades of those whom people have to do with as customers. */
const SERVING =
  /^(?:barman|barmaid|bartender|waiter|waitress|shopkeeper|stallholder|trader|agent|hairdresser|barber|butcher|grocer|florist|newsagent|cashier|receptionist|dentist|optician|plumber|electrician|builder|cabbie|landlord|landlady|publican|hotelier|jeweller|seller|pharmacist|chemist|postman|solicitor|accountant|mechanic|caterer|photographer)$/u;
const OF_CUSTOMERS =
  /^(?:served|sold|bought|lost|complained|ordered|visited|paid|stayed|booked|hired|called|rang|purse|wallet|bill|tooth|toothache|haircut|shopping)$/u;

/** Whether the lower-case noun is for somebody who serves customers: "barman". */
export const isServing = (noun: string): boolean => SERVING.test(noun);

/** Whether the lower-case word tells that somebody is a customer: "was served", "bought". */
export const isOfCustomers = (word: string): boolean => OF_CUSTOMERS.test(word);
