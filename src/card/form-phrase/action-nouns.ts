/**
 * Nouns that take する have English nouns as their meaning: 派遣 "dispatch", 発表 "announcement". The verb of
 * such a noun, where it means the same in English. Others are left out: a notice is not noticed.
 */

/** The verb is the same word. */
const SAME = `abuse advance aid answer approach arrest assault attack battle capture challenge
  change claim collapse compromise consent contact control counterattack crash cut damage
  debate decline decrease demand deposit design dispatch display dispute divorce end escape
  estimate exchange experience export fall forecast freeze harvest import increase interview
  launch lease lecture love manufacture mention order petition plan post praise promise protest
  purchase purge question raid record reform release repair reply report request rescue research
  respect retreat return review rise search slaughter start stay struggle study supply support
  surge surrender survey tally transfer transport travel trust use visit vote walk waste welcome
  work`;

/** Noun and verb. */
const PAIRS = `abandonment abandon|abduction abduct|abolition abolish|absorption absorb
  acceleration accelerate|acceptance accept|accession accede|accumulation accumulate
  achievement achieve|acquisition acquire|acting act|adaptation adapt|addition add
  adjustment adjust|adoption adopt|advice advise|affirmation affirm|agreement agree
  allocation allocate|analysis analyze|announcement announce|apology apologize|appearance appear
  application apply|appointment appoint|approval approve|arbitration arbitrate|arrangement arrange
  arrival arrive|assassination assassinate|assertion assert|assistance assist|attendance attend
  authorization authorize|avoidance avoid|blocking block|bombing bomb|bribery bribe
  broadcasting broadcast|building build|calculation calculate|cancellation cancel|carving carve
  choice choose|circulation circulate|classification classify|cleaning clean|closing close
  closure close|coexistence coexist|collecting collect|collection collect|combination combine
  commemoration commemorate|commendation commend|comparison compare|compensation compensate
  competition compete|completion complete|composition compose|compulsion compel
  concentration concentrate|conclusion conclude|condemnation condemn|confession confess
  confirmation confirm|confiscation confiscate|confrontation confront|connection connect
  conquest conquer|consideration consider|consolidation consolidate|construction construct
  consultation consult|consumption consume|continuation continue|contradiction contradict
  contribution contribute|convening convene|conversation converse|conversion convert|cooking cook
  cooling cool|cooperation cooperate|correction correct|creation create|criticism criticize
  crossing cross|cultivation cultivate|curbing curb|death die|decision decide|declaration declare
  defense defend|deletion delete|deliberation deliberate|delivery deliver|demolition demolish
  demonstration demonstrate|denial deny|denunciation denounce|departure depart|dependence depend
  deployment deploy|description describe|designation designate|destruction destroy
  detection detect|detention detain|deterioration deteriorate|development develop
  diagnosis diagnose|disappearance disappear|disclosure disclose|discovery discover
  discussion discuss|dismissal dismiss|dissolution dissolve|distribution distribute
  division divide|donation donate|driving drive|easing ease|editing edit|education educate
  election elect|emission emit|employment employ|enactment enact
  encouragement encourage|enforcement enforce|entertainment entertain|entrusting entrust
  entry enter|eruption erupt|establishment establish|evacuation evacuate|evaluation evaluate
  evasion evade|examination examine|excavation excavate|exclusion exclude|execution execute
  exhibition exhibit|existence exist|expansion expand|expectation expect|explanation explain
  exploration explore|explosion explode|exposure expose|expression express|expulsion expel
  extension extend|failure fail|filming film|finalization finalize
  firing fire|forgery forge|formation form|formulation formulate|freezing freeze
  fulfillment fulfill|generation generate|graduation graduate|growth grow|guidance guide
  hiring hire|holding hold|ignition ignite|imagination imagine|implementation implement
  imprisonment imprison|improvement improve|inclusion include|indication indicate
  indictment indict|infringement infringe|inheritance inherit|injection inject|innovation innovate
  inspection inspect|instruction instruct|integration integrate|intensification intensify
  interception intercept|interference interfere|interpretation interpret|intervention intervene
  introduction introduce|invasion invade|investigation investigate|investment invest
  invitation invite|invocation invoke|isolation isolate|judgment judge|kidnapping kidnap
  killing kill|landing land|learning learn|lending lend|liberalization liberalize|lifting lift
  loading load|maintenance maintain|making make|management manage|marriage marry
  measurement measure|mediation mediate|merger merge|mobilization mobilize|monitoring monitor
  mourning mourn|naming name|negotiation negotiate|nomination nominate|notification notify
  nursing nurse|observation observe|obstruction obstruct|occupation occupy|occurrence occur
  opening open|operation operate|opposition oppose|oppression oppress|organization organize
  outsourcing outsource|participation participate|payment pay|penetration penetrate
  performance perform|permission permit|persuasion persuade|piloting pilot|placement place
  pollution pollute|possession possess|postponement postpone|prediction predict
  preparation prepare|presentation present|preservation preserve|prevention prevent|printing print
  processing process|procurement procure|production produce|prohibition prohibit|promotion promote
  proof prove|proposal propose|protection protect|provision provide|publication publish
  publicity publicize|publishing publish|purification purify|questioning question|quotation quote
  ratification ratify|reaction react|realization realize|rebuilding rebuild|receiving receive
  recognition recognize|recommendation recommend|reconstruction reconstruct|recording record
  recovery recover|recruitment recruit|reduction reduce|reflection reflect|registration register
  regulation regulate|reinforcement reinforce|rejection reject|remodeling remodel|removal remove
  renewal renew|renovation renovate|reorganization reorganize|repayment repay|repetition repeat
  reproduction reproduce|reservation reserve|resignation resign|resistance resist
  resolution resolve|response respond|restoration restore|restriction restrict|resumption resume
  retention retain|retirement retire|revision revise|revival revive|rotation rotate|ruling rule
  sale sell|screening screen|securing secure|selection select|selling sell|separation separate
  settlement settle|sharing share|shipment ship|shooting shoot|shortening shorten|signing sign
  smoking smoke|specialization specialize|sponsorship sponsor|stagnation stagnate
  stimulus stimulate|stipulation stipulate|stoppage stop|strengthening strengthen
  submission submit|substitution substitute|success succeed
  supervision supervise|suppression suppress|suspension suspend|sympathy sympathize|taxation tax
  testimony testify|trading trade|training train|transformation transform|translation translate
  transmission transmit|treatment treat|understanding understand|unification unify
  vaccination vaccinate|verification verify|viewing view|violation violate|voting vote
  warning warn|washing wash|wearing wear|winning win|withdrawal withdraw|witnessing witness
  writing write`;

