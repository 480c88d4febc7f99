import { senses } from '../synonyms.ts';
import { stem } from './stem.ts';

/**
 * Words that can stand for each other in a news sentence without changing what it claims; a line a group, in the notation
 * of `senses`. Left out on purpose: words that take sides or weigh otherwise (`claims.frames`), verbs of speech, numbers,
 * what differs in law or in degree, and whatever somebody may want to be told of ("died", "was killed").
 */
export const GROUPS = `
  begin began begun start commence commencement
  end finish conclude conclusion
  continue proceed
  happen occur occurred
  remain stay
  arrive reach arrival
  leave depart departure
  flee fled escape
  seek sought pursue
  try attempt tried
  enable allow permit
  ban prohibit forbid forbade forbidden prohibition
  prevent avert
  force compel oblige
  encourage spur
  help aid assist assistance
  need require
  want wish
  use utilise utilize
  buy purchase acquire
  give grant
  get obtain receive
  recover regain retrieve
  keep retain
  send dispatch
  provide supply furnish
  build construct erect construction
  rebuild reconstruct reconstruction
  establish found
  destroy wreck
  repair fix mend
  renovate refurbish renovation refurbishment
  close shut closure
  inaugurate inauguration
  expand enlarge widen expansion enlargement
  increase rise climb grow growth
  decrease decline fall drop
  reduce cut lower reduction
  exceed surpass
  strengthen bolster reinforce
  improve enhance improvement enhancement
  complete finalise finalize completion
  postpone delay defer postponement
  cancel scrap cancellation
  resume restart resumption
  sign ink
  violate breach infringe violation infringement
  discuss debate discussion
  choose pick select selection
  replace substitute
  dismiss sack dismissal
  vote ballot
  win victory triumph
  praise laud commend
  condemn denounce condemnation denunciation
  criticise criticize slam
  mourn grieve
  promise pledge vow
  warn caution
  fear worry concern
  hurt injure wound injury
  detain arrest apprehend detention
  jail imprison prison imprisonment
  inmate prisoner
  free release freed
  kidnap abduct abduction
  hostage captive
  thief thieves burglar
  rob robbery heist
  theft larceny
  lawyer attorney
  court tribunal
  judge magistrate
  police cop
  policeman policemen constable
  investigate probe inquiry investigation
  inspect examine inspection examination
  discover uncover discovery
  crash collide collision
  blaze inferno
  extinguish douse
  explode detonate
  earthquake quake
  flood inundate inundation
  downpour rainstorm cloudburst
  hurricane cyclone typhoon
  rubble debris
  corpse bodies
  burial interment
  death demise
  disease illness sickness
  ill sick
  physician doctor
  hospital infirmary
  medicine medication
  vaccinate inoculate immunise immunize vaccination inoculation immunisation immunization
  cure remedy
  baby infant babies
  child kid
  youngster teenager adolescent
  elderly aged
  woman lady ladies
  father dad
  mother mum mom
  family household families
  relative kin
  resident inhabitant
  village hamlet
  country nation countries
  boundary border frontier
  district neighbourhood neighborhood
  road street
  motorway highway freeway
  car vehicle automobile
  lorry truck
  bus coach
  aircraft plane airplane aeroplane
  helicopter chopper
  ship vessel
  port harbour harbor
  railway railroad
  subway metro
  passenger traveller traveler
  luggage baggage
  cargo freight
  house home residence
  flat apartment
  =building =buildings edifice
  stadium arena
  shop store
  warehouse depot
  factory plant factories
  farmer grower
  crop harvest
  food foodstuff
  petrol gasoline
  oil petroleum
  outage blackout
  firm company companies
  worker employee
  wage salary salaries
  job employment
  tax levy
  profit earning
  cost expense
  money cash
  customer client
  shareholder stockholder
  film movie
  journalist reporter
  broadcast televise
  television tv
  phone telephone
  mobile cellphone
  photo photograph picture
  author writer
  teacher instructor
  pupil student schoolchild
  exam test
  holiday vacation
  football soccer
  match game
  contest competition
  prize award
  spokesman spokeswoman spokesperson
  envoy emissary
  lawmaker legislator parliamentarian
  parliament legislature
  monarch king
  pact accord agreement deal
  talk negotiation negotiate
  proposal suggestion
  task duty
  effort endeavour endeavor
  hurdle obstacle
  problem difficulty difficulties
  error mistake
  fault defect
  result outcome
  effect impact
  cause reason
  part portion
  entire whole
  big large
  small little
  huge enormous massive
  fast quick rapid
  quickly rapidly swiftly
  important significant
  difficult hard
  dangerous hazardous
  famous renowned
  wealthy rich
  poor impoverished
  current present
  former previous
  annual yearly
  nearly almost
  approximately roughly around about
  immediately instantly
  frequently often
  mainly mostly chiefly
  entirely completely totally
  simultaneously concurrently
  also too
  amid amidst
  toward towards
  while whilst
  accelerate hasten
  accompany escort
  answer reply response
  choice option
  collapse crumble
  collect gather
  connect link
  disaster catastrophe
  hide conceal
  illegal unlawful
  monument memorial
  necessary essential
  pollute contaminate pollution contamination
  protect safeguard
  rubbish waste garbage trash
  shortage scarcity
  surround encircle
  trip journey voyage
  vanish disappear
  resign quit resignation
  rescue save
  danger peril
`;

/** English words that stand for one another. */
export const synonyms = senses(
  GROUPS,
  stem,
  (norm) => [norm],
  (past, present) => [past, present],
);
