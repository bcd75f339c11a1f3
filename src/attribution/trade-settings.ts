/**
 * Trades that a story brings along with what happens in it, each with the beginnings of words that tell of such a scene: whoever takes
 * a dog to the surgery meets a vet, so that "the vet" is no news of the dog's owner.
 */
const SETTINGS: readonly (readonly [trades: string, scene: string])[] = [
  ['dentist hygienist', 'dental tooth teeth drill check-up filling surgery crown'],
  ['vet', 'dog cat puppy kitten spaniel horse pony cow pet rabbit animal surgery paw'],
  ['midwife obstetrician', 'birth born labour pregnan baby contraction'],
  [
    'doctor gp surgeon consultant nurse matron physiotherapist paramedic radiographer anaesthetist pharmacist oncologist cardiologist paediatrician',
    'hospital ward surger operation bed told scan diagnos patient ambulance treat ill collaps injur pain prescri',
  ],
  ['plumber', 'water leak pipe ceiling boiler tap flood drain'],
  ['electrician', 'wiring rewir electric fuse socket'],
  [
    'builder roofer plasterer decorator bricklayer carpenter joiner glazier locksmith',
    'roof wall kitchen extension window door lock house home',
  ],
  ['mechanic', 'car van engine tyre brake mot garage bulb'],
  [
    'driver cabbie courier postman postwoman milkman conductor pilot captain stewardess steward',
    'bus taxi train parcel delivery letter flight plane ferry passenger doorstep lorry tractor',
  ],
  ['farmer shepherd gamekeeper', 'field ewe sheep cow lamb pasture tractor meadow ford barn'],
  [
    'waiter waitress barman barmaid bartender chef landlord landlady publican',
    'bill table menu restaurant café pub meal pint bar ordered drink',
  ],
  ['jeweller goldsmith watchmaker', 'ring necklace watch brooch jewel'],
  ['auctioneer valuer', 'bid auction hammer lot saleroom'],
  [
    'registrar vicar priest rector curate minister celebrant undertaker',
    'wedding marri funeral church christening bury',
  ],
  ['photographer', 'picture photo portrait camera'],
  ['hairdresser barber beautician tattooist', 'hair salon beard tattoo'],
  [
    'shopkeeper newsagent grocer butcher baker fishmonger florist bookseller cashier assistant',
    'shop till counter bought buy flowers bouquet',
  ],
  ['teacher head headteacher tutor lecturer', 'school class lesson pupil homework detention exam'],
  [
    'solicitor barrister lawyer prosecutor judge magistrate coroner usher clerk',
    'court trial hearing inquest tribunal sentenc jail plead charg case convict',
  ],
  [
    'officer sergeant constable detective inspector policeman policewoman',
    'arrest police stolen burgl robb stopped speeding crash',
  ],
  ['firefighter fireman', 'fire blaze smoke flame rescue'],
  ['lifeguard lifeboatman coxswain helm', 'sea beach swim drown boat tide current'],
  ['ecologist zoologist naturalist beekeeper biologist', 'bat bee wasp nest newt badger swarm'],
  ['surveyor engineer architect planner hydrologist geologist', 'drain flood subsid crack survey plans'],
  ['jogger walker cyclist passer-by bystander hiker rambler', 'fire smoke fell crash rescue found canal river'],
  ['fraudster hacker scammer thief burglar robber', 'bank call account password scam stolen'],
  ['organist churchwarden verger sexton', 'church organ'],
  ['librarian archivist curator historian archaeologist', 'library museum archive found dug'],
];

const BY_TRADE = new Map<string, readonly string[]>();
for (const [trades, scene] of SETTINGS) for (const trade of trades.split(' ')) BY_TRADE.set(trade, scene.split(' '));

/** Whether a scene that the lower-case words tell of brings somebody of the trade along, so that it is not whoever the story is about. */
export function isOfSetting(trade: string, words: Iterable<string>): boolean {
  const scene = BY_TRADE.get(trade);
  if (scene === undefined) return false;
  for (const word of words) if (scene.some((beginning) => word.startsWith(beginning))) return true;
  return false;
}
