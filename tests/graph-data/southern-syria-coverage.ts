/** A sentence of the report: where it stands, what it says in our words, and the claims coded from it. */
export interface CoveredSentence {
  readonly locator: string;
  readonly says: string;
  /** Addresses: the claim's id, else `record.kind.other-end`. */
  readonly claims: readonly string[];
  /** Why a sentence, or a part of it, is not coded. */
  readonly left?: string;
}

/** The whole report, in its order; the captions at the end. */
export const coverage: readonly CoveredSentence[] = [
  {
    locator: 'headline',
    says: 'Israel talked in secret with Russia and the United States about the truce.',
    claims: ['talks-july-2017'],
  },
  {
    locator: 'standfirst',
    says: 'Jordan and Europe, days before the announcement; Israel said that the deal helps Iran and its allies.',
    claims: ['talks-july-2017', 'announcement-of-cease-fire', 'israel-objects-at-talks'],
    left: 'Who the allies are is not said, so nobody is coded as backed by Iran.',
  },
  {
    locator: '¶1, sentence 1',
    says: 'Three states met several times in secret early in the month before, in Amman and a capital in Europe, about the truce.',
    claims: [
      'talks-july-2017',
      'talks-july-2017.participant.israel',
      'talks-july-2017.participant.united-states',
      'talks-july-2017.participant.russia',
      'amman-three',
      'europe-three',
      'southern-syria-cease-fire',
    ],
  },
  {
    locator: '¶1, sentence 2',
    says: 'Officials and diplomats: one subject was the zones along two borders.',
    claims: ['talks-july-2017'],
  },
  {
    locator: '¶2',
    says: 'Days before the announcement Israel objected: the two powers think too little of getting the forces of Iran out.',
    claims: [
      'talks-july-2017',
      'amman-three',
      'europe-three',
      'announcement-of-cease-fire',
      'israel-objects-at-talks',
      'israel-criticises-powers',
      'iranian-forces.part-of.iran',
      'iranian-forces-in-syria-israel',
    ],
  },
  {
    locator: '¶3, sentence 1',
    says: 'Officials and diplomats, unnamed: leading people of all three took part.',
    claims: ['talks-july-2017'],
  },
  {
    locator: '¶3, sentence 2',
    says: 'Two ministries, the Mossad and the army were on the team of Israel: at the talks, not said at which.',
    claims: [
      'talks-july-2017.participant.foreign-ministry',
      'talks-july-2017.participant.defense-ministry',
      'talks-july-2017.participant.mossad',
      'talks-july-2017.participant.israel-defense-forces',
      'foreign-ministry.part-of.israel',
      'defense-ministry.part-of.israel',
      'mossad.part-of.israel',
      'israel-defense-forces.part-of.israel',
    ],
  },
  {
    locator: '¶3, sentence 3',
    says: 'Two special envoys of President Trump led the American team.',
    claims: [
      'talks-july-2017.participant.michael-ratney',
      'talks-july-2017.participant.brett-mcgurk',
      'michael-ratney.serves.united-states',
      'brett-mcgurk.serves.united-states',
      'donald-trump.serves.united-states',
    ],
  },
  {
    locator: '¶3, sentence 4',
    says: 'An envoy of President Putin led the Russian team.',
    claims: [
      'talks-july-2017.participant.alexander-lavrentiev',
      'alexander-lavrentiev.serves.russia',
      'vladimir-putin.serves.russia',
    ],
  },
  {
    locator: '¶4, sentence 1',
    says: 'The three met in Amman; on the same day Israel and the Americans met Jordan there.',
    claims: [
      'amman-three',
      'amman-three.participant.israel',
      'amman-three.participant.united-states',
      'amman-three.participant.russia',
      'amman-with-jordan',
      'amman-with-jordan.participant.israel',
      'amman-with-jordan.participant.united-states',
      'amman-with-jordan.participant.jordan',
    ],
    left: 'The meeting with Jordan is called another one, so it is no part of the secret series.',
  },
  {
    locator: '¶4, sentence 2',
    says: 'Israel put its views to both powers; with Jordan, whose views are near its own, to the Americans.',
    claims: [
      'israel-tells-powers',
      'israel-and-jordan-tell-americans',
      'israel-agrees-with-jordan',
    ],
  },
  {
    locator: '¶5, sentence 1',
    says: 'Some days later the three met in a capital in Europe.',
    claims: [
      'europe-three',
      'europe-three.participant.israel',
      'europe-three.participant.united-states',
      'europe-three.participant.russia',
    ],
  },
  {
    locator: '¶5, sentence 2',
    says: 'A senior official: those who came there were of higher rank than in Jordan.',
    claims: ['europe-three'],
    left: 'Nobody is named, so the leaders of ¶3 are not put at this meeting.',
  },
  {
    locator: '¶5, sentence 3',
    says: 'There too Israel brought a list of reservations.',
    claims: ['israel-objects-in-europe'],
  },
  {
    locator: 'subheading',
    says: 'The going of forces was sought.',
    claims: [],
    left: 'It sums up ¶7 and does not say who sought it, nor from whom.',
  },
  {
    locator: '¶6, sentence 1',
    says: 'Senior officials: to both powers the truce is a practical tool, to calm Syria and turn on the Islamic State.',
    claims: ['israel-differs-with-powers', 'islamic-state-in-syria'],
    left: 'Who is to fight the Islamic State is not said, so nobody is coded as fighting it.',
  },
  {
    locator: '¶6, sentence 2',
    says: 'Israel looks to the long run, and to how much say Iran has after the war.',
    claims: ['israel-differs-with-powers'],
  },
  {
    locator: '¶7, sentence 1',
    says: 'Israel asked for an answer for all of Syria, not for a strip of 20 km alone.',
    claims: ['israel-demands-solution', 'iran-in-syria-israel'],
  },
  {
    locator: '¶7, sentence 2',
    says: 'A senior official: Israel told two powers to demand of one country that three forces leave another.',
    claims: ['israel-demands-withdrawal', 'forces-in-syria-senior-official'],
    left: 'That Iran commands or backs the three is not said.',
  },
  {
    locator: '¶8, sentence 1',
    says: 'The same official: Israel warned of missiles from Syria if the Iranians stay, as in Lebanon and Gaza.',
    claims: ['israel-warns-of-missiles', 'iran-in-syria-senior-official'],
  },
  {
    locator: '¶8, sentence 2',
    says: 'It further warned of a shift between the faiths, and of unrest in Sunni states close by.',
    claims: ['israel-warns-of-imbalance', 'iran-in-syria-senior-official'],
    left: 'The Sunni states are not named.',
  },
  {
    locator: '¶9, sentence 1',
    says: 'On 8 July, some days after the talks, both powers announced a truce, its details still being talked over.',
    claims: ['talks-july-2017', 'announcement-of-cease-fire', 'southern-syria-cease-fire'],
    left: 'Who talks over the details is not said, so these talks are told in the statement only; nor is it said who the parties are.',
  },
  {
    locator: '¶9, sentence 2',
    says: 'Some days later a draft came to Israel, which was dismayed: it goes against what Israel had said.',
    claims: ['cease-fire-draft', 'draft-sent-to-israel', 'israel-criticises-draft'],
  },
  {
    locator: '¶10, sentence 1',
    says: 'A senior official: two names are missing; the text keeps armed outsiders in general out of zones on two borders.',
    claims: ['provision-armed-outsiders', 'israel-criticises-draft'],
  },
  {
    locator: '¶10, sentence 2',
    says: 'Nor is there a word on Iran elsewhere in Syria.',
    claims: ['provision-rest-of-syria', 'israel-criticises-draft', 'iran-in-syria-senior-official'],
  },
  {
    locator: '¶11, sentence 1',
    says: 'Because of this draft Netanyahu spoke against the agreement in Paris on 16 July.',
    claims: [
      'netanyahu-objects-in-paris',
      'visit-to-paris',
      'visit-to-paris.participant.benjamin-netanyahu',
      'benjamin-netanyahu.serves.israel',
      'israel-criticises-draft',
    ],
    left: 'Whom he visited is not said, so France is the place and no participant.',
  },
  {
    locator: '¶11, sentence 2',
    says: 'Netanyahu: it makes the presence of Iran lasting.',
    claims: ['netanyahu-objects-in-paris', 'iran-in-syria-netanyahu'],
  },
  {
    locator: '¶12, sentence 1',
    says: 'In the week before the report the cabinet took the matter up for the first time.',
    claims: [
      'security-cabinet-discussion',
      'security-cabinet-discussion.participant.security-cabinet',
    ],
  },
  {
    locator: '¶12, sentence 2',
    says: 'The ministers were told that the deal is bad for the security of Israel; by whom is not said.',
    claims: ['cabinet-told-bad-deal', 'security-cabinet.part-of.israel'],
  },
  {
    locator: '¶12, sentence 3',
    says: 'For three weeks the three states have talked on, Israel pressing for changes and against Iran settling.',
    claims: [
      'talks-continued',
      'talks-continued.participant.israel',
      'talks-continued.participant.united-states',
      'talks-continued.participant.russia',
      'israel-demands-changes',
    ],
  },
  {
    locator: '¶13, sentence 1',
    says: 'Public criticism by Israel has had a first effect; whether more comes of it is open.',
    claims: ['israel-criticises-in-public'],
  },
  {
    locator: '¶13, sentence 2',
    says: 'Lavrov, two weeks before: Russia will have the security of Israel in mind.',
    claims: ['lavrov-assures-israel', 'sergey-lavrov.serves.russia'],
  },
  {
    locator: '¶14',
    says: 'Tillerson, in the week before: the United States works with Russia in Syria only if the forces of Iran go.',
    claims: [
      'tillerson-sets-condition',
      'rex-tillerson.serves.united-states',
      'iranian-forces.part-of.iran',
      'forces-in-syria-tillerson',
    ],
  },
  {
    locator: '¶15',
    says: 'Tillerson to the press, on a Wednesday: all of them must go home, the Guards and those whom Iran has brought.',
    claims: [
      'tillerson-demands-withdrawal',
      'forces-in-syria-tillerson',
      'revolutionary-guards.part-of.iran',
      'militias-brought-by-iran.backed-by.iran',
      'state-department.part-of.united-states',
    ],
    left: 'That these are the militias of ¶7 is not said, so they are another actor. Meeting the press is no meeting of parties.',
  },
  {
    locator: 'caption 1',
    says: 'Netanyahu and Putin in Jerusalem, 25 June 2012.',
    claims: [
      'jerusalem-2012',
      'jerusalem-2012.participant.benjamin-netanyahu',
      'jerusalem-2012.participant.vladimir-putin',
    ],
  },
  {
    locator: 'caption 2',
    says: 'Civil defense at work in Deraa, where rebels hold the ground, 26 July 2017.',
    claims: ['civil-defense-in-deraa', 'rebels-in-deraa'],
  },
  {
    locator: 'caption 3',
    says: 'Lebanese fighters of Hezbollah in mountains at the border of Syria, 2 August 2017.',
    claims: ['hezbollah-near-lebanon', 'hezbollah.belongs-to.lebanon'],
  },
];
