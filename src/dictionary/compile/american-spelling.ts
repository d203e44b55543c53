/**
 * Glosses in American spelling, as the rest of Kijiyomi's English. EDICT mostly lists both spellings,
 * in either order: "centre, center" becomes "center". Names keep theirs: Labour Party.
 */
import type { JoinedEntry } from './join-sources';

/** Beginnings of British words and of the same words in America. */
const BEGINNINGS: readonly (readonly [british: string, american: string])[] = pairs(`
  aeroplane airplane, aluminium aluminum, anaesth anesth, anaemi anemi, arbour arbor,
  ardour ardor, armour armor, artefact artifact, behaviour behavior, calibre caliber, candour candor,
  catalyse catalyze, centre center, cheque check, clamour clamor, colour color, cosy cozy,
  councillor councilor, counsellor counselor, defence defense, despatch dispatch, diarrhoea diarrhea,
  discolour discolor, dishonour dishonor, draught draft, encyclopaedia encyclopedia,
  endeavour endeavor, enquir inquir, favour favor, fervour fervor, fibre fiber, flavour flavor,
  foetus fetus, gaol jail, grey gray, haemo hemo, harbour harbor, honour honor, humour humor,
  jewellery jewelry, judgement judgment, kerb curb, kilometre kilometer, labour labor, licence license,
  litre liter, lustre luster, manoeuvre maneuver, marvellous marvelous, meagre meager,
  millimetre millimeter, mould mold, moustache mustache, neighbour neighbor, odour odor,
  oesophag esophag, offence offense, orthopaedic orthopedic, paediatric pediatric, plough plow,
  pretence pretense, pyjama pajama, rancour rancor, rigour rigor, rumour rumor, saviour savior,
  savour savor, sceptic skeptic, skilful skillful, smoulder smolder, sombre somber, spectre specter,
  splendour splendor, succour succor, sulphur sulfur, theatre theater, tumour tumor, unfavour unfavor,
  valour valor, vapour vapor, vigour vigor, wilful willful, woollen woolen, acknowledgement
  acknowledgment, centimetre centimeter, misdemeanour misdemeanor, demeanour demeanor, parlour parlor,
  civilis civiliz, organis organiz, reorganis reorganiz, recognis recogniz, realis realiz,
  utilis utiliz, authoris authoriz, analyse analyze, specialis specializ, modernis moderniz,
  industrialis industrializ, nationalis nationaliz, privatis privatiz, criticis criticiz,
  hospitalis hospitaliz, emphasise emphasize, mobilis mobiliz, stabilis stabiliz, standardis standardiz,
  summaris summariz, symbolis symboliz, visualis visualiz, naturalis naturaliz, neutralis neutraliz,
  optimise optimize, minimis minimiz, maximis maximiz, centralis centraliz, globalis globaliz,
  liberalis liberaliz, commercialis commercializ, memoris memoriz, popularis populariz, apologis apologiz
`);

/** What is not the British form of a word although it begins like one: an analysis, realism. */
const SAME = /^(?:(?:analys|catalys|emphas)is|\w+is[mt](?:s|ic|ically)?)$/u;

/** British words of which more than the beginning differs. */
const WHOLE: Readonly<Record<string, string>> = {
  ageing: 'aging',
  cancelled: 'canceled',
  cancelling: 'canceling',
  enrol: 'enroll',
  fulfil: 'fulfill',
  fulfilment: 'fulfillment',
  labelled: 'labeled',
  labelling: 'labeling',
  levelling: 'leveling',
  metre: 'meter',
  metres: 'meters',
  modelling: 'modeling',
  practise: 'practice',
  programme: 'program',
  programmes: 'programs',
  remodelling: 'remodeling',
  signalling: 'signaling',
  storey: 'story',
  storeys: 'stories',
  travelled: 'traveled',
  traveller: 'traveler',
  travellers: 'travelers',
  travelling: 'traveling',
  tyre: 'tire',
  tyres: 'tires',
};

function pairs(list: string): [string, string][] {
  return list
    .split(',')
    .map((pair) => pair.trim().split(/\s+/u))
    .map(([british = '', american = '']) => [british, american]);
}

const BRITISH = new RegExp(`^(?:${BEGINNINGS.map(([british]) => british).join('|')})`, 'u');
const AMERICAN: ReadonlyMap<string, string> = new Map(BEGINNINGS);

export function inAmericanSpelling(text: string): string {
  return text.replace(/(?<![\p{L}'-])\p{Ll}{4,}/gu, (word) =>
    SAME.test(word)
      ? word
      : (WHOLE[word] ?? word.replace(BRITISH, (found) => AMERICAN.get(found) ?? found)),
  );
}

/** A gloss that the sense has already is left out. */
export function withAmericanSpelling(entries: readonly JoinedEntry[]): JoinedEntry[] {
  return entries.map((entry) => ({
    ...entry,
    senses: entry.senses.map((sense) => ({
      ...sense,
      glosses: [...new Set(sense.glosses.map(inAmericanSpelling))],
    })),
  }));
}
