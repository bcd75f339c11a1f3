/** What one person of a story is at a time, so that whoever is told to be it is meant. */
export const OFFICES =
  /^(?:mp|msp|mep|mayor|leader|manager|boss|chairman|chairwoman|chair|headteacher|head|principal|executive|director|coroner|vicar|bishop|postmaster|postmistress|captain|coach|treasurer|secretary|commissioner|minister|owner|president)$/u;

/** Who is one throughout the hearing of which a story tells. */
export const OF_COURT = /^(?:judge|recorder|coroner|inspector|prosecutor)$/u;

/** What many of a story may be. */
export const OF_MANY =
  /^(?:farmer|nurse|teacher|doctor|carer|landowner|scientist|engineer|firefighter|candidate|hopeful|resident|local|villager|campaigner|activist|volunteer|supporter|fan|player|member|councillor|trader|student|pupil|worker|voter|neighbour|driver|motorist|cyclist|officer|official|man|woman|pensioner|teenager|customer|patient|passenger|survivor|victim|winner|protester|homeowner|tenant|parent)$/u;