/** Verbs whose subject nothing is done to: their passive is respectful (死去された), or means a loss. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  `accede advance agree apologize appear arrive coexist collapse compete compromise consent crash
    converse cooperate decline depart depend deteriorate die disappear erupt escape exist
    explode fail fall graduate interfere intervene land lecture occur participate react reply
    resign respond retire retreat rise stagnate stay struggle succeed surge surrender sympathize
    testify travel vote work`.split(/\s+/u),
);

/** Words whose first gloss has another verb, or none. */
const OWN_VERBS: ReadonlyMap<string, string> = new Map([['予定', 'schedule']]);

/** Their subject is what it is done to: 倒壊した was destroyed, 昇進した was promoted. */
const OF_ITSELF: ReadonlySet<string> = new Set(
  `休講 欠航 運休 倒壊 壊滅 分布 発覚 露見 露呈 就業 従業 成立 孤立 昇任 昇格 昇級 昇進 進級 出獄 復旧 落成 完了 専念`.split(
    ' ',
  ),
);

const VERBS: ReadonlyMap<string, string> = new Map([
  ...SAME.split(/\s+/u).map((verb) => [verb, verb] as const),
  ...PAIRS.split(/\s*[|\n]\s*/u).map((pair): [string, string] => {
    const [noun = '', verb = ''] = pair.split(' ');
    return [noun, verb];
  }),
]);

/** English nouns and Japanese words that are listed here. */
export const LISTED = {
  nouns: [...VERBS.keys()],
  words: [...OWN_VERBS.keys(), ...OF_ITSELF],
} as const;

export interface ActionVerb {
  readonly verb: string;
  readonly isIntransitive: boolean;
}

/**
 * What is done in English.
 * @param headword a noun that takes する
 * @param gloss its first, without parentheses
 */
export function actionVerb(headword: string, gloss: string): ActionVerb | null {
  const verb = OWN_VERBS.get(headword) ?? VERBS.get(gloss);
  if (verb === undefined || OF_ITSELF.has(headword)) return null;
  return { verb, isIntransitive: INTRANSITIVE.has(verb) };
}
